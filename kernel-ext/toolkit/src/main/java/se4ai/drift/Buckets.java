package se4ai.drift;

/**
 * A window of numbers as an exponential histogram: at most five buckets of 1 number, five of 2, five of 4 and so on, the
 * oldest the largest. For each bucket the sum and the sum of squared deviations are kept, so that the mean and the variance
 * of the window are exact.
 */
final class Buckets {

    private static final int MOST = 5;
    private static final int SLOTS = MOST + 1;

    /** More numbers than a long counts. */
    private static final int ROWS = 62;

    private final double[] sums = new double[ROWS * SLOTS];
    private final double[] squares = new double[ROWS * SLOTS];
    private final int[] used = new int[ROWS];
    private int rows = 1;

    private double size;
    private double sum;
    private double deviations;

    private double older;
    private double newer;
    private double limit;

    double size() {
        return size;
    }

    double mean() {
        return size == 0 ? 0 : sum / size;
    }

    double variance() {
        return size == 0 ? 0 : Math.max(0, deviations / size);
    }

    void add(double value) {
        if (size > 0) {
            double away = value - sum / size;
            deviations += away * away * size / (size + 1);
        }
        size++;
        sum += value;
        append(0, value, 0);
        compress();
    }

    private void append(int row, double bucketSum, double bucketSquares) {
        int at = row * SLOTS + used[row]++;
        sums[at] = bucketSum;
        squares[at] = bucketSquares;
    }

    /** Where a row is over-full, its two oldest buckets become one of the next row. */
    private void compress() {
        double width = 1;
        for (int row = 0; used[row] > MOST; row++) {
            int at = row * SLOTS;
            double away = (sums[at] - sums[at + 1]) / width;
            double merged = squares[at] + squares[at + 1] + away * away * width / 2;
            rows = Math.max(rows, row + 2);
            append(row + 1, sums[at] + sums[at + 1], merged);
            removeOldest(row, 2);
            width *= 2;
        }
    }

    private void removeOldest(int row, int count) {
        int at = row * SLOTS;
        used[row] -= count;
        for (int i = at; i < at + used[row]; i++) {
            sums[i] = sums[i + count];
            squares[i] = squares[i + count];
        }
    }

    private static double widthOf(int row) {
        return 1L << row;
    }

    void dropOldest() {
        while (rows > 1 && used[rows - 1] == 0) {
            rows--;
        }
        int row = rows - 1;
        int at = row * SLOTS;
        double width = widthOf(row);
        double rest = size - width;
        double away = rest > 0 ? sums[at] / width - (sum - sums[at]) / rest : 0;
        deviations = Math.max(0, deviations - squares[at] - away * away * width * rest / size);
        size = rest;
        sum -= sums[at];
        removeOldest(row, 1);
    }

    /**
     * Whether the window falls into an older and a newer part whose means differ by more than the bound; if so, the two
     * means and the bound can be asked for.
     *
     * @param logarithm of 2/δ′
     * @param shortest how many numbers either part has at least
     */
    boolean cut(double logarithm, int shortest) {
        double spread = 2 * variance() * logarithm;
        double narrow = 2.0 / 3 * logarithm;
        double before = 0;
        double sumBefore = 0;
        for (int row = rows - 1; row >= 0; row--) {
            double width = widthOf(row);
            int from = row * SLOTS;
            for (int i = from; i < from + used[row]; i++) {
                before += width;
                sumBefore += sums[i];
                double after = size - before;
                if (after < shortest) {
                    return false;
                }
                double partBefore = 1 / before;
                double partAfter = 1 / after;
                double perPair = partBefore + partAfter;
                double difference = sumBefore * partBefore - (sum - sumBefore) * partAfter;
                double over = Math.abs(difference) - narrow * perPair;
                // The square saves a root for each bucket.
                if (over > 0 && over * over > spread * perPair && before >= shortest) {
                    older = sumBefore * partBefore;
                    newer = (sum - sumBefore) * partAfter;
                    limit = Math.sqrt(spread * perPair) + narrow * perPair;
                    return true;
                }
            }
        }
        return false;
    }

    double older() {
        return older;
    }

    double newer() {
        return newer;
    }

    double limit() {
        return limit;
    }
}
