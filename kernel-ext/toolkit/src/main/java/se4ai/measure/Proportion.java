package se4ai.measure;

/**
 * A proportion is how many of so many trials went a certain way, with an interval for the share behind it.
 *
 * <pre>{@code
 * Proportion.of(9, 10).share();          // 90 %
 * Proportion.of(9, 10).interval(0.95);   // 0.596 to 0.982: ten trials say little
 * }</pre>
 *
 * @param count from 0 to {@code trials}
 * @param trials at least 1
 */
public record Proportion(int count, int trials) implements Comparable<Proportion> {

    public Proportion {
        if (trials < 1) {
            throw new IllegalArgumentException("A proportion needs at least one trial but has " + trials + ".");
        }
        if (count < 0 || count > trials) {
            throw new IllegalArgumentException(
                    "A proportion counts from 0 to its " + trials + " trials but was " + count + ".");
        }
    }

    public static Proportion of(int count, int trials) {
        return new Proportion(count, trials);
    }

    /** The share that was seen. */
    public Probability share() {
        return Probability.of((double) count / trials);
    }

    /**
     * The shares that such a count does not contradict, by Wilson's score interval. Source: E. B. Wilson, <i>Probable
     * inference, the law of succession, and statistical inference</i>, JASA 22 (1927) 209–212.
     *
     * @param confidence such as 0.95, above 0 and below 1
     */
    public Interval interval(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "Confidence lies between 0 and 1 but was " + confidence + "; 0.95 is usual.");
        }
        double z = Special.normalInverse((1 + confidence) / 2);
        double seen = (double) count / trials;
        double shrink = 1 + z * z / trials;
        double centre = (seen + z * z / (2 * trials)) / shrink;
        double half = z / shrink * Math.sqrt(seen * (1 - seen) / trials + z * z / (4.0 * trials * trials));
        // Rounding may leave a hair beyond the ends.
        return Interval.of(count == 0 ? 0 : centre - half, count == trials ? 1 : centre + half);
    }

    @Override
    public int compareTo(Proportion other) {
        return Long.compare((long) count * other.trials, (long) other.count * trials);
    }

    @Override
    public String toString() {
        Interval interval = interval(0.95);
        return share() + " (" + count + " of " + trials + "; 95 % interval " + Probability.of(interval.low()) + " to "
                + Probability.of(interval.high()) + ")";
    }
}
