package se4ai.placement.queue;

import se4ai.measure.Duration;
import se4ai.measure.Probability;

/**
 * Stop and wait sends a request again after each timeout until one comes through.
 *
 * <p>Its percentiles jump from one number of tries to the next.
 *
 * <pre>{@code
 * var link = new StopAndWait(Probability.percent(2), Duration.parse("50 ms"), Duration.parse("200 ms"));
 * link.mean();         // 54.08 ms
 * link.within(0.98);   // 50 ms
 * link.within(0.99);   // 250 ms
 * }</pre>
 *
 * @param loss of each try, independently, below 1
 * @param roundTrip from the try that comes through to its answer
 * @param timeout from one try to the next
 */
public record StopAndWait(Probability loss, Duration roundTrip, Duration timeout) {

    public StopAndWait {
        if (loss.value() == 1) {
            throw new IllegalArgumentException(
                    "A link that loses every try never answers; its loss must be below 100 %.");
        }
    }

    /** How often a request is sent on average, 1 / (1 − p). */
    public double meanTries() {
        return 1 / (1 - loss.value());
    }

    public Duration mean() {
        return roundTrip.plus(timeout.times(loss.value() / (1 - loss.value())));
    }

    /**
     * The time that the given share of requests is answered within.
     *
     * @param share in (0, 1), such as 0.99
     */
    public Duration within(double share) {
        Limits.checkShare(share);
        return roundTrip.plus(timeout.times(triesWithin(share) - 1));
    }

    /** The fewest tries after which the given share of requests has come through. */
    private double triesWithin(double share) {
        if (loss.value() == 0) {
            return 1;
        }
        // The logarithms of 0.02 and of 1 - 0.98 differ in their last digit.
        return Math.max(1, Math.ceil(Math.log1p(-share) / Math.log(loss.value()) - 1e-9));
    }

    @Override
    public String toString() {
        return "round trip " + roundTrip + ", " + loss + " lost, again after " + timeout + ": mean " + mean()
                + ", 99 % within " + within(0.99);
    }
}
