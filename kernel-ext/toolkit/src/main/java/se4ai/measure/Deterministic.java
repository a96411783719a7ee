package se4ai.measure;

/**
 * A deterministic distribution has one value only, as the time of a computation that always takes the same steps.
 *
 * @param value finite
 */
public record Deterministic(double value) implements Distribution {

    public Deterministic {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A deterministic value must be finite but was " + value + ".");
        }
    }

    @Override
    public double mean() {
        return value;
    }

    @Override
    public double variance() {
        return 0;
    }

    @Override
    public double cumulative(double value) {
        return value >= this.value ? 1 : 0;
    }

    @Override
    public double least() {
        return value;
    }

    @Override
    public Quantile quantile(double share) {
        return new Quantile(share, value);
    }

    @Override
    public double sample(SeededRandom random) {
        return value;
    }

    @Override
    public Deterministic times(double factor) {
        return new Deterministic(value * Factor.checked(factor));
    }

    @Override
    public String toString() {
        return "always " + Figures.scientific(value, 4);
    }
}
