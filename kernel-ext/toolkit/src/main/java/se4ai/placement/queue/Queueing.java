package se4ai.placement.queue;

import java.util.List;
import se4ai.measure.Duration;
import se4ai.measure.Latency;
import se4ai.measure.Rate;

/**
 * Queueing gives the queue models their usual names: arrivals, service, servers, and room where it is bounded.
 *
 * <p>M is for times without memory, D for constant and G for any; all arrivals but those of G/G/1 are Poisson processes.
 *
 * <pre>{@code
 * Queueing.mm1(Rate.parse("80/s"), Rate.parse("100/s")).state();       // mean response 50 ms
 * Queueing.md1(Rate.parse("80/s"), Duration.parse("10 ms")).state();   // mean response 30 ms
 * Queueing.md1(Rate.parse("30/s"), Duration.parse("48 ms")).state();   // load 1.44, unstable, at most 20.8 per second
 * }</pre>
 */
public final class Queueing {

    private Queueing() {}

    /** One server. */
    public static MarkovQueue mm1(Rate arrivals, Rate service) {
        return mmc(arrivals, service, 1);
    }

    /** Several servers with one line in front of them. */
    public static MarkovQueue mmc(Rate arrivals, Rate service, int servers) {
        return new MarkovQueue(arrivals, service, servers);
    }

    /** One server and room for so many requests, the one in service included. */
    public static BoundedQueue mm1k(Rate arrivals, Rate service, int places) {
        return new BoundedQueue(arrivals, service, places);
    }

    /** One server that always takes equally long. */
    public static GeneralQueue md1(Rate arrivals, Duration service) {
        return mg1(arrivals, service, 0);
    }

    /** One server whose times are distributed so. */
    public static GeneralQueue mg1(Rate arrivals, Latency service) {
        return mg1(arrivals, service.mean(), service.seconds().squaredVariation());
    }

    /**
     * One server of whose times only the mean and the spread are known.
     *
     * @param squaredVariation the variance over the square of the mean
     */
    public static GeneralQueue mg1(Rate arrivals, Duration meanService, double squaredVariation) {
        return new GeneralQueue(arrivals, true, 1, meanService, squaredVariation);
    }

    /** One server that works on all requests at once. */
    public static SharedServer ps(Rate arrivals, Duration meanService) {
        return new SharedServer(arrivals, meanService);
    }

    /** One server, with arrivals that are more or less regular than a Poisson process: Kingman's approximation. */
    public static GeneralQueue gg1(
            Rate arrivals, double arrivalVariation, Duration meanService, double serviceVariation) {
        return new GeneralQueue(arrivals, false, arrivalVariation, meanService, serviceVariation);
    }

    /** One server after the other. */
    public static Tandem tandem(Rate arrivals, Rate... services) {
        return new Tandem(arrivals, List.of(services));
    }

    /** Stations between which requests find their way at random; add them to it. */
    public static JacksonNetwork network() {
        return JacksonNetwork.EMPTY;
    }

    /** A part of each request for every branch. */
    public static ForkJoin forkJoin(Rate arrivals, Rate service, int branches) {
        return new ForkJoin(arrivals, service, branches);
    }

    /** So many requests at a time. */
    public static BatchServer batches(Rate arrivals, int size, Duration base, Duration perItem) {
        return new BatchServer(arrivals, size, base, perItem);
    }

    /** A fixed number of customers that go round its service centres. */
    public static ClosedNetwork closed(ServiceCentre... centres) {
        return new ClosedNetwork(List.of(centres), Duration.ZERO);
    }
}
