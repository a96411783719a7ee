package se4ai.training;

import java.util.Arrays;

/**
 * Lets a feature take at most 256 values, each for as many rows, which makes trees grow many times faster and hardly
 * worse. Source: Chen and Guestrin, <i>XGBoost: A scalable tree boosting system</i>, KDD 2016, section 3.2.
 */
final class Steps {

    private static final int MOST = 256;

    private Steps() {}

    /** The same numbers, each replaced by a typical one of its step where there are more than 256 different ones. */
    static double[] of(double[] numbers) {
        if (Arrays.stream(numbers).distinct().limit(MOST + 1L).count() <= MOST) {
            return numbers;
        }
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return Arrays.stream(numbers).map(number -> typical(sorted, number)).toArray();
    }

    private static double typical(double[] sorted, double number) {
        long step = (long) first(sorted, number) * MOST / sorted.length;
        return sorted[(int) ((2 * step + 1) * sorted.length / (2 * MOST))];
    }

    /** Where a number stands first. */
    private static int first(double[] sorted, double number) {
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
