package se4ai.drift;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Figures;
import se4ai.measure.Probability;
import se4ai.measure.SeededRandom;

/**
 * A drifting world is a series of days on which the right answers move away from what a model has learned, by a rule that
 * is known.
 *
 * <p>The world has a position on each day. A model that learned on one day errs on another with a probability of the base
 * error and as much more as the positions are apart.
 *
 * <pre>{@code
 * DriftingWorld.gradual(365, 0.001).withError(Probability.percent(5));
 * DriftingWorld.sudden(365, 0.2, 100, 250);
 * }</pre>
 */
public final class DriftingWorld {

    private static final Probability USUAL_ERROR = Probability.percent(10);
    private static final int USUAL_PREDICTIONS = 1_000;

    private final String name;
    private final double[] positions;
    private final Probability baseError;
    private final int predictionsPerDay;
    private final long seed;

    private DriftingWorld(String name, double[] positions, Probability baseError, int predictionsPerDay, long seed) {
        this.name = name;
        this.positions = positions;
        this.baseError = baseError;
        this.predictionsPerDay = predictionsPerDay;
        this.seed = seed;
    }

    private static DriftingWorld of(String name, double[] positions) {
        return new DriftingWorld(name, positions, USUAL_ERROR, USUAL_PREDICTIONS, 1);
    }

    /** Nothing changes. */
    public static DriftingWorld steady(int days) {
        return of("steady", new double[days(days)]);
    }

    /** The error of a model grows by the same amount each day. */
    public static DriftingWorld gradual(int days, double growth) {
        double[] positions = new double[days(days)];
        size(growth);
        for (int day = 0; day < days; day++) {
            positions[day] = day * growth;
        }
        return of("gradual, " + Checked.number(growth) + " a day", positions);
    }

    /** The error of a model jumps by an amount on each of the given days, of which the first is day 0. */
    public static DriftingWorld sudden(int days, double jump, int... on) {
        double[] positions = new double[days(days)];
        size(jump);
        for (int day : on) {
            if (day < 0 || day >= days) {
                throw new IllegalArgumentException(
                        "A jump happens on day 0 to " + (days - 1) + " but was to be on day " + day + ".");
            }
            for (int later = day; later < days; later++) {
                positions[later] += jump;
            }
        }
        return of("sudden, " + Checked.number(jump), positions);
    }

    /** The world takes a random step each day, forwards or backwards, of that size as its standard deviation. */
    public static DriftingWorld wandering(int days, double step, long seed) {
        double[] positions = new double[days(days)];
        size(step);
        SeededRandom random = new SeededRandom(seed);
        for (int day = 1; day < days; day++) {
            positions[day] = positions[day - 1] + step * random.nextGaussian();
        }
        return of("wandering, " + Checked.number(step) + " a day", positions);
    }

    private static int days(int days) {
        if (days < 2) {
            throw new IllegalArgumentException("A drifting world needs 2 days or more but was to have " + days + ".");
        }
        return days;
    }

    private static void size(double size) {
        if (!(size >= 0 && size <= 1)) {
            throw new IllegalArgumentException("An error changes by 0 to 1 but was to change by " + size + ".");
        }
    }

    /** With another error on the day of learning; 10 % is usual. */
    public DriftingWorld withError(Probability baseError) {
        return new DriftingWorld(name, positions, baseError, predictionsPerDay, seed);
    }

    /** With another number of predictions a day; 1,000 is usual. */
    public DriftingWorld withPredictions(int perDay) {
        if (perDay < 1) {
            throw new IllegalArgumentException(
                    "A model makes 1 prediction a day or more but was to make " + perDay + ".");
        }
        return new DriftingWorld(name, positions, baseError, perDay, seed);
    }

    /** With other draws of which predictions are wrong. */
    public DriftingWorld withSeed(long seed) {
        return new DriftingWorld(name, positions, baseError, predictionsPerDay, seed);
    }

    public int days() {
        return positions.length;
    }

    public int predictionsPerDay() {
        return predictionsPerDay;
    }

    /** The true probability of an error on a day, for a model that learned on another; the first day is day 0. */
    public Probability error(int day, int learned) {
        return Probability.of(Math.min(1, baseError.value() + Math.abs(positions[day] - positions[learned])));
    }

    /** The share of errors that is seen on a day: the same draws for the same day and seed, whatever the model. */
    double seenError(int day, double error) {
        SeededRandom random = new SeededRandom(seed * 1_000_003 + day);
        int wrong = 0;
        for (int i = 0; i < predictionsPerDay; i++) {
            wrong += random.nextDouble() < error ? 1 : 0;
        }
        return (double) wrong / predictionsPerDay;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DriftingWorld that
                && name.equals(that.name)
                && Arrays.equals(positions, that.positions)
                && baseError.equals(that.baseError)
                && predictionsPerDay == that.predictionsPerDay
                && seed == that.seed;
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(positions);
    }

    @Override
    public String toString() {
        return "A world of " + Figures.of(days(), 12) + " days (" + name + "), with a fresh model's error at "
                + baseError + " and " + Checked.count(predictionsPerDay, "prediction") + " a day";
    }
}
