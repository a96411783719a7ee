package se4ai.drift;

import java.util.Arrays;

/**
 * How likely a gap between two samples is where both come from one distribution.
 *
 * <p>Exact: every order in which the pooled values can be dealt to the two samples is as likely as the others, and is a
 * path on a grid; the share of the paths that leave the band is found point by point. Tied values are one step, as their
 * order among themselves cannot be seen. Source: G. Schröer, D. Trenkler, <i>Exact and randomization distributions of
 * Kolmogorov–Smirnov tests for two or three samples</i>, Computational Statistics &amp; Data Analysis 20 (1995).
 */
final class GapDistribution {

    /** Up to so many grid points the exact share takes a few milliseconds. */
    static final long MOST_POINTS = 1_000_000;

    private static final double NEGLIGIBLE = 1e-20;
    private static final double SWITCH = 1.0;

    private GapDistribution() {}

    static boolean isExact(int n, int m) {
        return (long) n * m <= MOST_POINTS;
    }

    /** The probability of so large a gap or a larger one, for samples of these sizes without ties. */
    static double tail(int n, int m, long steps) {
        if (!isExact(n, m)) {
            return limit(steps / Math.sqrt((double) n * m * (n + (double) m)));
        }
        boolean[] seen = new boolean[n + m + 1];
        Arrays.fill(seen, true);
        return paths(n, m, steps, seen);
    }

    /** The same where the values are known, with their ties. */
    static double tail(double[] a, double[] b, long steps) {
        return isExact(a.length, b.length)
                ? paths(a.length, b.length, steps, ends(a, b))
                : tail(a.length, b.length, steps);
    }

    /** The least possible gap that is at most as likely as the level; more than any gap where there is none. */
    static long critical(int n, int m, double level) {
        long low = 0;
        long high = (long) n * m + 1;
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            if (tail(n, m, middle) <= level) {
                high = middle;
            } else {
                low = middle;
            }
        }
        long possible = commonDivisor(n, m);
        return (high + possible - 1) / possible * possible;
    }

    private static long commonDivisor(long n, long m) {
        return m == 0 ? n : commonDivisor(m, n % m);
    }

    /** Whether the two samples have a value in common, or one of them has it twice. */
    static boolean hasTies(double[] a, double[] b) {
        double[] all = pooled(a, b);
        for (int i = 1; i < all.length; i++) {
            if (all[i] == all[i - 1]) {
                return true;
            }
        }
        return false;
    }

    private static double paths(int n, int m, long steps, boolean[] seen) {
        double[] left = new double[m + 1];
        for (int j = 1; j <= m; j++) {
            left[j] = seen[j] && (long) j * n >= steps ? 1 : left[j - 1];
        }
        left[0] = steps <= 0 ? 1 : 0;
        for (int i = 1; i <= n; i++) {
            left[0] = seen[i] && (long) i * m >= steps ? 1 : left[0];
            long gap = (long) i * m;
            for (int j = 1; j <= m; j++) {
                gap -= n;
                left[j] =
                        seen[i + j] && (gap >= steps || -gap >= steps) ? 1 : (i * left[j] + j * left[j - 1]) / (i + j);
            }
        }
        return Math.min(1, left[m]);
    }

    /** After how many of the pooled values the next one is larger, so that the gap can be seen there. */
    private static boolean[] ends(double[] a, double[] b) {
        double[] all = pooled(a, b);
        boolean[] ends = new boolean[all.length + 1];
        for (int i = 1; i < all.length; i++) {
            ends[i] = all[i] > all[i - 1];
        }
        ends[all.length] = true;
        return ends;
    }

    private static double[] pooled(double[] a, double[] b) {
        double[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        Arrays.sort(all);
        return all;
    }

    /** Kolmogorov's limit, by the one of its two series that converges faster. */
    static double limit(double lambda) {
        if (lambda <= 0.04) {
            return 1;
        }
        return lambda < SWITCH ? 1 - small(lambda) : large(lambda);
    }

    private static double large(double lambda) {
        double sum = 0;
        double term = 1;
        for (int k = 1; Math.abs(term) > NEGLIGIBLE * sum && k < 100; k++) {
            term = (k % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * k * k * lambda * lambda);
            sum += term;
        }
        return sum;
    }

    private static double small(double lambda) {
        double sum = 0;
        for (int k = 1; k < 20; k += 2) {
            sum += Math.exp(-k * k * Math.PI * Math.PI / (8 * lambda * lambda));
        }
        return Math.sqrt(2 * Math.PI) / lambda * sum;
    }
}
