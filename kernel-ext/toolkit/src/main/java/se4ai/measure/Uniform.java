package se4ai.measure;

/**
 * A uniform distribution has every value between two ends, each as likely as the others.
 *
 * @param low at most {@code high}; both finite
 */
public record Uniform(double low, double high) implements Distribution {

    private static final double VARIANCE_OF_UNIT = 1.0 / 12;

    public Uniform {
        if (!(low <= high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException(
                    "A uniform distribution goes from its lower to its higher end but was from " + low + " to " + high
                            + ".");
        }
    }

    @Override
    public double mean() {
        return (low + high) / 2;
    }

    @Override
    public double variance() {
        return (high - low) * (high - low) * VARIANCE_OF_UNIT;
    }

    @Override
    public double cumulative(double value) {
        if (value >= high) {
            return 1;
        }
        return value <= low ? 0 : (value - low) / (high - low);
    }

    @Override
    public Quantile quantile(double share) {
        return new Quantile(share, low + share * (high - low));
    }

    @Override
    public double sample(SeededRandom random) {
        return low + random.nextDouble() * (high - low);
    }

    @Override
    public Uniform times(double factor) {
        return new Uniform(low * Factor.checked(factor), high * factor);
    }

    @Override
    public String toString() {
        return "uniform from " + Figures.scientific(low, 4) + " to " + Figures.scientific(high, 4);
    }
}
