package se4ai.placement.queue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se4ai.measure.Latency;
import se4ai.measure.Rate;

/**
 * A tandem is a row of M/M/1 queues that every request passes one after the other, such as a link and then a server.
 *
 * <p>Each behaves as if it were alone, and the times at the stations are independent; so the response is the sum of
 * exponential times, and its percentiles are not the sums of theirs.
 *
 * <p>Source: E. Reich, <i>Waiting times when queues are in tandem</i>, Annals of Mathematical Statistics 28 (1957).
 *
 * @param arrivals λ at the first, a Poisson process
 * @param services μ of each station in turn, at least one
 */
public record Tandem(Rate arrivals, List<Rate> services) implements QueueModel {

    public Tandem {
        services = List.copyOf(services);
        Counts.check("A tandem", "stations", services.size());
    }

    /** Its stations, each as a queue of its own. */
    public List<MarkovQueue> stations() {
        return services.stream()
                .map(service -> new MarkovQueue(arrivals, service, 1))
                .toList();
    }

    @Override
    public String name() {
        return "Tandem of " + services.size() + " M/M/1";
    }

    /** That of its slowest station. */
    @Override
    public Rate capacity() {
        return services.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    public QueueState state() {
        return Regime.of(this, this::settled);
    }

    private Steady settled() {
        double response = 0;
        double waiting = 0;
        for (MarkovQueue station : stations()) {
            response += station.steady().meanResponse().seconds();
            waiting += station.steady().meanWaiting().seconds();
        }
        // The waits alone are not independent: no closed form.
        return Steady.of(this, response, waiting).with(times(), Optional.empty());
    }

    private Optional<Latency> times() {
        return stations().stream().map(station -> station.steady().response()).reduce(Latency::plus);
    }

    @Override
    public String toString() {
        return Regime.text(this);
    }
}
