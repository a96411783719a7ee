package se4ai.measure;

import java.util.Arrays;

/**
 * A distribution is the values that a number took when it was drawn many times: what can be said of a number that is
 * uncertain.
 *
 * <pre>{@code
 * var d = Distribution.of(0.1, 0.2, 0.4);
 * d.quantile(0.5);   // 0.2
 * d.mean();          // 0.2333
 * }</pre>
 */
public final class Distribution {

    private static final double ROUNDING = 1e-9;

    private final double[] sorted;

    private Distribution(double[] sorted) {
        this.sorted = sorted;
    }

    /**
     * The distribution of values in any order.
     *
     * @param values at least one, each a number
     */
    public static Distribution of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("A distribution needs at least one value but has none.");
        }
        for (double value : values) {
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("A distribution is made of numbers, but one value was NaN.");
            }
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Distribution(sorted);
    }

    /** How many values there are. */
    public int size() {
        return sorted.length;
    }

    public double least() {
        return sorted[0];
    }

    public double most() {
        return sorted[sorted.length - 1];
    }

    public double mean() {
        double sum = 0;
        for (double value : sorted) {
            sum += value;
        }
        return sum / sorted.length;
    }

    public double standardDeviation() {
        double mean = mean();
        double sum = 0;
        for (double value : sorted) {
            sum += (value - mean) * (value - mean);
        }
        return Math.sqrt(sum / sorted.length);
    }

    /**
     * The least value that the given share of the values stays within (nearest rank).
     *
     * @param share in [0, 1]
     */
    public double quantile(double share) {
        // A hair of binary rounding must not lift the rank by one.
        int rank = (int) Math.ceil(Probability.of(share).value() * sorted.length - ROUNDING);
        return sorted[Math.max(1, rank) - 1];
    }

    public double median() {
        return quantile(0.5);
    }

    /** From the 5 % to the 95 % point: nine values of ten lie there. */
    public Interval ninetyPercent() {
        return Interval.of(quantile(0.05), quantile(0.95));
    }

    /** How many values fall into each of so many equal parts of the range from least to most. */
    public int[] histogram(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("A histogram needs at least 1 part but was asked for " + parts + ".");
        }
        int[] counts = new int[parts];
        double width = (most() - least()) / parts;
        for (double value : sorted) {
            int part = width > 0 ? (int) ((value - least()) / width) : 0;
            counts[Math.min(parts - 1, part)]++;
        }
        return counts;
    }

    @Override
    public String toString() {
        return sorted.length + " draws: 5 % below " + figures(quantile(0.05)) + ", median " + figures(median())
                + ", 95 % below " + figures(quantile(0.95)) + ", mean " + figures(mean());
    }

    private static String figures(double value) {
        return Figures.scientific(value, 3);
    }
}
