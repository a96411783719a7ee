package se4ai.measure;

/**
 * A gamma distribution is that of several waits without memory, one after the other; it takes the name of Erlang where
 * their number, the shape, is whole.
 *
 * @param shape finite, above 0; 1 for the exponential distribution, and the larger the nearer to a constant
 * @param mean finite, above 0
 */
public record Gamma(double shape, double mean) implements Distribution {

    public Gamma {
        check("shape", shape);
        check("mean", mean);
    }

    private static void check(String which, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The " + which + " of a gamma distribution must be finite and above 0 but was " + value + ".");
        }
    }

    @Override
    public double variance() {
        return mean * mean / shape;
    }

    @Override
    public double cumulative(double value) {
        return Special.gamma(shape, value / scale());
    }

    @Override
    public Quantile quantile(double share) {
        return new Quantile(share, scale() * Special.gammaInverse(shape, Quantile.checked(share)));
    }

    @Override
    public double sample(SeededRandom random) {
        return scale() * random.nextGamma(shape);
    }

    @Override
    public Gamma times(double factor) {
        return new Gamma(shape, mean * Factor.checked(factor));
    }

    private double scale() {
        return mean / shape;
    }

    @Override
    public String toString() {
        return "gamma with shape " + Figures.scientific(shape, 4) + " and mean " + Figures.scientific(mean, 4);
    }
}
