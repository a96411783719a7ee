package se4ai.measure;

import se4ai.measure.Units.Unit;

/**
 * Power is how fast energy is used, in watts: joules per second.
 *
 * @param watts finite, 0 or more
 */
public record Power(double watts, Source source) implements Quantity<Power> {

    private static final Units UNITS =
            new Units("A power", Unit.of("µW", 1e-6), Unit.of("mW", 1e-3), Unit.of("W", 1), Unit.of("kW", 1e3));

    public static final Power NONE = new Power(0, Source.EXACT);

    public Power {
        UNITS.check(watts, true, "");
    }

    public static Power watts(double watts) {
        return new Power(watts, Source.UNSTATED);
    }

    /** The power that a text such as {@code 600 mW} says. */
    public static Power parse(String text) {
        return watts(UNITS.parse(text));
    }

    public Power plus(Power other) {
        return new Power(watts + other.watts, source.orWeaker(other.source));
    }

    public Power times(double factor) {
        return new Power(watts * factor, source);
    }

    /** The energy that is used in that time. */
    public Energy times(Duration duration) {
        return new Energy(watts * duration.seconds(), source.orWeaker(duration.source()));
    }

    @Override
    public double value() {
        return watts;
    }

    @Override
    public Dimension dimension() {
        return Dimension.ENERGY.over(Dimension.TIME);
    }

    @Override
    public Power from(Source source) {
        return new Power(watts, source);
    }

    /** The power to four figures, such as {@code 600 mW}. */
    @Override
    public String toString() {
        return watts == 0 ? "0 W" : UNITS.print(watts);
    }
}
