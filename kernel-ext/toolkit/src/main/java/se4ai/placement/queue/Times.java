package se4ai.placement.queue;

import java.util.Optional;
import se4ai.measure.Distribution;

/** How waiting and response times are distributed, in seconds. */
final class Times {

    private Times() {}

    /** Nobody waits but a share of requests, and these for an exponential time. */
    static Optional<Distribution> waiting(double share, double rate) {
        return Optional.empty();
    }

    /** A wait as above and then an exponential service. */
    static Optional<Distribution> response(double share, double service, double rate, int servers) {
        return servers == 1 ? Optional.of(Distribution.exponential(1 / rate)) : Optional.empty();
    }
}
