package se4ai.measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The mean and the variance of a distribution that is known by its cumulative function alone. */
record Moments(double mean, double variance) {

    /** The two rules differ far more than the finer one is wrong, so this gives about ten figures. */
    private static final double RELATIVE = 1e-10;

    /** What is known on a grid has no more figures than this. */
    private static final double RELATIVE_ON_GRID = 1e-7;

    private static final int DEEPEST = 40;
    private static final int MOST_PARTS = 10_000;

    /** The shares at whose quantiles the range is cut, so that no part of the range is overlooked. */
    private static final double[] CUTS = {
        0, 1e-9, 1e-6, 1e-4, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.99, 0.999, 0.9999, 1 - 1e-5, 1 - 1e-6, 1 - 1e-7,
        1 - 1e-8, 1 - 1e-9, 1 - 1e-10, 1 - 1e-12, 1 - 1e-15
    };

    /** Nodes and weights of the rule of Gauss with 7 points and Kronrod with 15, from the outermost to the middle. */
    private static final double[] NODES = {
        0.991455371120812639206854697526329, 0.949107912342758524526189684047851,
        0.864864423359769072789712788640926, 0.741531185599394439863864773280788,
        0.586087235467691130294144838258730, 0.405845151377397166906606412076961,
        0.207784955007898467600689403773245, 0
    };

    private static final double[] KRONROD = {
        0.022935322010529224963732008058970, 0.063092092629978553290700663189204,
        0.104790010322250183839876322541518, 0.140653259715525918745189590510238,
        0.169004726639267902826583426598550, 0.190350578064785409913256402421014,
        0.204432940075298892414161999234649, 0.209482141084727828012999174891714
    };
    private static final double[] GAUSS = {
        0, 0.129484966168869693270611432679082, 0, 0.279705391489276667901467771423780,
        0, 0.381830050505118944950369775488975, 0, 0.417959183673469387755102040816327
    };

    /**
     * The moments about the median, by integrating the cumulative function between the quantiles of the parts.
     *
     * @param parts those that the distribution is put together from
     */
    static Moments of(DoubleUnaryOperator cumulative, double median, List<Distribution> parts) {
        double[] cuts = cuts(parts, median);
        DoubleUnaryOperator first = x -> x < median ? -cumulative.applyAsDouble(x) : 1 - cumulative.applyAsDouble(x);
        double relative = parts.stream().allMatch(Distribution::isExact) ? RELATIVE : RELATIVE_ON_GRID;
        double mean = integral(first, cuts, relative);
        double square = integral(x -> 2 * (x - median) * first.applyAsDouble(x), cuts, relative);
        return new Moments(median + mean, square - mean * mean);
    }

    private static double[] cuts(List<Distribution> parts, double median) {
        double[] cuts = new double[parts.size() * CUTS.length + 1];
        int at = 0;
        for (Distribution part : parts) {
            for (double share : CUTS) {
                cuts[at++] = part.quantile(share).value();
            }
        }
        cuts[at] = median;
        Arrays.sort(cuts);
        return cuts;
    }

    private static double integral(DoubleUnaryOperator f, double[] cuts, double relative) {
        double rough = 0;
        for (int i = 1; i < cuts.length; i++) {
            rough += Math.abs(kronrod(f, cuts[i - 1], cuts[i])[0]);
        }
        int[] parts = {0};
        double sum = 0;
        for (int i = 1; i < cuts.length; i++) {
            sum += integral(f, cuts[i - 1], cuts[i], rough * relative, DEEPEST, parts);
        }
        return sum;
    }

    private static double integral(
            DoubleUnaryOperator f, double low, double high, double error, int depth, int[] parts) {
        if (!(low < high)) {
            return 0;
        }
        double[] both = kronrod(f, low, high);
        if (Math.abs(both[0] - both[1]) <= error || depth == 0 || parts[0]++ > MOST_PARTS) {
            return both[0];
        }
        double middle = low + (high - low) / 2;
        return integral(f, low, middle, error, depth - 1, parts) + integral(f, middle, high, error, depth - 1, parts);
    }

    private static double[] kronrod(DoubleUnaryOperator f, double low, double high) {
        double half = (high - low) / 2;
        double middle = low + half;
        double fine = 0;
        double coarse = 0;
        for (int i = 0; i < NODES.length; i++) {
            double sum = f.applyAsDouble(middle + half * NODES[i])
                    + (NODES[i] > 0 ? f.applyAsDouble(middle - half * NODES[i]) : 0);
            fine += KRONROD[i] * sum;
            coarse += GAUSS[i] * sum;
        }
        return new double[] {fine * half, coarse * half};
    }
}
