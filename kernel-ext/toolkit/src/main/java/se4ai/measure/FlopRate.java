package se4ai.measure;

import se4ai.measure.Units.Unit;

/**
 * A FLOP rate is how many floating-point operations a device does in a second: its peak on the data sheet, or the small
 * part of it that a model gets.
 *
 * @param perSecond finite, above 0
 */
public record FlopRate(double perSecond, Source source) implements Quantity<FlopRate> {

    private static final Units UNITS = new Units(
            "A FLOP rate",
            Unit.of("FLOP/s", 1),
            Unit.of("kFLOP/s", 1e3),
            Unit.of("MFLOP/s", 1e6),
            Unit.of("GFLOP/s", 1e9),
            Unit.of("TFLOP/s", 1e12),
            Unit.alias("GFLOPS", 1e9),
            Unit.alias("TFLOPS", 1e12),
            Unit.alias("GOPS", 1e9),
            Unit.alias("TOPS", 1e12));

    public FlopRate {
        UNITS.check(perSecond, false, "A device that computes nothing needs no rate: leave it out.");
    }

    public static FlopRate ofPerSecond(double perSecond) {
        return new FlopRate(perSecond, Source.UNSTATED);
    }

    public static FlopRate giga(double giga) {
        return ofPerSecond(giga * 1e9);
    }

    /** The rate that a text such as {@code 17.9 GFLOP/s} says. */
    public static FlopRate parse(String text) {
        return ofPerSecond(UNITS.parse(text));
    }

    public FlopRate times(double factor) {
        return new FlopRate(perSecond * factor, source);
    }

    /** How many times this is the other: what a model gets over the peak is the utilisation. */
    public double over(FlopRate other) {
        return perSecond / other.perSecond;
    }

    @Override
    public double value() {
        return perSecond;
    }

    @Override
    public Dimension dimension() {
        return Dimension.WORK.over(Dimension.TIME);
    }

    @Override
    public FlopRate from(Source source) {
        return new FlopRate(perSecond, source);
    }

    /** The rate to four figures, such as {@code 1.974 TFLOP/s}. */
    @Override
    public String toString() {
        return UNITS.print(perSecond);
    }
}
