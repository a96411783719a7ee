package se4ai.placement.queue;

/**
 * End to end is from when a request comes to when it leaves the last station; requests that were lost do not count.
 *
 * @param meanResponse in seconds
 * @param median the seconds that one half of the requests take at most
 * @param p95 the seconds that 95 % of the requests take at most
 * @param p99 the seconds that 99 % of the requests take at most
 * @param throughput the requests that leave per second, having been served
 */
public record EndToEnd(
        ConfidenceInterval meanResponse,
        ConfidenceInterval median,
        ConfidenceInterval p95,
        ConfidenceInterval p99,
        ConfidenceInterval throughput) {

    @Override
    public String toString() {
        return "end to end: response " + meanResponse + " s, median " + median + " s, p95 " + p95 + " s, p99 " + p99
                + " s";
    }
}
