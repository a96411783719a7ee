package se4ai.measure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An empirical distribution is the values that a number took when it was drawn or measured many times.
 *
 * <pre>{@code
 * var d = Distribution.of(0.1, 0.2, 0.4);
 * d.quantile(0.5);   // 50 % within 0.2
 * d.mean();          // 0.2333
 * }</pre>
 */
public final class Empirical implements Distribution {

    private static final double ROUNDING = 1e-9;

    private final double[] sorted;

    private Empirical(double[] sorted) {
        this.sorted = sorted;
    }

    /**
     * The distribution of values in any order.
     *
     * @param values at least one, each a number
     */
    static Empirical of(double... values) {
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
        return new Empirical(sorted);
    }

    /** How many values there are. */
    public int size() {
        return sorted.length;
    }

    double[] values() {
        return sorted.clone();
    }

    @Override
    public double least() {
        return sorted[0];
    }

    public double most() {
        return sorted[sorted.length - 1];
    }

    @Override
    public double mean() {
        double sum = 0;
        for (double value : sorted) {
            sum += value;
        }
        return sum / sorted.length;
    }

    @Override
    public double variance() {
        double mean = mean();
        double sum = 0;
        for (double value : sorted) {
            sum += (value - mean) * (value - mean);
        }
        return sum / sorted.length;
    }

    /**
     * The least value that the given share of the values stays within (nearest rank).
     *
     * @param share in [0, 1]
     */
    @Override
    public Quantile quantile(double share) {
        // A hair of binary rounding must not lift the rank by one.
        int rank = (int) Math.ceil(Quantile.checked(share) * sorted.length - ROUNDING);
        return new Quantile(share, sorted[Math.max(1, rank) - 1]);
    }

    /**
     * Where the quantile of what was measured lies, if these values are a sample of it: between two of the values,
     * whatever its distribution. An end is infinite where there are too few values to tell.
     *
     * <p>So many values lie below the quantile as a binomial distribution says, which is summed term by term.
     *
     * @param share in [0, 1]
     * @param confidence how often an interval found like this holds the quantile, at least
     */
    public Interval quantileInterval(double share, Probability confidence) {
        Binomial below = new Binomial(sorted.length, Quantile.checked(share));
        double outside = confidence.complement().value() / 2;
        int low = below.mostWithin(outside);
        int high = sorted.length + 1 - below.mirrored().mostWithin(outside);
        return Interval.of(
                low == 0 ? Double.NEGATIVE_INFINITY : sorted[low - 1],
                high > sorted.length ? Double.POSITIVE_INFINITY : sorted[high - 1]);
    }

    /** The share of the values that are at most so large. */
    @Override
    public double cumulative(double value) {
        int below = 0;
        int above = sorted.length;
        while (below < above) {
            int middle = (below + above) >>> 1;
            if (sorted[middle] <= value) {
                below = middle + 1;
            } else {
                above = middle;
            }
        }
        return (double) below / sorted.length;
    }

    /** One of the values, each as likely as the others. */
    @Override
    public double sample(SeededRandom random) {
        return sorted[random.nextInt(sorted.length)];
    }

    @Override
    public Empirical times(double factor) {
        Factor.checked(factor);
        return new Empirical(Arrays.stream(sorted).map(value -> value * factor).toArray());
    }

    /** Two of them are equal if they have the same values. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Empirical that && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
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
        return sorted.length + " draws: 5 % below " + figures(quantile(0.05).value()) + ", median "
                + figures(median().value()) + ", 95 % below "
                + figures(quantile(0.95).value()) + ", mean " + figures(mean());
    }

    private static String figures(double value) {
        return Figures.scientific(value, 3);
    }
}
