package se4ai.measure;

import java.util.List;

/**
 * Timings are how long the same thing took, time after time, the shortest first.
 *
 * @param all at least one
 */
public record Timings(List<Duration> all) {

    private static final double ROUNDING = 1e-9;

    public Timings {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("Timings need at least one run but have none.");
        }
        all = all.stream().sorted().toList();
    }

    /** The run in the middle: half are shorter. */
    public Duration median() {
        return percentile(Probability.of(0.5));
    }

    /** The shortest duration that the given share of the runs stays within (nearest rank); the shortest run for 0. */
    public Duration percentile(Probability share) {
        // 0.55 × 100 is 55.00000000000001 in binary; that hair must not lift the rank to 56.
        int rank = (int) Math.ceil(share.value() * all.size() - ROUNDING);
        return all.get(Math.max(1, rank) - 1);
    }

    /** How many of these fit into a second, one after the other, at the median. */
    public Rate rate() {
        return Rate.onePer(median());
    }

    @Override
    public String toString() {
        return all.size() + " runs: median " + Figures.of(median().milliseconds(), 3) + " ms, 95 % within "
                + Figures.of(percentile(Probability.of(0.95)).milliseconds(), 3) + " ms, that is " + rate();
    }
}
