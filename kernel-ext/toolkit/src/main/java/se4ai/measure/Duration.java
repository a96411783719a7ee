package se4ai.measure;

import se4ai.measure.Units.Unit;

/**
 * A duration is how long something takes.
 *
 * <pre>{@code
 * Duration.parse("50 ms").plus(Duration.seconds(1));   // 1.05 s
 * }</pre>
 *
 * @param seconds finite, 0 or more
 */
public record Duration(double seconds, Source source) implements Quantity<Duration> {

    private static final Units UNITS = new Units(
            "A duration",
            Unit.of("ns", 1e-9),
            Unit.of("µs", 1e-6),
            Unit.of("ms", 1e-3),
            Unit.of("s", 1),
            Unit.of("min", 60),
            Unit.of("h", 3_600),
            Unit.of("d", 86_400),
            Unit.alias("us", 1e-6),
            Unit.alias("sec", 1),
            Unit.alias("days", 86_400));

    public static final Duration ZERO = new Duration(0, Source.EXACT);

    public Duration {
        UNITS.check(seconds, true, "");
    }

    public static Duration seconds(double seconds) {
        return new Duration(seconds, Source.UNSTATED);
    }

    public static Duration milliseconds(double milliseconds) {
        return seconds(milliseconds / 1000);
    }

    public static Duration hours(double hours) {
        return seconds(hours * 3_600);
    }

    /** The duration that a text such as {@code 50 ms} says; the units are ns, µs, ms, s, min, h and d. */
    public static Duration parse(String text) {
        return seconds(UNITS.parse(text));
    }

    public double milliseconds() {
        return seconds * 1000;
    }

    public double hours() {
        return seconds / 3_600;
    }

    public Duration plus(Duration other) {
        return new Duration(seconds + other.seconds, source.orWeaker(other.source));
    }

    /** How much longer this is than the other, which must not be longer. */
    public Duration minus(Duration other) {
        return new Duration(seconds - other.seconds, source.orWeaker(other.source));
    }

    public Duration times(double factor) {
        return new Duration(seconds * factor, source);
    }

    /** How many times this is the other. */
    public double over(Duration other) {
        return seconds / other.seconds;
    }

    public boolean isZero() {
        return seconds == 0;
    }

    @Override
    public double value() {
        return seconds;
    }

    @Override
    public Dimension dimension() {
        return Dimension.TIME;
    }

    @Override
    public Duration from(Source source) {
        return new Duration(seconds, source);
    }

    /** The duration to four figures, such as {@code 103.2 ms}. */
    @Override
    public String toString() {
        return seconds == 0 ? "0 s" : UNITS.print(seconds);
    }
}
