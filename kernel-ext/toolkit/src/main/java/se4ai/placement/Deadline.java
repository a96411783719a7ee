package se4ai.placement;

import se4ai.measure.Duration;
import se4ai.measure.Figures;
import se4ai.measure.Percentile;
import se4ai.measure.Probability;

/**
 * A deadline says within which time which share of the answers must come: a mean within it is not enough.
 *
 * @param within above 0
 * @param share such as 0.99, above 0
 */
public record Deadline(Duration within, double share) {

    /** The share that is meant where none is said. */
    public static final double USUAL_SHARE = 0.99;

    public Deadline {
        if (within.isZero()) {
            throw new IllegalArgumentException("A deadline of 0 s cannot be met by anything. Give the time in which the"
                    + " answer is still of use, such as '20 ms'.");
        }
        if (Probability.of(share).value() == 0) {
            throw new IllegalArgumentException(
                    "A deadline that no answer has to meet is none. Give a share above 0," + " such as 0.99.");
        }
    }

    /** Ninety-nine answers of a hundred within the time. */
    public static Deadline of(Duration within) {
        return new Deadline(within, USUAL_SHARE);
    }

    public boolean isMetBy(Percentile latency) {
        return latency.value().compareTo(within) <= 0;
    }

    /** The share as percentiles are named, such as {@code p99}. */
    public String percentile() {
        return "p" + Figures.of(share * 100, 4);
    }

    @Override
    public String toString() {
        return percentile() + " within " + within;
    }
}
