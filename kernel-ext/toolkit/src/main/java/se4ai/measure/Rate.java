package se4ai.measure;

import se4ai.measure.Units.Unit;

/**
 * A rate says how often something happens per second, such as frames per second.
 *
 * <pre>{@code
 * var lecture = Rate.onePer(Duration.seconds(41.83));
 * lecture.perSecond();                         // 0.0239…
 * Rate.ofPerSecond(10).over(lecture);           // 418.3: ten frames per second is 418 times faster
 * }</pre>
 *
 * @param perSecond events per second, above 0
 */
public record Rate(double perSecond, Source source) implements Quantity<Rate> {

    private static final double WEEK = 7 * 86_400;
    private static final double YEAR = 365 * 86_400;
    private static final double SELDOM = 1e-3;

    private static final Units UNITS = new Units(
            "A rate",
            Unit.of("per year", 1 / YEAR),
            Unit.of("per week", 1 / WEEK),
            Unit.of("per day", 1.0 / 86_400),
            Unit.of("per hour", 1.0 / 3_600),
            Unit.of("per second", 1),
            Unit.alias("per minute", 1.0 / 60),
            Unit.alias("per month", 12 / YEAR),
            Unit.alias("/s", 1),
            Unit.alias("/min", 1.0 / 60),
            Unit.alias("/h", 1.0 / 3_600),
            Unit.alias("fps", 1),
            Unit.alias("Hz", 1));

    public Rate {
        if (!(perSecond > 0 && perSecond < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "Rate must be a finite number of events per second above 0 but was " + perSecond + ".");
        }
    }

    public static Rate ofPerSecond(double perSecond) {
        return new Rate(perSecond, Source.UNSTATED);
    }

    /** The rate that a text such as {@code 30 fps}, {@code 80/s} or {@code 1 per week} says. */
    public static Rate parse(String text) {
        return ofPerSecond(UNITS.parse(text));
    }

    /** The rate of something that takes so long each time, one after the other. */
    public static Rate onePer(Duration duration) {
        if (duration.isZero()) {
            throw new IllegalArgumentException("A rate needs a duration above 0 but was " + duration + ".");
        }
        return new Rate(1 / duration.seconds(), duration.source());
    }

    /** How long it takes from one event to the next, on average. */
    public Duration interval() {
        return new Duration(1 / perSecond, source);
    }

    public Rate times(double factor) {
        return new Rate(perSecond * factor, source);
    }

    public Rate plus(Rate other) {
        return new Rate(perSecond + other.perSecond, source.orWeaker(other.source));
    }

    /** How many times this rate is the other one. */
    public double over(Rate other) {
        return perSecond / other.perSecond;
    }

    @Override
    public double value() {
        return perSecond;
    }

    @Override
    public Dimension dimension() {
        return Dimension.NUMBER.over(Dimension.TIME);
    }

    @Override
    public Rate from(Source source) {
        return new Rate(perSecond, source);
    }

    /** The rate per second to three figures; what happens seldom per hour, day, week or year. */
    @Override
    public String toString() {
        return perSecond < SELDOM ? UNITS.print(perSecond) : Figures.of(perSecond, 3) + " per second";
    }
}
