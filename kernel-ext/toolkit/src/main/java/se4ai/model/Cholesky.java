package se4ai.model;

/**
 * Solves A x = b for a symmetric A without negative curvature, by A = L Lᵀ. An unknown that A says nothing of, such as
 * that of a feature which never varies or repeats others, gets 0. Source: G. Golub, C. Van Loan, <i>Matrix
 * Computations</i>, 4th edition, 2013, section 4.2.
 */
final class Cholesky {

    private static final double NOTHING = 1e-13;

    private Cholesky() {}

    /**
     * The solution.
     *
     * @param a its lower triangle is read, and L written over it
     */
    static double[] solve(double[][] a, double[] b) {
        double[] x = b.clone();
        for (int i = 0; i < x.length; i++) {
            double own = a[i][i];
            for (int j = 0; j <= i; j++) {
                double rest = a[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= a[i][k] * a[j][k];
                }
                if (j < i) {
                    a[i][j] = a[j][j] == 0 ? 0 : rest / a[j][j];
                } else {
                    a[i][i] = rest > NOTHING * own ? Math.sqrt(rest) : 0;
                }
            }
        }
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= a[i][k] * x[k];
            }
            x[i] = a[i][i] == 0 ? 0 : x[i] / a[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < x.length; k++) {
                x[i] -= a[k][i] * x[k];
            }
            x[i] = a[i][i] == 0 ? 0 : x[i] / a[i][i];
        }
        return x;
    }
}
