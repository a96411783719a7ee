package se4ai.drift;

import se4ai.measure.Probability;

/**
 * The test of Kolmogorov and Smirnov asks how far apart two empirical distributions are at most, and how often chance
 * alone drives two samples of one distribution so far apart.
 *
 * <p>Its statistic is the largest gap between the share of the reference and the share of the window up to a value. The
 * p-value is exact, with ties, where the product of the two sizes is at most a million, and from Kolmogorov's limit
 * beyond; there it is a little too large where values repeat. Source: N. Smirnov, <i>Table for estimating the goodness
 * of fit of empirical distributions</i>, Annals of Mathematical Statistics 19 (1948).
 *
 * <pre>{@code
 * var seattle = Reference.of("temp_max", values);
 * KolmogorovSmirnov.test(seattle, Window.of("New York", other));
 * }</pre>
 */
public final class KolmogorovSmirnov {

    private static final Probability USUAL = Probability.percent(5);

    private KolmogorovSmirnov() {}

    /** Tests at the usual level of 5 %. */
    public static DriftTest test(Reference reference, Window window) {
        return test(reference, window, USUAL);
    }

    /**
     * Tests at a level of one's own.
     *
     * @param level above 0 and below 1: how often a window without drift is called drifted
     */
    public static DriftTest test(Reference reference, Window window, Probability level) {
        double[] before = reference.sorted();
        double[] now = window.sorted();
        long steps = Gap.steps(before, now);
        return new DriftTest(
                reference,
                window,
                steps / ((double) before.length * now.length),
                Gap.place(before, now, steps),
                Probability.of(GapDistribution.tail(before, now, steps)),
                level);
    }

    /** Tests one window after the other at 5 %, as if each were the only one; {@link DriftTests#corrected} mends that. */
    public static DriftTests test(Reference reference, Windows windows) {
        return DriftTests.of(
                windows.all().stream().map(window -> test(reference, window)).toArray(DriftTest[]::new));
    }

    /**
     * The least gap at which a window of that size is called drifted, for values that do not repeat; above 1 where no
     * gap is so unlikely.
     */
    public static double criticalGap(int referenceSize, int windowSize, Probability level) {
        if (referenceSize < Checked.FEWEST || windowSize < Checked.FEWEST) {
            throw new IllegalArgumentException("A test needs 2 values or more on each side but was given "
                    + referenceSize + " and " + windowSize + ".");
        }
        long steps = GapDistribution.critical(
                referenceSize, windowSize, Checked.level(level).value());
        return steps / ((double) referenceSize * windowSize);
    }
}
