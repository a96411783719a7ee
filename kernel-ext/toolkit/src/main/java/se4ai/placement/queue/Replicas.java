package se4ai.placement.queue;

import se4ai.measure.Duration;
import se4ai.measure.Percentile;

/**
 * Replicas work on the same request at the same time, each for an exponential time of its own.
 *
 * <p>An ensemble needs the answers of all of them, a hedged request only the first.
 *
 * <pre>{@code
 * new Replicas(3, Duration.parse("10 ms")).meanOfAll();   // 18.33 ms
 * }</pre>
 *
 * Source: M. Harchol-Balter, <i>Performance Modeling and Design of Computer Systems</i>, Cambridge University Press 2013.
 *
 * @param copies k, from 1 to 1,000,000
 * @param mean of one of them alone
 */
public record Replicas(int copies, Duration mean) {

    public Replicas {
        Counts.check("A request", "replicas", copies);
    }

    /** Until the last has answered: 1 + 1/2 + … + 1/k times as long as one of them. */
    public Duration meanOfAll() {
        return mean.times(Counts.harmonic(copies));
    }

    /** Until the first has answered: the k-th part of one of them. */
    public Duration meanOfFirst() {
        return mean.times(1.0 / copies);
    }

    /**
     * The time within which all answers are there for the given share of requests.
     *
     * @param share in (0, 1), such as 0.99
     */
    public Percentile allWithin(double share) {
        Limits.checkShare(share);
        return new Percentile(share, mean.times(-Math.log(-Math.expm1(Math.log(share) / copies))));
    }

    /**
     * The time within which the first answer is there for the given share of requests.
     *
     * @param share in (0, 1), such as 0.99
     */
    public Percentile firstWithin(double share) {
        Limits.checkShare(share);
        return new Percentile(share, mean.times(-Math.log1p(-share) / copies));
    }

    @Override
    public String toString() {
        return copies + (copies == 1 ? " replica" : " replicas") + ": all after " + meanOfAll() + ", the first after "
                + meanOfFirst() + " on average";
    }
}
