package se4ai.drift;

import se4ai.measure.Distribution;
import se4ai.measure.Figures;
import se4ai.measure.Interval;
import se4ai.measure.Probability;
import se4ai.measure.Proportion;
import se4ai.measure.SeededRandom;

/**
 * False alarms are what a detector raises while nothing changes: how often, found by running it on series without drift.
 *
 * <p>Each run ends at its first alarm or at its full length. The average run length is all observations over all alarms,
 * also where some runs end without one.
 *
 * <pre>{@code
 * FalseAlarms.of(PageHinkley.around(0, 0.5, 4), Distribution.of(calm), 1_000, 500, 7);
 * // 772 of 1,000 series of 500 observations without drift raised an alarm …
 * }</pre>
 *
 * @param detector its settings in words
 * @param runs how many series there were, 1 or more
 * @param length how many observations a series has, 1 or more
 * @param alarmed how many series raised an alarm
 * @param observations how many were seen in all series together
 */
public record FalseAlarms(String detector, int runs, int length, int alarmed, long observations) {

    private static final double OUTSIDE = 0.025;

    /** The point of a standard normal distribution that 97.5 % lie below. */
    private static final double CONFIDENCE = 0.95;

    public FalseAlarms {
        if (runs < 1 || length < 1) {
            throw new IllegalArgumentException("False alarms are counted in 1 series or more of 1 observation or more, "
                    + "but there were to be " + runs + " of " + length + ".");
        }
        if (alarmed < 0 || alarmed > runs || observations < runs || observations > (long) runs * length) {
            throw new IllegalArgumentException("In " + runs + " series of " + length + " observations there cannot be "
                    + alarmed + " with an alarm and " + observations + " observations until then.");
        }
    }

    /** Runs a detector with these settings on draws from one distribution; the same ones for the same seed. */
    public static FalseAlarms of(SequentialDetector detector, Distribution calm, int runs, int length, long seed) {
        SeededRandom random = new SeededRandom(seed);
        int alarmed = 0;
        long observations = 0;
        for (int run = 0; run < runs; run++) {
            SequentialDetector fresh = detector.fresh();
            boolean isAlarm = false;
            while (!isAlarm && fresh.observed() < length) {
                isAlarm = fresh.observe(calm.sample(random));
            }
            alarmed += isAlarm ? 1 : 0;
            observations += fresh.observed();
        }
        return new FalseAlarms(detector.toString(), runs, length, alarmed, observations);
    }

    /** The share of the series that raised an alarm. */
    public Probability rate() {
        return Probability.of((double) alarmed / runs);
    }

    /**
     * Where that share lies with 95 % confidence. Source: E. B. Wilson, <i>Probable inference, the law of succession, and
     * statistical inference</i>, Journal of the American Statistical Association 22 (1927).
     */
    public Interval rateInterval() {
        return Proportion.of(alarmed, runs).interval(CONFIDENCE);
    }

    /** How many observations pass until a false alarm on average; infinite where there was none. */
    public double averageRunLength() {
        return alarmed == 0 ? Double.POSITIVE_INFINITY : (double) observations / alarmed;
    }

    /** Where that average lies with 95 % confidence, if an alarm is as likely at one observation as at another. */
    public Interval averageRunLengthInterval() {
        double low = observations / count(alarmed + 1, 1 - OUTSIDE);
        return Interval.of(low, alarmed == 0 ? Double.POSITIVE_INFINITY : observations / count(alarmed, OUTSIDE));
    }

    /** How many alarms would be expected, where so many are the quantile. */
    private static double count(int alarms, double share) {
        return Distribution.gamma(alarms, alarms).quantile(share).value();
    }

    @Override
    public String toString() {
        Interval share = rateInterval();
        Interval length95 = averageRunLengthInterval();
        return detector + ": " + Figures.of(alarmed, 12) + " of " + Figures.of(runs, 12) + " series of "
                + Checked.count(length, "observation") + " without drift raised an alarm: " + rate() + " ("
                + Probability.of(share.low()) + " to " + Probability.of(share.high()) + " with 95 % confidence); "
                + (alarmed == 0
                        ? "no alarm in " + Checked.count(observations, "observation") + ", so at least "
                                + whole(length95.low()) + " pass between two"
                        : "one alarm in " + whole(averageRunLength()) + " observations (" + whole(length95.low())
                                + " to " + whole(length95.high()) + ")");
    }

    private static String whole(double number) {
        return Figures.of(number, 3);
    }
}
