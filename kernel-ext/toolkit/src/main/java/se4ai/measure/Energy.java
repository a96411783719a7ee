package se4ai.measure;

import se4ai.measure.Units.Unit;

/**
 * Energy is what a computation or a transmission takes out of a battery, in joules.
 *
 * <pre>{@code
 * Energy.parse("2.1 Wh").over(Power.parse("2.1 W"));   // 1 h
 * }</pre>
 *
 * @param joules finite, 0 or more
 */
public record Energy(double joules, Source source) implements Quantity<Energy> {

    private static final double WATT_HOUR = 3_600;

    private static final Units UNITS = new Units(
            "An energy",
            Unit.of("nJ", 1e-9),
            Unit.of("µJ", 1e-6),
            Unit.of("mJ", 1e-3),
            Unit.of("J", 1),
            Unit.of("kJ", 1e3),
            Unit.of("MJ", 1e6),
            Unit.alias("mWh", WATT_HOUR / 1e3),
            Unit.alias("Wh", WATT_HOUR),
            Unit.alias("kWh", WATT_HOUR * 1e3));

    public static final Energy NONE = new Energy(0, Source.EXACT);

    public Energy {
        UNITS.check(joules, true, "");
    }

    public static Energy joules(double joules) {
        return new Energy(joules, Source.UNSTATED);
    }

    public static Energy wattHours(double wattHours) {
        return joules(wattHours * WATT_HOUR);
    }

    /** The energy that a text such as {@code 1.5 J} or {@code 2.1 Wh} says. */
    public static Energy parse(String text) {
        return joules(UNITS.parse(text));
    }

    public double wattHours() {
        return joules / WATT_HOUR;
    }

    /** The energy as batteries are rated, such as {@code 2.1 Wh}. */
    public String asBattery() {
        return Figures.of(wattHours(), 4) + " Wh";
    }

    public Energy plus(Energy other) {
        return new Energy(joules + other.joules, source.orWeaker(other.source));
    }

    public Energy times(double factor) {
        return new Energy(joules * factor, source);
    }

    /** The power of using so much energy so often. */
    public Power times(Rate rate) {
        return new Power(joules * rate.perSecond(), source.orWeaker(rate.source()));
    }

    /** How many times this is the other. */
    public double over(Energy other) {
        return joules / other.joules;
    }

    /** How long the energy lasts at that power, which must be above 0. */
    public Duration over(Power power) {
        if (power.watts() == 0) {
            throw new IllegalArgumentException(
                    this + " lasts for ever at a power of 0 W. State a power above 0, idle power included.");
        }
        return new Duration(joules / power.watts(), source.orWeaker(power.source()));
    }

    @Override
    public double value() {
        return joules;
    }

    @Override
    public Dimension dimension() {
        return Dimension.ENERGY;
    }

    @Override
    public Energy from(Source source) {
        return new Energy(joules, source);
    }

    /** The energy to four figures, such as {@code 62.64 mJ}. */
    @Override
    public String toString() {
        return joules == 0 ? "0 J" : UNITS.print(joules);
    }
}
