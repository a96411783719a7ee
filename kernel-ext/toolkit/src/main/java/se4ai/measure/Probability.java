package se4ai.measure;

/**
 * A probability is a number from 0 (never) to 1 (always) that says how likely an event is.
 *
 * <pre>{@code
 * var p = Probability.percent(68);
 * p.complement();   // 32 %
 * }</pre>
 *
 * @param value in [0, 1]
 */
public record Probability(double value) implements Comparable<Probability> {

    private static final int MOST_FIGURES = 16;

    public Probability {
        if (!(value >= 0 && value <= 1)) {
            String percent = value > 1 && value <= 100
                    ? " Did you mean " + Figures.of(value, 4) + " %? Write Probability.percent(" + Figures.of(value, 4)
                            + ")."
                    : "";
            throw new IllegalArgumentException("Probability must lie in [0, 1] but was " + value + "." + percent);
        }
    }

    public static Probability of(double value) {
        return new Probability(value);
    }

    /** A probability given in per cent, from 0 to 100. */
    public static Probability percent(double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("Per cent must lie in [0, 100] but was " + percent + ".");
        }
        return new Probability(percent / 100);
    }

    /** The probability that the event does not happen, {@code 1 − p}. */
    public Probability complement() {
        return new Probability(1 - value);
    }

    public boolean isAtLeast(Probability other) {
        return value >= other.value;
    }

    @Override
    public int compareTo(Probability other) {
        return Double.compare(value, other.value);
    }

    /** The probability in per cent to two significant figures, such as {@code 68 %}; more where it is nearly 100 %. */
    @Override
    public String toString() {
        String percent = Figures.of(value * 100, 2);
        for (int figures = 3; percent.equals("100") && value < 1 && figures <= MOST_FIGURES; figures++) {
            percent = Figures.of(value * 100, figures);
        }
        return percent + " %";
    }
}
