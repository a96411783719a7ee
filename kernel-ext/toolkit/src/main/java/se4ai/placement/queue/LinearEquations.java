package se4ai.placement.queue;

/** Linear equations, solved by Gaussian elimination. */
final class LinearEquations {

    private LinearEquations() {}

    /**
     * The solution of equations that have exactly one.
     *
     * @param rows each with its coefficients and then its right side; overwritten
     */
    static double[] solve(double[][] rows) {
        int n = rows.length;
        for (int column = 0; column < n; column++) {
            bringUpLargest(rows, column);
            for (int row = column + 1; row < n; row++) {
                double factor = rows[row][column] / rows[column][column];
                for (int at = column; at <= n; at++) {
                    rows[row][at] -= factor * rows[column][at];
                }
            }
        }
        return insertBackwards(rows);
    }

    private static void bringUpLargest(double[][] rows, int column) {
        int largest = column;
        for (int row = column + 1; row < rows.length; row++) {
            if (Math.abs(rows[row][column]) > Math.abs(rows[largest][column])) {
                largest = row;
            }
        }
        double[] other = rows[column];
        rows[column] = rows[largest];
        rows[largest] = other;
    }

    private static double[] insertBackwards(double[][] rows) {
        int n = rows.length;
        double[] solution = new double[n];
        for (int row = n - 1; row >= 0; row--) {
            double rest = rows[row][n];
            for (int at = row + 1; at < n; at++) {
                rest -= rows[row][at] * solution[at];
            }
            solution[row] = rest / rows[row][row];
        }
        return solution;
    }
}
