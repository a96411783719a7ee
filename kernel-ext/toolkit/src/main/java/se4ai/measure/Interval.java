package se4ai.measure;

/**
 * An interval is all numbers between two ends: what is known of a number that is not known exactly.
 *
 * @param low at most {@code high}
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "An interval goes from its lower to its higher end but was " + low + " to " + high + ".");
        }
    }

    public static Interval of(double low, double high) {
        return new Interval(low, high);
    }

    /**
     * The values that an estimate does not contradict where its error is normally distributed.
     *
     * @param error the estimate's standard error, 0 or more
     * @param confidence such as 0.95, above 0 and below 1
     */
    public static Interval around(double estimate, double error, double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "Confidence lies between 0 and 1 but was " + confidence + "; 0.95 is usual.");
        }
        double half = Special.normalInverse((1 + confidence) / 2) * error;
        return of(estimate - half, estimate + half);
    }

    public double width() {
        return high - low;
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    @Override
    public String toString() {
        return Figures.scientific(low, 3) + " to " + Figures.scientific(high, 3);
    }
}
