package se4ai.placement.queue;

import se4ai.measure.Duration;
import se4ai.measure.Figures;

/** What the numbers that describe a queue may be. */
final class Counts {

    /** More would keep a reader waiting. */
    static final int MOST = 1_000_000;

    private Counts() {}

    /** A count such as that of servers; the thing in the plural. */
    static void check(String whole, String things, int count) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException(whole + " needs from 1 to " + Figures.of(MOST, 7) + " " + things
                    + " but was given " + Figures.of(count, 10) + ".");
        }
    }

    static void checkService(String who, Duration service) {
        if (service.isZero()) {
            throw new IllegalArgumentException("The service of " + who + " must take longer than 0 s.");
        }
    }

    /** A squared coefficient of variation. */
    static void checkVariation(String what, double variation) {
        if (!(variation >= 0 && variation < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The squared variation of the " + what
                    + " must be finite and 0 or more (0 for a constant, 1 for exponential times) but was " + variation
                    + ".");
        }
    }

    /** 1 + 1/2 + … + 1/k. */
    static double harmonic(int k) {
        double sum = 0;
        // From the small to the large, so that the small ones are not lost.
        for (int i = k; i >= 1; i--) {
            sum += 1.0 / i;
        }
        return sum;
    }
}
