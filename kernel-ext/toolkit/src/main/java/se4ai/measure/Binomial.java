package se4ai.measure;

/** How many of so many independent trials succeed. */
record Binomial(int trials, double success) {

    private static final double NEGLIGIBLE = 1e-30;

    /** The failures instead of the successes. */
    Binomial mirrored() {
        return new Binomial(trials, 1 - success);
    }

    /** The largest k for which fewer than k successes have at most that probability. */
    int mostWithin(double probability) {
        if (success <= 0 || success >= 1 || probability <= 0) {
            return success >= 1 && probability > 0 ? trials : 0;
        }
        int k = (int) Math.floor((trials + 1.0) * success);
        double term = mass(Math.min(k, trials));
        k = Math.min(k, trials);
        // Down to where nothing is left, so that the smallest terms are added first.
        while (k > 0 && term > NEGLIGIBLE) {
            term *= k * (1 - success) / ((trials - k + 1) * success);
            k--;
        }
        double sum = term;
        while (k < trials && sum <= probability) {
            term *= (trials - k) * success / ((k + 1) * (1 - success));
            k++;
            sum += term;
        }
        return k;
    }

    private double mass(int k) {
        return Math.exp(Special.logGamma(trials + 1.0)
                - Special.logGamma(k + 1.0)
                - Special.logGamma(trials - k + 1.0)
                + k * Math.log(success)
                + (trials - k) * Math.log1p(-success));
    }
}
