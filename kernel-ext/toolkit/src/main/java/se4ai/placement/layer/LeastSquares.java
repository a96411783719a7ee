package se4ai.placement.layer;

import org.jspecify.annotations.Nullable;

/** Least squares in which no term may be negative, for a handful of terms: every set of terms is tried. */
final class LeastSquares {

    private static final double SINGULAR = 1e-12;

    private LeastSquares() {}

    /** Whether the rows tell all columns apart. */
    static boolean isDetermined(double[][] rows) {
        return solve(rows, (1 << rows[0].length) - 1) != null;
    }

    /** The terms, none negative, for which each row's sum of products is nearest to 1. */
    static double[] terms(double[][] rows) {
        int columns = rows[0].length;
        double[] best = new double[columns];
        double least = Double.POSITIVE_INFINITY;
        for (int chosen = (1 << columns) - 1; chosen > 0; chosen--) {
            double[] terms = solve(rows, chosen);
            if (terms != null && isNonNegative(terms) && residual(rows, terms) < least) {
                best = terms;
                least = residual(rows, terms);
            }
        }
        return best;
    }

    private static boolean isNonNegative(double[] terms) {
        for (double term : terms) {
            if (term < 0) {
                return false;
            }
        }
        return true;
    }

    private static double residual(double[][] rows, double[] terms) {
        double sum = 0;
        for (double[] row : rows) {
            double difference = product(row, terms) - 1;
            sum += difference * difference;
        }
        return sum;
    }

    static double product(double[] row, double[] terms) {
        double sum = 0;
        for (int at = 0; at < row.length; at++) {
            sum += row[at] * terms[at];
        }
        return sum;
    }

    /** The chosen terms by the normal equations, the others 0; null where the rows do not determine them. */
    private static double @Nullable [] solve(double[][] rows, int chosen) {
        int size = rows[0].length;
        double[][] equations = new double[size][size + 1];
        double[] scale = scale(rows);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                boolean used = (chosen >> i & 1) == 1 && (chosen >> j & 1) == 1;
                equations[i][j] = used ? sum(rows, i, j, scale) : i == j ? 1 : 0;
            }
            equations[i][size] = (chosen >> i & 1) == 1 ? sum(rows, i, -1, scale) : 0;
        }
        if (!eliminate(equations)) {
            return null;
        }
        double[] terms = new double[size];
        for (int i = 0; i < size; i++) {
            terms[i] = equations[i][size] / scale[i];
        }
        return terms;
    }

    /** The length of each column, so that what counts as singular does not depend on units. */
    private static double[] scale(double[][] rows) {
        double[] scale = new double[rows[0].length];
        for (int i = 0; i < scale.length; i++) {
            double sum = 0;
            for (double[] row : rows) {
                sum += row[i] * row[i];
            }
            scale[i] = sum > 0 ? Math.sqrt(sum) : 1;
        }
        return scale;
    }

    private static double sum(double[][] rows, int i, int j, double[] scale) {
        double sum = 0;
        for (double[] row : rows) {
            sum += row[i] / scale[i] * (j < 0 ? 1 : row[j] / scale[j]);
        }
        return sum;
    }

    /** Gauss and Jordan; the matrix is positive semidefinite, so its diagonal serves as pivots. */
    private static boolean eliminate(double[][] equations) {
        int size = equations.length;
        for (int pivot = 0; pivot < size; pivot++) {
            double diagonal = equations[pivot][pivot];
            if (diagonal < SINGULAR) {
                return false;
            }
            for (int column = 0; column <= size; column++) {
                equations[pivot][column] /= diagonal;
            }
            for (int row = 0; row < size; row++) {
                double factor = row == pivot ? 0 : equations[row][pivot];
                for (int column = 0; column <= size; column++) {
                    equations[row][column] -= factor * equations[pivot][column];
                }
            }
        }
        return true;
    }
}
