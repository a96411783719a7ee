package se4ai.measure;

import se4ai.measure.Units.Unit;

/**
 * Flops are how much a computation has to do, in floating-point operations; a multiply-add counts as two.
 *
 * <pre>{@code
 * Flops.multiplyAdds(4_371_456_000.0);   // 8.743 GFLOP: the same network, counted either way
 * }</pre>
 *
 * @param operations finite, 0 or more
 */
public record Flops(double operations, Source source) implements Quantity<Flops> {

    private static final Units UNITS = new Units(
            "A computation",
            Unit.of("FLOP", 1),
            Unit.of("kFLOP", 1e3),
            Unit.of("MFLOP", 1e6),
            Unit.of("GFLOP", 1e9),
            Unit.of("TFLOP", 1e12),
            Unit.alias("MMAC", 2e6),
            Unit.alias("GMAC", 2e9));

    public static final Flops NONE = new Flops(0, Source.EXACT);

    public Flops {
        UNITS.check(operations, true, "");
    }

    public static Flops of(double operations) {
        return new Flops(operations, Source.UNSTATED);
    }

    /** So many multiply-adds, two operations each. */
    public static Flops multiplyAdds(double multiplyAdds) {
        return of(2 * multiplyAdds);
    }

    /** The work that a text such as {@code 8.7 GFLOP} or {@code 4.37 GMAC} says. */
    public static Flops parse(String text) {
        return of(UNITS.parse(text));
    }

    public Flops plus(Flops other) {
        return new Flops(operations + other.operations, source.orWeaker(other.source));
    }

    public Flops times(double factor) {
        return new Flops(operations * factor, source);
    }

    /** How long the work takes at that rate. */
    public Duration over(FlopRate rate) {
        return new Duration(operations / rate.perSecond(), source.orWeaker(rate.source()));
    }

    /** The rate at which the work was done in that time. */
    public FlopRate over(Duration duration) {
        return new FlopRate(operations / duration.seconds(), source.orWeaker(duration.source()));
    }

    @Override
    public double value() {
        return operations;
    }

    @Override
    public Dimension dimension() {
        return Dimension.WORK;
    }

    @Override
    public Flops from(Source source) {
        return new Flops(operations, source);
    }

    /** The work to four figures, such as {@code 8.743 GFLOP}. */
    @Override
    public String toString() {
        return UNITS.print(operations);
    }
}
