package se4ai.measure;

/**
 * An exponential distribution is that of a waiting time without memory: however long one has waited, the rest is as
 * long again on average.
 *
 * @param mean finite, above 0
 */
public record Exponential(double mean) implements Distribution {

    public Exponential {
        if (!(mean > 0 && mean < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The mean of an exponential distribution must be finite and above 0 but was " + mean + ".");
        }
    }

    @Override
    public double variance() {
        return mean * mean;
    }

    @Override
    public double cumulative(double value) {
        return value <= 0 ? 0 : -Math.expm1(-value / mean);
    }

    @Override
    public double least() {
        return 0;
    }

    @Override
    public Quantile quantile(double share) {
        return new Quantile(share, -mean * Math.log1p(-Quantile.checked(share)));
    }

    @Override
    public double sample(SeededRandom random) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    @Override
    public Exponential times(double factor) {
        return new Exponential(mean * Factor.checked(factor));
    }

    @Override
    public String toString() {
        return "exponential with mean " + Figures.scientific(mean, 4);
    }
}
