package se4ai.drift;

/**
 * The largest gap between two empirical distributions, in whole steps: multiplied by both sizes it is a whole number, so
 * that no rounding decides whether two gaps are equal.
 */
final class Gap {

    private Gap() {}

    /**
     * The largest gap times both sizes.
     *
     * @param a sorted
     * @param b sorted
     */
    static long steps(double[] a, double[] b) {
        int n = a.length;
        int m = b.length;
        long gap = 0;
        long most = 0;
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            double value = Math.min(a[i], b[j]);
            while (i < n && a[i] == value) {
                gap += m;
                i++;
            }
            while (j < m && b[j] == value) {
                gap -= n;
                j++;
            }
            most = Math.max(most, Math.abs(gap));
        }
        return most;
    }

    /** The least value at which the gap is so large. */
    static double place(double[] a, double[] b, long steps) {
        int i = 0;
        int j = 0;
        double value = Math.min(a[0], b[0]);
        while (i < a.length && j < b.length) {
            value = Math.min(a[i], b[j]);
            while (i < a.length && a[i] == value) {
                i++;
            }
            while (j < b.length && b[j] == value) {
                j++;
            }
            if (Math.abs((long) i * b.length - (long) j * a.length) == steps) {
                return value;
            }
        }
        return value;
    }
}
