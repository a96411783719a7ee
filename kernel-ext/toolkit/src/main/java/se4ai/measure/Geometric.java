package se4ai.measure;

/**
 * A geometric distribution is that of a loss that repeats: each try fails with the same probability, and each failure
 * costs one step before the next try.
 *
 * <pre>{@code
 * var answer = Distribution.geometric(0.02, 200).plus(50);   // 2 % of packets are lost, sent again after 200 ms
 * answer.quantile(0.98);   // 98 % within 50
 * answer.quantile(0.99);   // 99 % within 250
 * }</pre>
 *
 * @param again probability of failing; at least 0, below 1
 * @param step cost of one failure; finite, above 0
 */
public record Geometric(double again, double step) implements Distribution {

    private static final double ROUNDING = 1e-12;

    public Geometric {
        if (!(again >= 0 && again < 1)) {
            throw new IllegalArgumentException(
                    "The probability of failing again must be at least 0 and below 1 but was " + again + ".");
        }
        if (!(step > 0 && step < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The step of a geometric distribution must be finite and above 0 but was " + step + ".");
        }
    }

    @Override
    public double mean() {
        return step * again / (1 - again);
    }

    @Override
    public double variance() {
        return step * step * again / ((1 - again) * (1 - again));
    }

    @Override
    public double cumulative(double value) {
        return value < 0 ? 0 : 1 - Math.pow(again, Math.floor(value / step + ROUNDING) + 1);
    }

    @Override
    public Quantile quantile(double share) {
        return new Quantile(share, step * failures(Quantile.checked(share)));
    }

    private double failures(double share) {
        // ln 0 is −∞, and dividing by it gives the 0 failures that are meant.
        double failures = Math.ceil(Math.log1p(-share) / Math.log(again) - 1 - ROUNDING);
        return again == 0 || share == 0 ? 0 : Math.max(0, failures);
    }

    @Override
    public double sample(SeededRandom random) {
        return step * Math.max(0, failures(random.nextDouble()));
    }

    @Override
    public Geometric times(double factor) {
        return new Geometric(again, step * Factor.checked(factor));
    }

    @Override
    public String toString() {
        return "geometric, again with " + Probability.of(again) + " after " + Figures.scientific(step, 4);
    }
}
