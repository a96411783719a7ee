package se4ai.drift;

/**
 * A correction keeps the chance of any false alarm at the level where many tests are made at once: ten tests at 5 % alarm
 * without reason in 40 % of all cases.
 */
public enum Correction {
    /** Each test as if it were the only one. */
    NONE,
    /** Each p-value times the number of tests. */
    BONFERRONI,
    /**
     * The smallest p-value times the number of tests, the next times one fewer, and so on: never worse than Bonferroni.
     * Source: S. Holm, <i>A simple sequentially rejective multiple test procedure</i>, Scandinavian Journal of
     * Statistics 6 (1979).
     */
    HOLM;

    /** The p-values that can be held against the level as if there were one test, in the order of the given ones. */
    double[] adjusted(double[] pValues) {
        int tests = pValues.length;
        double[] adjusted = new double[tests];
        for (int i = 0; i < tests; i++) {
            adjusted[i] = switch (this) {
                case NONE -> pValues[i];
                case BONFERRONI -> Math.min(1, tests * pValues[i]);
                case HOLM -> holm(pValues, i);
            };
        }
        return adjusted;
    }

    /** The largest product up to the rank of the value, so that the order of the p-values is kept. */
    private static double holm(double[] pValues, int index) {
        double most = 0;
        for (double each : pValues) {
            if (each <= pValues[index]) {
                int smaller = 0;
                for (double other : pValues) {
                    smaller += other < each ? 1 : 0;
                }
                most = Math.max(most, (pValues.length - smaller) * each);
            }
        }
        return Math.min(1, most);
    }

    @Override
    public String toString() {
        return switch (this) {
            case NONE -> "not corrected";
            case BONFERRONI -> "corrected by Bonferroni";
            case HOLM -> "corrected by Holm";
        };
    }
}
