package se4ai.drift;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Figures;
import se4ai.measure.Probability;

/**
 * A window detector cuts what it sees into windows of one size and holds each against the reference by the test of
 * Kolmogorov and Smirnov.
 *
 * <p>The gap that alarms is computed once, for values that do not repeat; where they do, alarms are rarer than the level.
 *
 * <pre>{@code
 * var detector = WindowDetector.of(reference, 50, Probability.percent(1));
 * detector.watch("temp_max", values);
 * }</pre>
 */
public final class WindowDetector implements SequentialDetector {

    private final Reference reference;
    private final Probability level;
    private final long critical;
    private final double[] window;

    private int filled;
    private long observed;
    private @Nullable Alarm alarm;

    private WindowDetector(Reference reference, int size, Probability level, long critical) {
        this.reference = reference;
        this.level = level;
        this.critical = critical;
        this.window = new double[size];
    }

    /**
     * Watches for a change of the distribution.
     *
     * @param size how many observations a window has, 2 or more
     * @param level how often a window without drift alarms, above 0 and below 1
     */
    public static WindowDetector of(Reference reference, int size, Probability level) {
        Checked.level(level);
        if (size < Checked.FEWEST) {
            throw new IllegalArgumentException(
                    "The windows of a detector need 2 observations or more but were to have " + size + ".");
        }
        long critical = GapDistribution.critical(reference.size(), size, level.value());
        if (critical > (long) reference.size() * size) {
            throw new IllegalArgumentException("With " + reference.size() + " values in the reference and " + size
                    + " in each window no gap is as unlikely as " + level
                    + ", so the detector could never alarm. Take larger windows or a higher level.");
        }
        return new WindowDetector(reference, size, level, critical);
    }

    @Override
    public boolean observe(double value) {
        window[filled] = Checked.observation(value, observed + 1);
        observed++;
        filled++;
        if (filled < window.length) {
            return false;
        }
        filled = 0;
        Arrays.sort(window);
        long steps = Gap.steps(reference.sorted(), window);
        if (steps < critical) {
            return false;
        }
        raise(steps);
        return true;
    }

    private void raise(long steps) {
        double points = (double) reference.size() * window.length;
        alarm = new Alarm(
                observed,
                steps / points,
                critical / points,
                "the window of the last " + Figures.of(window.length, 12) + " is apart from reference '"
                        + reference.name() + "' by a gap of " + Checked.number(steps / points) + ", at least "
                        + Checked.number(critical / points));
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
    public WindowDetector fresh() {
        return new WindowDetector(reference, window.length, level, critical);
    }

    @Override
    public String toString() {
        return "Kolmogorov–Smirnov against '" + reference.name() + "' (windows of " + Figures.of(window.length, 12)
                + ", level " + level + ")";
    }
}
