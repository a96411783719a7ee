package se4ai.measure;

/**
 * A distribution says how likely each value of an uncertain number is.
 *
 * <p>Distributions are values: they add up, their quantiles do not. For two independent numbers
 *
 * <pre>{@code
 * var both = Distribution.exponential(40).plus(Distribution.exponential(10));
 * both.mean();           // 50
 * both.quantile(0.99);   // 99 % within 195.7, although the two 99 % points are 184.2 and 46.05
 * }</pre>
 */
public sealed interface Distribution permits Deterministic, Uniform, Exponential, Empirical {

    /** The distribution of values that were drawn or measured, in any order; at least one. */
    static Empirical of(double... values) {
        return Empirical.of(values);
    }

    /** Always the same value. */
    static Deterministic deterministic(double value) {
        return new Deterministic(value);
    }

    /** Every value between the two as likely as the others. */
    static Uniform uniform(double low, double high) {
        return new Uniform(low, high);
    }

    /** Without memory: however long one has waited, the rest is as long again on average. */
    static Exponential exponential(double mean) {
        return new Exponential(mean);
    }

    double mean();

    double variance();

    /** The probability of a value that is at most so large. */
    double cumulative(double value);

    /**
     * The least value that the given share of all draws stays within.
     *
     * @param share in [0, 1]
     */
    Quantile quantile(double share);

    /** One draw. */
    double sample(SeededRandom random);

    default double standardDeviation() {
        return Math.sqrt(variance());
    }

    /** The variance over the square of the mean: 0 for a constant, 1 for an exponential distribution. */
    default double squaredVariation() {
        return variance() / (mean() * mean());
    }

    default Quantile median() {
        return quantile(0.5);
    }

    /** From the 5 % to the 95 % point: nine draws of ten lie there. */
    default Interval ninetyPercent() {
        return Interval.of(quantile(0.05).value(), quantile(0.95).value());
    }
}
