package se4ai.drift;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Figures;
import se4ai.measure.Interval;
import se4ai.measure.Probability;

/**
 * ADWIN is a detector whose window grows while nothing changes and drops its oldest part when that has another mean than
 * the rest.
 *
 * <p>It alarms where two parts of the window of n observations, with n₀ and n₁ of them, differ in mean by more than √(2/m
 * σ² ln(2/δ′)) + 2/(3m) ln(2/δ′), where 1/m = 1/n₀ + 1/n₁, σ² is the variance of the window and δ′ = δ / ln n. The window
 * is kept as buckets whose sizes double, five of each size, and looked at after every 32 observations. Source: A. Bifet, R.
 * Gavaldà, <i>Learning from time-changing data with adaptive windowing</i>, SIAM Data Mining 2007 (ADWIN2).
 *
 * <pre>{@code
 * var detector = Adwin.of(Probability.of(0.002));   // for 0 and 1: right and wrong
 * detector.watch("errors", values);
 * }</pre>
 */
public final class Adwin implements SequentialDetector {

    private static final int EVERY = 32;
    private static final int SHORTEST_PART = 5;

    private final Interval range;
    private final Probability delta;
    private final Buckets buckets = new Buckets();

    private int untilCheck = EVERY;
    private long observed;
    private @Nullable Alarm alarm;

    private Adwin(Interval range, Probability delta) {
        Checked.level(delta);
        if (!(range.width() > 0 && range.width() < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The range of ADWIN's observations must have a width above 0 but was " + range + ".");
        }
        this.range = range;
        this.delta = delta;
    }

    /** For observations from 0 to 1, such as right and wrong answers. */
    public static Adwin of(Probability delta) {
        return new Adwin(Interval.of(0, 1), delta);
    }

    /**
     * For observations that lie in a range, on which the bound depends.
     *
     * @param delta how likely a look at an unchanged window alarms, at most nearly; above 0 and below 1
     */
    public static Adwin within(double low, double high, Probability delta) {
        return new Adwin(Interval.of(low, high), delta);
    }

    @Override
    public boolean observe(double value) {
        Checked.observation(value, observed + 1);
        if (value < range.low() || value > range.high()) {
            throw new IllegalArgumentException("Observation " + Figures.of(observed + 1, 19) + " was " + value
                    + ", but ADWIN's bound holds for a range of " + range
                    + ". Give the range that observations can have: Adwin.within(low, high, delta).");
        }
        observed++;
        buckets.add((value - range.low()) / range.width());
        if (--untilCheck > 0) {
            return false;
        }
        untilCheck = EVERY;
        return look();
    }

    private boolean look() {
        if (!buckets.cut(logarithm(), SHORTEST_PART)) {
            return false;
        }
        raise(buckets.older(), buckets.newer(), buckets.limit());
        do {
            buckets.dropOldest();
        } while (buckets.cut(logarithm(), SHORTEST_PART));
        return true;
    }

    /** The logarithm of 2/δ′. */
    private double logarithm() {
        double length = Math.max(Math.E, buckets.size());
        return Math.log(2 * Math.log(length) / delta.value());
    }

    private void raise(double older, double newer, double limit) {
        double difference = Math.abs(newer - older) * range.width();
        alarm = new Alarm(
                observed,
                difference,
                limit * range.width(),
                "the mean went from " + Checked.number(original(older)) + " to " + Checked.number(original(newer))
                        + ", by " + Checked.number(difference) + ", more than "
                        + Checked.number(limit * range.width()));
    }

    private double original(double share) {
        return range.low() + share * range.width();
    }

    /** How many of the latest observations it takes to be alike. */
    public long width() {
        return (long) buckets.size();
    }

    /** The mean of those. */
    public double mean() {
        return original(buckets.mean());
    }

    /** Their variance. */
    public double variance() {
        return buckets.variance() * range.width() * range.width();
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
    public Adwin fresh() {
        return new Adwin(range, delta);
    }

    @Override
    public String toString() {
        return "ADWIN (delta " + Checked.number(delta.value()) + ", observations from " + range + ")";
    }
}
