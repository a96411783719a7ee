package se4ai.measure;

import java.util.function.DoubleUnaryOperator;

/** The inverse of a cumulative function, where there is no formula for it: the least value that a share stays within. */
final class Inverse {

    /** A hair of binary rounding must not lift the value over a jump. */
    private static final double ROUNDING = 1e-15;

    private Inverse() {}

    /**
     * The least value whose cumulative share reaches the one asked for, exact to the last digits also where the
     * function jumps: false position, with a bisection as every third step.
     *
     * @param low a value that the answer is not below
     * @param high a value that the answer is not above
     */
    static double of(DoubleUnaryOperator cumulative, double share, double low, double high) {
        if (share <= 0 || share >= 1) {
            return share <= 0 ? low : high;
        }
        double target = share * (1 - ROUNDING);
        double below = cumulative.applyAsDouble(low) - target;
        double above = cumulative.applyAsDouble(high) - target;
        if (below >= 0 || above < 0) {
            return below >= 0 ? low : high;
        }
        double nearest = 1;
        int side = 0;
        for (int step = 1; ; step++) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                return high;
            }
            double x = step % 3 == 0 ? middle : low + (high - low) * (below / (below - above));
            double edge = nearest * Math.ulp(Math.max(Math.abs(low), Math.abs(high)));
            boolean tooNear = x < low + edge || x > high - edge;
            if (tooNear) {
                // One end is the answer to its last digits: a growing step brings the other end to it.
                x = 2 * edge >= high - low ? middle : x < low + edge ? low + edge : high - edge;
                nearest *= 4;
            }
            double value = cumulative.applyAsDouble(x) - target;
            if (value < 0) {
                low = x;
                below = value;
                above = side < 0 ? above / 2 : above;
                nearest = side < 0 ? nearest : 1;
                side = -1;
            } else {
                high = x;
                above = value;
                below = side > 0 ? below / 2 : below;
                nearest = side > 0 ? nearest : 1;
                side = 1;
            }
        }
    }
}
