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
