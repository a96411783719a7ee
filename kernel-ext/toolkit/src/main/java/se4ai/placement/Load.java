package se4ai.placement;

import se4ai.measure.Deterministic;
import se4ai.measure.Distribution;
import se4ai.measure.Exponential;
import se4ai.measure.Figures;
import se4ai.measure.Latency;
import se4ai.measure.Rate;

/**
 * A load is the share of its time that a device, or a link in one direction, is busy with all requests together.
 *
 * <p>From a load of 1 on, requests pile up without end: then there is a state, overloaded, and no waiting time.
 *
 * @param station a device, or a link with its direction
 * @param value busy servers over servers; 0.48 for 48 % of the time
 * @param servers how many requests it takes at once
 * @param perSecond requests per second
 * @param meanSeconds how long one keeps a server busy, on average
 * @param meanSquare the mean of the square of that, in seconds squared
 * @param evenly whether all requests come from one source at equal distances
 */
public record Load(
        String station,
        double value,
        int servers,
        double perSecond,
        double meanSeconds,
        double meanSquare,
        boolean evenly) {

    private static final Latency NONE = Latency.of(new Deterministic(0));

    static Load none(String station, int servers) {
        return new Load(station, 0, servers, 0, 0, 0, true);
    }

    /** The load with more requests, of which each keeps a server busy for a time of that distribution. */
    Load plus(double perSecond, Distribution busy, boolean evenly) {
        if (perSecond == 0 || busy.mean() == 0) {
            return this;
        }
        double all = this.perSecond + perSecond;
        double square = busy.variance() + busy.mean() * busy.mean();
        double mean = (this.perSecond * meanSeconds + perSecond * busy.mean()) / all;
        return new Load(
                station,
                all * mean / servers,
                servers,
                all,
                mean,
                (this.perSecond * meanSquare + perSecond * square) / all,
                // Two even streams drift against each other: together they are taken for random.
                evenly && this.perSecond == 0);
    }

    public boolean isOverloaded() {
        return value >= 1;
    }

    /**
     * How long a request waits before its turn: nothing with probability 1 − w, else exponential. The mean is exact for
     * one server and random arrivals (Pollaczek and Khinchine), and that of Allen and Cunneen for more servers; one
     * even stream of equal requests never waits for itself.
     */
    Latency waiting() {
        double square = meanSquare / (meanSeconds * meanSeconds) - 1;
        double variation = ((evenly ? 0 : 1) + Math.max(0, square)) / 2;
        if (perSecond == 0 || meanSeconds == 0 || variation < 1e-12) {
            return NONE;
        }
        double waits = erlangC();
        double mean = waits * variation * meanSeconds / (servers * (1 - value));
        return Latency.either(waits, Latency.of(new Exponential(mean / waits)), NONE);
    }

    /** The probability that all servers are busy, with random arrivals and exponential times. */
    private double erlangC() {
        double offered = value * servers;
        double blocked = 1;
        for (int server = 1; server <= servers; server++) {
            blocked = offered * blocked / (server + offered * blocked);
        }
        return blocked / (1 - value * (1 - blocked));
    }

    /** The rate at which the load would be 1, with the same mix of requests. */
    public Rate most() {
        return Rate.ofPerSecond(servers / meanSeconds);
    }

    /** The load as a sentence: {@code bluetooth up: load 1.44, unstable, at most 20.8 per second}. */
    @Override
    public String toString() {
        return station + ": load " + Figures.of(value, 3) + (isOverloaded() ? ", unstable, at most " + most() : "");
    }
}
