package se4ai.drift;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Figures;

/**
 * The Page–Hinkley detector adds up by how much observations exceed their mean, and alarms when the sum has risen too
 * far from its lowest point.
 *
 * <p>After observation x the sum is max(0, sum + x − mean − tolerance); it alarms above the threshold. Around a known mean
 * this is the one-sided CUSUM. Source: E. S. Page, <i>Continuous inspection schemes</i>, Biometrika 41 (1954).
 *
 * <pre>{@code
 * var detector = PageHinkley.around(0.1, 0.05, 2);   // mean, tolerance, threshold
 * detector.watch("errors", values);
 * }</pre>
 */
public final class PageHinkley implements SequentialDetector {

    /** How far a sum jumps beyond its threshold on average, in standard deviations, at both of its ends. */
    private static final double OVERSHOOT = 1.166;

    private final boolean isMeanKnown;
    private final double knownMean;
    private final double tolerance;
    private final double threshold;
    private final boolean isTwoSided;

    private double mean;
    private long since;
    private double up;
    private double down;
    private long observed;
    private @Nullable Alarm alarm;

    private PageHinkley(boolean isMeanKnown, double knownMean, double tolerance, double threshold, boolean isTwoSided) {
        if (!Double.isFinite(knownMean)) {
            throw new IllegalArgumentException(
                    "The mean of a Page–Hinkley detector must be a number but was " + knownMean + ".");
        }
        if (!(tolerance >= 0 && tolerance < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The tolerance of a Page–Hinkley detector must be 0 or more but was "
                    + tolerance + ". Half the rise that matters is a good one.");
        }
        if (!(threshold > 0 && threshold < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The threshold of a Page–Hinkley detector must be above 0 but was "
                    + threshold + ". The higher it is, the rarer and the later are the alarms.");
        }
        this.isMeanKnown = isMeanKnown;
        this.knownMean = knownMean;
        this.tolerance = tolerance;
        this.threshold = threshold;
        this.isTwoSided = isTwoSided;
        this.mean = knownMean;
    }

    /** Watches for a rise over the mean of what it has seen since it began. */
    public static PageHinkley of(double tolerance, double threshold) {
        return new PageHinkley(false, 0, tolerance, threshold, false);
    }

    /** Watches for a rise over a mean that is known from the reference: a one-sided CUSUM. */
    public static PageHinkley around(double mean, double tolerance, double threshold) {
        return new PageHinkley(true, mean, tolerance, threshold, false);
    }

    /** The same detector for a rise or a fall. */
    public PageHinkley twoSided() {
        return new PageHinkley(isMeanKnown, knownMean, tolerance, threshold, true);
    }

    @Override
    public boolean observe(double value) {
        Checked.observation(value, observed + 1);
        observed++;
        since++;
        if (!isMeanKnown) {
            mean += (value - mean) / since;
        }
        double away = value - mean;
        up = Math.max(0, up + away - tolerance);
        down = isTwoSided ? Math.max(0, down - away - tolerance) : 0;
        if (up <= threshold && down <= threshold) {
            return false;
        }
        raise();
        return true;
    }

    private void raise() {
        boolean isRise = up > threshold;
        double sum = isRise ? up : down;
        alarm = new Alarm(
                observed,
                sum,
                threshold,
                "the observations have " + (isRise ? "risen above" : "fallen below") + " their mean of "
                        + Checked.number(mean) + " by " + Checked.number(sum) + " together, more than "
                        + Checked.number(threshold));
        up = 0;
        down = 0;
        since = 0;
        mean = knownMean;
    }

    /**
     * How many observations pass on average before a false alarm, where they are normal around the known mean: nearly
     * (e^x − x − 1) / (2k²), with k the tolerance and h the threshold in standard deviations and x = 2k(h + 1.166); half
     * of it for both sides. Source: D. Siegmund, <i>Sequential Analysis</i>, 1985.
     */
    public double averageRunLength(double standardDeviation) {
        if (!isMeanKnown) {
            throw new IllegalArgumentException("The average run length has a formula only where the mean is known: "
                    + "PageHinkley.around(mean, tolerance, threshold). Otherwise simulate it: FalseAlarms.of(…).");
        }
        if (!(standardDeviation > 0 && standardDeviation < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The standard deviation must be above 0 but was " + standardDeviation + ".");
        }
        double k = tolerance / standardDeviation;
        double h = threshold / standardDeviation + OVERSHOOT;
        double x = 2 * k * h;
        double oneSided = x < 1e-4 ? h * h * (1 + x / 3) : (Math.expm1(x) - x) / (2 * k * k);
        return isTwoSided ? oneSided / 2 : oneSided;
    }

    @Override
    public long observed() {
        return observed;
    }

    @Override
    public Optional<Alarm> alarm() {
        return Optional.ofNullable(alarm);
    }

    @Override
    public PageHinkley fresh() {
        return new PageHinkley(isMeanKnown, knownMean, tolerance, threshold, isTwoSided);
    }

    @Override
    public String toString() {
        return "Page–Hinkley (" + (isMeanKnown ? "mean " + Figures.scientific(knownMean, 3) + ", " : "") + "tolerance "
                + Checked.number(tolerance) + ", threshold " + Checked.number(threshold)
                + (isTwoSided ? ", both sides)" : ")");
    }
}
