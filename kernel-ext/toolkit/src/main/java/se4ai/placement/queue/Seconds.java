package se4ai.placement.queue;

import se4ai.measure.Distribution;

/** Checks that a distribution can be one of times. */
final class Seconds {

    private static final double BELOW_ZERO = -1e-300;

    private Seconds() {}

    static Distribution check(String what, Distribution seconds) {
        if (!Double.isFinite(seconds.mean())) {
            throw new IllegalArgumentException(what + " needs a finite mean, in seconds, but is " + seconds
                    + ", with mean " + seconds.mean() + ".");
        }
        if (seconds.cumulative(BELOW_ZERO) > 0) {
            throw new IllegalArgumentException(what + " is never negative, but some draws are: it is " + seconds
                    + ". Give it in seconds from 0 on.");
        }
        return seconds;
    }
}
