package se4ai.model;

import se4ai.measure.Interval;
import se4ai.measure.Probability;
import se4ai.measure.Proportion;

/**
 * A slice is the part of the rows that have something in common, judged for itself.
 *
 * @param name what they have in common
 * @param right how many of them the model is right about
 * @param interval the shares that this count does not contradict, as sure as the number of slices asks for
 */
public record Slice(String name, Proportion right, Interval interval) {

    private static final int FEW = 10;

    /** Whether it has fewer than ten rows, so that its share says little. */
    public boolean hasFewRows() {
        return right.trials() < FEW;
    }

    @Override
    public String toString() {
        return name + ": " + right.share() + " (" + right.count() + " of " + right.trials() + "; "
                + Probability.of(interval.low()) + " to " + Probability.of(interval.high()) + ")"
                + (hasFewRows() ? ", too few rows to say" : "");
    }
}
