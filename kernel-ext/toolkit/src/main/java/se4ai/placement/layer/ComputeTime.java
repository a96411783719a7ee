package se4ai.placement.layer;

import se4ai.measure.Duration;
import se4ai.measure.Interval;

/**
 * A compute time is an estimate of how long a device takes: the best single number, and an interval wide enough to be
 * honest about it.
 *
 * @param best the estimate
 * @param seconds where the true time is expected, the estimate inside
 * @param why what the estimate rests on
 */
public record ComputeTime(Duration best, Interval seconds, String why) {

    public ComputeTime {
        if (!seconds.contains(best.seconds())) {
            throw new IllegalArgumentException(
                    "The best estimate, " + best + ", must lie in its interval, " + seconds + " s, but does not.");
        }
    }

    static ComputeTime within(Duration best, double factor, String why) {
        return new ComputeTime(best, Interval.of(best.seconds() / factor, best.seconds() * factor), why);
    }

    /** The estimate with its interval and its reason. */
    @Override
    public String toString() {
        if (seconds.width() == 0) {
            return best + " (" + why + ")";
        }
        return best + " (" + Duration.seconds(seconds.low()) + " to " + Duration.seconds(seconds.high()) + ": " + why
                + ")";
    }
}
