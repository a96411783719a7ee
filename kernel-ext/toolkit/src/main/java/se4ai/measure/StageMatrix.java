package se4ai.measure;

/**
 * The matrix whose exponential says in which of several exponential stages a process is after a time.
 *
 * <p>All its sums are of positive terms, so nothing cancels, however near the rates are to each other. Source: J. Xue,
 * Q. Ye, <i>Computing exponentials of essentially non-negative matrices entrywise to high relative accuracy</i>,
 * Mathematics of Computation 82 (2013).
 */
final class StageMatrix {

    private static final int TERMS = 16;

    private StageMatrix() {}

    /** The probability that the stages together take longer than the time. */
    static double beyond(double[] means, double time) {
        int n = means.length;
        double fastest = 1 / means[0];
        double part = time;
        int doublings = 0;
        while (part * fastest > 0.5) {
            part /= 2;
            doublings++;
        }
        double[][] exponential = small(means, part, fastest);
        for (int i = 0; i < doublings; i++) {
            part *= 2;
            exponential = squared(exponential);
            for (int j = 0; j < n; j++) {
                // Known exactly, so that the rounding of the squares does not double each time.
                exponential[j][j] = Math.exp(-part / means[j]);
            }
        }
        double sum = 0;
        for (int j = 0; j < n; j++) {
            sum += exponential[0][j];
        }
        return Math.min(1, sum);
    }

    /** The exponential for a short time, by Taylor's series of the matrix with the fastest rate added. */
    private static double[][] small(double[] means, double time, double fastest) {
        int n = means.length;
        double shift = Math.exp(-time * fastest);
        double[][] sum = new double[n][n];
        for (int row = 0; row < n; row++) {
            double[] term = new double[n];
            term[row] = 1;
            for (int k = 1; k <= TERMS; k++) {
                for (int j = 0; j < n; j++) {
                    sum[row][j] += term[j] * shift;
                }
                for (int j = n - 1; j >= row; j--) {
                    double stay = term[j] * (fastest - 1 / means[j]) * time;
                    double come = j == row ? 0 : term[j - 1] * time / means[j - 1];
                    term[j] = (stay + come) / k;
                }
            }
            sum[row][row] = Math.exp(-time / means[row]);
        }
        return sum;
    }

    private static double[][] squared(double[][] upper) {
        int n = upper.length;
        double[][] square = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = i; k < n; k++) {
                double factor = upper[i][k];
                for (int j = k; j < n; j++) {
                    square[i][j] += factor * upper[k][j];
                }
            }
        }
        return square;
    }
}
