package se4ai.placement.queue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se4ai.measure.Duration;
import se4ai.measure.Rate;

/**
 * A closed network has a fixed number of customers that go round: each thinks for a while, passes the service centres and
 * begins anew.
 *
 * <p>So do frames of which only a few may be on their way at once. It never overloads: who waits sends nothing new.
 *
 * <pre>{@code
 * var system = Queueing.closed(ServiceCentre.of("uplink", Duration.parse("30 ms")),
 *         ServiceCentre.of("GPU", Duration.parse("27 ms")));
 * system.with(10).throughput();   // of ten frames in flight
 * system.mostThroughput();        // 33.3 per second, however many there are
 * }</pre>
 *
 * Source: E. D. Lazowska, J. Zahorjan, G. S. Graham, K. C. Sevcik, <i>Quantitative System Performance</i>, Prentice Hall
 * 1984.
 *
 * @param centres at least one
 * @param think Z, the time that a customer spends elsewhere each round
 */
public record ClosedNetwork(List<ServiceCentre> centres, Duration think) {

    public ClosedNetwork {
        centres = List.copyOf(centres);
        Counts.check("A closed network", "service centres", centres.size());
        if (centres.stream().map(ServiceCentre::name).distinct().count() < centres.size()) {
            throw new IllegalArgumentException(
                    "The service centres of a closed network need names of their own but were "
                            + centres.stream().map(ServiceCentre::name).collect(Collectors.joining("', '", "'", "'.")));
        }
        if (think.isZero()
                && centres.stream().allMatch(centre -> centre.demand().isZero())) {
            throw new IllegalArgumentException(
                    "A round of a closed network must take some time, but all demands and the think time are 0 s.");
        }
    }

    /** The same network, whose customers think for so long each round. */
    public ClosedNetwork thinking(Duration time) {
        return new ClosedNetwork(centres, time);
    }

    /** D, the time that a round needs at all centres without any waiting. */
    public Duration demand() {
        return centres.stream().map(ServiceCentre::demand).reduce(Duration.ZERO, Duration::plus);
    }

    /** What happens in the long run with so many customers, by exact mean value analysis. */
    public MeanValues with(int customers) {
        return MeanValues.of(this, customers);
    }

    /** The centre at which customers queue and that each needs longest: it bounds the throughput. */
    public ServiceCentre bottleneck() {
        return centres.stream()
                .filter(centre -> !centre.isDelay() && !centre.demand().isZero())
                .max(Comparator.comparing(ServiceCentre::demand))
                .orElseThrow(() -> new IllegalStateException(
                        "No centre of this closed network has a queue, so it has no bottleneck."));
    }

    /** 1 / D<sub>max</sub>, which no number of customers exceeds. */
    public Rate mostThroughput() {
        return Rate.onePer(bottleneck().demand());
    }

    /** N*, the number of customers from which on some must wait: (D + Z) / D<sub>max</sub>. */
    public double saturation() {
        return demand().plus(think).over(bottleneck().demand());
    }

    /** The asymptotic bound on the throughput of so many customers: min(1 / D<sub>max</sub>, N / (D + Z)). */
    public Rate throughputBound(int customers) {
        Counts.check("A closed network", "customers", customers);
        Rate alone = Rate.onePer(demand().plus(think)).times(customers);
        return customers < saturation() ? alone : mostThroughput();
    }

    /** The asymptotic bound on the response, which is no shorter: max(D, N · D<sub>max</sub> − Z). */
    public Duration responseBound(int customers) {
        Counts.check("A closed network", "customers", customers);
        return customers < saturation()
                ? demand()
                : bottleneck().demand().times(customers).minus(think);
    }

    @Override
    public String toString() {
        return centres.stream().map(ServiceCentre::toString).collect(Collectors.joining("; "))
                + (think.isZero() ? "" : "; think " + think);
    }
}
