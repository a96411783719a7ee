package se4ai.measure;

/**
 * A dimension is the kind of thing that a quantity counts: seconds, bits, operations, joules or money, and their
 * products and quotients.
 *
 * @param seconds power of the unit, as are the others; a bandwidth has bits 1 and seconds −1
 */
public record Dimension(int seconds, int bits, int operations, int joules, int money) {

    public static final Dimension NUMBER = new Dimension(0, 0, 0, 0, 0);
    public static final Dimension TIME = new Dimension(1, 0, 0, 0, 0);
    public static final Dimension DATA = new Dimension(0, 1, 0, 0, 0);
    public static final Dimension WORK = new Dimension(0, 0, 1, 0, 0);
    public static final Dimension ENERGY = new Dimension(0, 0, 0, 1, 0);
    public static final Dimension MONEY = new Dimension(0, 0, 0, 0, 1);

    public Dimension times(Dimension other) {
        return new Dimension(
                seconds + other.seconds,
                bits + other.bits,
                operations + other.operations,
                joules + other.joules,
                money + other.money);
    }

    public Dimension over(Dimension other) {
        return times(new Dimension(-other.seconds, -other.bits, -other.operations, -other.joules, -other.money));
    }

    /** The dimension in base units: {@code bit/s}, {@code s}, {@code J}; {@code 1} for a plain number. */
    @Override
    public String toString() {
        String above = units(1);
        String below = units(-1);
        if (above.isEmpty() && below.isEmpty()) {
            return "1";
        }
        return (above.isEmpty() ? "1" : above) + (below.isEmpty() ? "" : "/" + below);
    }

    private String units(int sign) {
        return unit(
                "bit",
                bits * sign,
                unit(
                        "FLOP",
                        operations * sign,
                        unit("J", joules * sign, unit("money", money * sign, unit("s", seconds * sign, "")))));
    }

    private static String unit(String symbol, int power, String rest) {
        if (power <= 0) {
            return rest;
        }
        return symbol + (power > 1 ? "^" + power : "") + (rest.isEmpty() ? "" : "·" + rest);
    }
}
