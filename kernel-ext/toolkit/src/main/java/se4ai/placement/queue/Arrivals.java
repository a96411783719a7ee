package se4ai.placement.queue;

import se4ai.measure.Distribution;
import se4ai.measure.Figures;
import se4ai.measure.Rate;

/**
 * Arrivals say when requests come: how long it is from one to the next.
 *
 * <pre>{@code
 * Arrivals.poisson(Rate.parse("8/s"));    // independent requests of many users
 * Arrivals.periodic(Rate.parse("30 fps")); // a camera
 * }</pre>
 *
 * @param gaps the seconds from one request to the next, never negative, above 0 on average
 */
public record Arrivals(Distribution gaps) {

    public Arrivals {
        Seconds.check("The time between arrivals", gaps);
        if (!(gaps.mean() > 0)) {
            throw new IllegalArgumentException(
                    "The time between arrivals must be above 0 s on average but is " + gaps + ".");
        }
    }

    /** Requests that come independently of each other, so many per second on average. */
    public static Arrivals poisson(Rate rate) {
        return new Arrivals(Distribution.exponential(1 / rate.perSecond()));
    }

    /** Requests that come one after the other in equal steps, like the frames of a camera. */
    public static Arrivals periodic(Rate rate) {
        return new Arrivals(Distribution.deterministic(1 / rate.perSecond()));
    }

    /** Requests with any distribution of the seconds from one to the next. */
    public static Arrivals every(Distribution gaps) {
        return new Arrivals(gaps);
    }

    /** How many come per second, on average. */
    public Rate rate() {
        return Rate.ofPerSecond(1 / gaps.mean());
    }

    @Override
    public String toString() {
        return Figures.of(1 / gaps.mean(), 4) + " arrivals per second, the time between them " + gaps;
    }
}
