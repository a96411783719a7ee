package se4ai.placement.queue;

import se4ai.measure.Figures;
import se4ai.measure.Interval;

/**
 * A confidence interval is a number estimated by repeated runs, with how far it may be off.
 *
 * <p>The half width is Student's t for the confidence times the standard error of the mean over the runs.
 *
 * <pre>{@code
 * var mean = ConfidenceInterval.of(0.48, 0.51, 0.50, 0.53);
 * mean.interval(0.95);   // 0.472 to 0.538: holds the true value in 95 of 100 such experiments
 * }</pre>
 *
 * @param mean what the runs say together
 * @param standardError the standard deviation over the runs, over the square root of their number
 * @param runs 2 or more
 */
public record ConfidenceInterval(double mean, double standardError, int runs) {

    public ConfidenceInterval {
        if (runs < 2) {
            throw new IllegalArgumentException("A confidence interval needs 2 runs or more but has " + runs
                    + ": one run cannot say how far it is off.");
        }
    }

    /** The mean of independent runs, each of which gave one value. */
    public static ConfidenceInterval of(double... values) {
        int runs = values.length;
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = runs == 0 ? 0 : sum / runs;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new ConfidenceInterval(mean, runs < 2 ? 0 : Math.sqrt(squares / (runs - 1) / runs), runs);
    }

    /**
     * How far the true value may be from the mean.
     *
     * @param confidence such as 0.95 or 0.99, above 0 and below 1
     */
    public double halfWidth(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "The confidence must lie between 0 and 1, such as 0.95, but was " + confidence + ".");
        }
        return standardError == 0 ? 0 : standardError * StudentT.within(confidence, runs - 1);
    }

    /** The mean, less and plus the half width. */
    public Interval interval(double confidence) {
        double half = halfWidth(confidence);
        return Interval.of(mean - half, mean + half);
    }

    /** Where the true value lies in 95 of 100 such experiments. */
    public Interval ninetyFive() {
        return interval(0.95);
    }

    /** Where the true value lies in 99 of 100 such experiments. */
    public Interval ninetyNine() {
        return interval(0.99);
    }

    @Override
    public String toString() {
        return Figures.scientific(mean, 4) + " ± " + Figures.scientific(halfWidth(0.95), 2) + " (95 %)";
    }
}
