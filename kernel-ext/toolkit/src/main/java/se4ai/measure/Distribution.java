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
public sealed interface Distribution
        permits Deterministic,
                Uniform,
                Exponential,
                Lognormal,
                Gamma,
                Geometric,
                Empirical,
                Mixture,
                Sum,
                Maximum,
                Minimum {

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

    /** Many small factors, and a long tail above: half the draws within the median, 99 % within the other. */
    static Lognormal lognormal(double median, double p99) {
        return Lognormal.of(median, p99);
    }

    /** The larger the shape, the nearer to its mean. */
    static Gamma gamma(double shape, double mean) {
        return new Gamma(shape, mean);
    }

    /** So many exponential stages, one after the other, that take that mean together. */
    static Gamma erlang(int stages, double mean) {
        return new Gamma(stages, mean);
    }

    /** What repeated failures cost: each try fails with the same probability and costs one step. */
    static Geometric geometric(double again, double step) {
        return new Geometric(again, step);
    }

    /** One exponential distribution with that probability, otherwise the other: more varied than either. */
    static Mixture hyperexponential(double probability, double mean, double otherwise) {
        return mixture(probability, exponential(mean)).otherwise(exponential(otherwise));
    }

    /** The beginning of a mixture: {@code mixture(0.9, a).otherwise(b)}. */
    static Mixture.Open mixture(double weight, Distribution part) {
        return Mixture.of(weight, part);
    }

    /** One or the other, with weights that add up to 1. */
    static Mixture mixture(double weight, Distribution part, double otherWeight, Distribution otherPart) {
        return mixture(weight, part).or(otherWeight, otherPart);
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

    /** The value that no draw is below; it may be minus infinity. */
    default double least() {
        return quantile(0).value();
    }

    /** One draw. */
    double sample(SeededRandom random);

    /**
     * The distribution of so many times the number.
     *
     * @param factor finite, above 0
     */
    Distribution times(double factor);

    /** The distribution of the sum of this number and another that does not depend on it. */
    default Distribution plus(Distribution other) {
        return Sum.of(this, other);
    }

    /** The distribution of this number and a constant more. */
    default Distribution plus(double constant) {
        return plus(new Deterministic(constant));
    }

    /** The distribution of the larger of two numbers that do not depend on each other: waiting for both. */
    default Distribution max(Distribution other) {
        return Maximum.of(this, other);
    }

    /** The distribution of the smaller of two numbers that do not depend on each other: taking what comes first. */
    default Distribution min(Distribution other) {
        return Minimum.of(this, other);
    }

    /** Whether there is a formula for its cumulative function; otherwise that is known between two bounds only. */
    default boolean isExact() {
        return true;
    }

    /** Between which bounds the probability of a value that is at most so large lies for certain. */
    default Interval cumulativeBounds(double value) {
        return Interval.of(cumulative(value), cumulative(value));
    }

    /** Between which bounds the quantile lies for certain; both are the quantile where there is a formula for it. */
    default Interval quantileBounds(double share) {
        return Bounds.exact(this, share);
    }

    /** So many draws; the same ones for the same seed. */
    default Empirical sampled(int draws, long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("A sample needs at least 1 draw but was asked for " + draws + ".");
        }
        SeededRandom random = new SeededRandom(seed);
        double[] values = new double[draws];
        for (int i = 0; i < draws; i++) {
            values[i] = sample(random);
        }
        return Empirical.of(values);
    }

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
