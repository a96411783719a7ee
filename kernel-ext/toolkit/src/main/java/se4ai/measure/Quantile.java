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
        checked(share);
    }

    static double checked(double share) {
        if (!(share >= 0 && share <= 1)) {
            String percent = share > 1 && share <= 100
                    ? " Write " + Figures.of(share / 100, 8) + " for the " + Figures.of(share, 6) + " % point."
                    : "";
            throw new IllegalArgumentException(
                    "The share of a quantile must lie in [0, 1] but was " + share + "." + percent);
        }
        return share;
    }

    @Override
    public String toString() {
        return Figures.of(share * 100, 4) + " % within " + Figures.scientific(value, 4);
    }
}
