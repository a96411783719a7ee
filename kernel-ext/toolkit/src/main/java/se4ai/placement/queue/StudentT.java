package se4ai.placement.queue;

/**
 * The distribution of a mean of few normal numbers around its true value, in standard errors.
 *
 * <p>For whole degrees of freedom it is a finite sum. Source: M. Abramowitz, I. A. Stegun, <i>Handbook of Mathematical
 * Functions</i>, 26.7.3 and 26.7.4.
 */
final class StudentT {

    private static final int HALVINGS = 60;

    private StudentT() {}

    /** How many standard errors hold the true value with so much confidence, on both sides. */
    static double within(double confidence, int degrees) {
        double low = 0;
        double high = Math.PI / 2;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (central(middle, degrees) < confidence) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.sqrt(degrees) * Math.tan((low + high) / 2);
    }

    /** The probability of at most t standard errors on either side, where tan of the angle is t over the root of n. */
    private static double central(double angle, int degrees) {
        double cosine = Math.cos(angle);
        boolean even = degrees % 2 == 0;
        double term = even ? 1 : cosine;
        double sum = degrees == 1 ? 0 : term;
        for (int k = even ? 2 : 3; k < degrees; k += 2) {
            term *= cosine * cosine * (k - 1) / k;
            sum += term;
        }
        return even ? Math.sin(angle) * sum : 2 / Math.PI * (angle + Math.sin(angle) * sum);
    }
}
