package se4ai.measure;

/**
 * A quantile is the value that a given share of all draws stays within.
 *
 * <p>Quantiles of parts do not add up to the quantile of the whole, so there is no {@code plus} here: add the
 * distributions and ask their sum.
 *
 * @param share in [0, 1]; 0.99 for the 99th percentile
 */
public record Quantile(double share, double value) {

    public Quantile {
        Probability.of(share);
    }

    @Override
    public String toString() {
        return Figures.of(share * 100, 4) + " % within " + Figures.scientific(value, 4);
    }
}
