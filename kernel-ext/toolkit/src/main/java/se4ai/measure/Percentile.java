package se4ai.measure;

/**
 * A percentile is the duration that a given share of all answers stays within: within the p99, 99 of 100 do.
 *
 * <p>It has no {@code plus}, on purpose: the p99 of two steps is not the sum of their p99s, for hardly ever are both
 * slow at once. Add the latencies, and ask the sum for its percentile.
 *
 * @param share in [0, 1]; 0.99 for the p99
 */
public record Percentile(double share, Duration value) {

    private static final int FIGURES = 8;

    public Percentile {
        Quantile.checked(share);
    }

    /** The percentile with its name, such as {@code p99 195.7 ms}. */
    @Override
    public String toString() {
        return "p" + Figures.of(share * 100, FIGURES) + " " + value;
    }
}
