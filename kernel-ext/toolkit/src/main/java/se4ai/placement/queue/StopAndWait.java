package se4ai.placement.queue;

import se4ai.measure.Distribution;
import se4ai.measure.Duration;
import se4ai.measure.Latency;
import se4ai.measure.Probability;

/**
 * Stop and wait sends a request again after each timeout until one comes through.
 *
 * <p>Its percentiles jump from one number of tries to the next.
 *
 * <pre>{@code
 * var link = new StopAndWait(Probability.percent(2), Duration.parse("50 ms"), Duration.parse("200 ms"));
 * link.latency().mean();             // 54.08 ms
 * link.latency().percentile(0.98);   // p98 50 ms
 * link.latency().p99();              // p99 250 ms
 * }</pre>
 *
 * @param loss of each try, independently, below 1
 * @param roundTrip from the try that comes through to its answer
 * @param timeout from one try to the next, longer than 0
 */
public record StopAndWait(Probability loss, Duration roundTrip, Duration timeout) {

    public StopAndWait {
        if (loss.value() == 1) {
            throw new IllegalArgumentException(
                    "A link that loses every try never answers; its loss must be below 100 %.");
        }
        if (timeout.isZero()) {
            throw new IllegalArgumentException("The timeout before a request is sent again must be longer than 0 s.");
        }
    }

    /** How often a request is sent on average, 1 / (1 − p). */
    public double meanTries() {
        return 1 / (1 - loss.value());
    }

    /** How long it takes until the answer is there. */
    public Latency latency() {
        return Latency.of(
                Distribution.geometric(loss.value(), timeout.seconds()).plus(roundTrip.seconds()));
    }

    @Override
    public String toString() {
        return "round trip " + roundTrip + ", " + loss + " lost, again after " + timeout + ": " + latency();
    }
}
