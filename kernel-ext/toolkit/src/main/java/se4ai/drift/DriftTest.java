package se4ai.drift;

import se4ai.measure.Probability;

/**
 * A drift test is the answer to one question: does this window come from the same distribution as the reference?
 *
 * <p>No drift shown is not the same as no drift: a small window shows only large ones.
 *
 * @param statistic the largest gap between the two distributions, from 0 to 1
 * @param at the value at which the gap is largest
 * @param pValue how often chance alone makes a gap this large or larger
 * @param level above 0 and below 1: how often a window without drift is called drifted
 */
public record DriftTest(
        Reference reference, Window window, double statistic, double at, Probability pValue, Probability level) {

    public DriftTest {
        Checked.level(level);
    }

    /** Whether the p-value is at most the level. */
    public boolean isDrift() {
        return pValue.value() <= level.value();
    }

    /** Whether the p-value counts every order of the values; otherwise it comes from the limit for large samples. */
    public boolean isExact() {
        return GapDistribution.isExact(reference.size(), window.size());
    }

    /** Whether a value is there more than once. */
    public boolean hasTies() {
        return GapDistribution.hasTies(reference.sorted(), window.sorted());
    }

    @Override
    public String toString() {
        String how = isExact() ? "exact" : "from the limit for large samples";
        return reference.name() + ", " + window.name() + ": " + (isDrift() ? "drift" : "no drift shown")
                + ". The largest gap is " + Checked.number(statistic) + " at " + Checked.number(at) + "; "
                + Checked.words(pValue) + " (" + how + (hasTies() ? ", some values repeat" : "") + "), "
                + (isDrift() ? "at most" : "above") + " the level of " + level + ".";
    }
}
