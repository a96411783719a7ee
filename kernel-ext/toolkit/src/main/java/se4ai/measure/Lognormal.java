package se4ai.measure;

/**
 * A lognormal distribution is that of a number whose logarithm is normal: many small factors, and a long tail above.
 *
 * <pre>{@code
 * Distribution.lognormal(50, 180);   // half the draws within 50, 99 % within 180
 * }</pre>
 *
 * @param middle its median; finite, above 0
 * @param sigma standard deviation of the logarithm; above 0, at most 10
 */
public record Lognormal(double middle, double sigma) implements Distribution {

    private static final double P99 = Special.normalInverse(0.99);
    private static final double LARGEST_SIGMA = 10;

    public Lognormal {
        if (!(middle > 0 && middle < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The median of a lognormal distribution must be finite and above 0 but was " + middle + ".");
        }
        if (!(sigma > 0 && sigma <= LARGEST_SIGMA)) {
            throw new IllegalArgumentException(
                    "The sigma of a lognormal distribution must be above 0 and at most 10 but was " + sigma + ".");
        }
    }

    /** The lognormal distribution of that median and 99 % point. */
    static Lognormal of(double median, double p99) {
        if (!(p99 > median) || !(p99 < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The p99 of a lognormal distribution must be finite and above its median, but the median was "
                            + median + " and the p99 " + p99 + ".");
        }
        return new Lognormal(median, Math.log(p99 / median) / P99);
    }

    @Override
    public double mean() {
        return middle * Math.exp(sigma * sigma / 2);
    }

    @Override
    public double variance() {
        return mean() * mean() * Math.expm1(sigma * sigma);
    }

    @Override
    public double cumulative(double value) {
        return value <= 0 ? 0 : Special.normal(Math.log(value / middle) / sigma);
    }

    @Override
    public Quantile quantile(double share) {
        return new Quantile(share, middle * Math.exp(sigma * Special.normalInverse(Quantile.checked(share))));
    }

    @Override
    public double sample(SeededRandom random) {
        return middle * Math.exp(sigma * random.nextGaussian());
    }

    @Override
    public Lognormal times(double factor) {
        return new Lognormal(middle * Factor.checked(factor), sigma);
    }

    @Override
    public String toString() {
        return "lognormal with median " + Figures.scientific(middle, 4) + " and p99 "
                + Figures.scientific(middle * Math.exp(sigma * P99), 4);
    }
}
