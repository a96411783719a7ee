package se4ai.placement.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se4ai.measure.Distribution;
import se4ai.measure.Latency;
import se4ai.measure.Mixture;

/** How waiting and response times are distributed. */
final class Times {

    /** So many parts of a mixture are still quick to ask. */
    private static final int MOST_PARTS = 1000;

    private Times() {}

    /** Of those with exponential service, the given share waits for an exponential time first. */
    static Optional<Latency> responses(double share, double serviceRate, double waitRate, int servers) {
        Distribution service = Distribution.exponential(1 / serviceRate);
        return Optional.of(Latency.of(
                servers == 1 ? Distribution.exponential(1 / waitRate) : service.plus(waits(share, waitRate))));
    }

    /** The given share waits for an exponential time, the rest not at all. */
    static Optional<Latency> waiting(double share, double waitRate) {
        return Optional.of(Latency.of(waits(share, waitRate)));
    }

    private static Distribution waits(double share, double waitRate) {
        return Distribution.mixture(1 - share, Distribution.deterministic(0))
                .otherwise(Distribution.exponential(1 / waitRate));
    }

    /**
     * As many exponential stages as an accepted request finds there, and so many more.
     *
     * @param found how likely it finds none, one, two, …
     */
    static Optional<Latency> stages(double[] found, double rate, int more) {
        if (found.length > MOST_PARTS) {
            return Optional.empty();
        }
        double total = 0;
        for (double each : found) {
            total += each;
        }
        List<Mixture.Part> parts = new ArrayList<>();
        for (int n = 0; n < found.length; n++) {
            int stages = n + more;
            parts.add(new Mixture.Part(
                    found[n] / total,
                    stages == 0 ? Distribution.deterministic(0) : Distribution.erlang(stages, stages / rate)));
        }
        return Optional.of(Latency.of(new Mixture(parts)));
    }
}
