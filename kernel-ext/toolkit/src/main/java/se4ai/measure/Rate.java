package se4ai.measure;

import java.time.Duration;

/**
 * A rate says how often something happens per second, such as frames per second.
 *
 * <pre>{@code
 * var lecture = Rate.onePer(Rate.seconds(41.83));
 * lecture.perSecond();                         // 0.0239…
 * Rate.ofPerSecond(10).over(lecture);           // 418.3: ten frames per second is 418 times faster
 * }</pre>
 *
 * @param perSecond events per second, above 0
 */
public record Rate(double perSecond) implements Comparable<Rate> {

    public Rate {
        if (!(perSecond > 0 && perSecond < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "Rate must be a finite number of events per second above 0 but was " + perSecond + ".");
        }
    }

    public static Rate ofPerSecond(double perSecond) {
        return new Rate(perSecond);
    }

    /** The rate of something that takes so long each time, one after the other. */
    public static Rate onePer(Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException("A rate needs a duration above 0 but was " + duration + ".");
        }
        return new Rate(1 / (duration.toNanos() / 1e9));
    }

    /** A duration of so many seconds, to the nanosecond. */
    public static Duration seconds(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    /** A duration of so many milliseconds, to the nanosecond. */
    public static Duration milliseconds(double milliseconds) {
        return seconds(milliseconds / 1000);
    }

    /** How many times this rate is the other one. */
    public double over(Rate other) {
        return perSecond / other.perSecond;
    }

    @Override
    public int compareTo(Rate other) {
        return Double.compare(perSecond, other.perSecond);
    }

    @Override
    public String toString() {
        return Figures.of(perSecond, 3) + " per second";
    }
}
