package se4ai.drift;

/**
 * The average run length of a one-sided CUSUM of normal observations, as a Markov chain over small steps of the sum.
 * Source: D. Brook, D. A. Evans, An approach to the probability distribution of cusum run length, Biometrika 59 (1972).
 */
final class RunLengthChain {

    private static final int STATES = 200;
    private static final org.apache.commons.math3.distribution.NormalDistribution NORMAL =
            new org.apache.commons.math3.distribution.NormalDistribution(null, 0, 1);

    private RunLengthChain() {}

    static double average(double mean, double tolerance, double threshold) {
        double width = 2 * threshold / (2 * STATES - 1);
        double[][] matrix = new double[STATES][STATES];
        double[] ones = new double[STATES];
        for (int i = 0; i < STATES; i++) {
            for (int j = 0; j < STATES; j++) {
                double high = NORMAL.cumulativeProbability((j - i + 0.5) * width + tolerance - mean);
                double low = j == 0 ? 0 : NORMAL.cumulativeProbability((j - i - 0.5) * width + tolerance - mean);
                matrix[i][j] = (i == j ? 1 : 0) - (high - low);
            }
            ones[i] = 1;
        }
        return new org.apache.commons.math3.linear.LUDecomposition(
                        new org.apache.commons.math3.linear.Array2DRowRealMatrix(matrix, false))
                .getSolver()
                .solve(new org.apache.commons.math3.linear.ArrayRealVector(ones, false))
                .getEntry(0);
    }
}
