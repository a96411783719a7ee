package se4ai.placement.queue;

import se4ai.measure.Distribution;
import se4ai.measure.Figures;

/**
 * A station is where requests wait in line for a server, first come, first served: a device, a link, a pool of GPUs.
 *
 * <pre>{@code
 * Station.of("gpu", Distribution.exponential(0.1)).servers(2).capacity(10);
 * }</pre>
 *
 * @param name not blank
 * @param service the seconds that a server takes for one request
 * @param servers how many there are, 1 or more
 * @param capacity how many requests fit in, waiting or served, at least one for each server; a request that finds it
 *     full is lost; {@link #UNLIMITED} loses none
 */
public record Station(String name, Distribution service, int servers, int capacity) {

    /** Room for as many requests as come. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private static final int MOST_SERVERS = 100_000;

    public Station {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A station needs a name but has none. Name it as the diagram does.");
        }
        Seconds.check("The service time of station '" + name + "'", service);
        if (servers < 1 || servers > MOST_SERVERS) {
            throw new IllegalArgumentException("Station '" + name + "' must have from 1 to "
                    + Figures.of(MOST_SERVERS, 6) + " servers but has " + servers + ".");
        }
        if (capacity < servers) {
            throw new IllegalArgumentException("Station '" + name + "' must have room for the requests at its "
                    + servers + " server(s) but has a capacity of " + capacity + ".");
        }
    }

    /** A station with one server and room for all. */
    public static Station of(String name, Distribution service) {
        return new Station(name, service, 1, UNLIMITED);
    }

    public Station servers(int servers) {
        return new Station(name, service, servers, capacity);
    }

    /** The same with room for so many requests, waiting or served. */
    public Station capacity(int capacity) {
        return new Station(name, service, servers, capacity);
    }

    public boolean isUnlimited() {
        return capacity == UNLIMITED;
    }

    /** How many requests per second it can serve at most; as many as come where the service takes no time. */
    double largestRate() {
        return service.mean() == 0 ? Double.POSITIVE_INFINITY : servers / service.mean();
    }

    /** The share of its largest rate that so many requests per second take up. */
    double load(double perSecond) {
        return perSecond * service.mean() / servers;
    }

    @Override
    public String toString() {
        return name + ": " + servers + (servers == 1 ? " server" : " servers") + ", service " + service
                + (isUnlimited() ? "" : ", room for " + capacity);
    }
}
