package se4ai.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Exponential stages, one after the other. How long they take together is computed in one of three ways: as a sum of
 * exponential functions where the means are well apart, as a gamma distribution where all are the same, and otherwise
 * by {@link StageMatrix}, which no nearness of the means can harm.
 */
final class Stages {

    static final Stages NONE = new Stages(new double[0]);

    /** Beyond this the sum of exponential functions loses more than two digits. */
    private static final double LARGEST_SUM = 100;

    private final double[] means;
    private final double[] coefficients;

    private Stages(double[] sorted) {
        this.means = sorted;
        this.coefficients = allTheSame() ? new double[0] : coefficients(sorted);
    }

    static Stages of(List<Double> means) {
        double[] sorted = means.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? NONE : new Stages(sorted);
    }

    List<Double> means() {
        return Arrays.stream(means).boxed().toList();
    }

    Stages then(Stages other) {
        if (other.means.length == 0 || means.length == 0) {
            return means.length == 0 ? other : this;
        }
        List<Double> both = new ArrayList<>(means());
        both.addAll(other.means());
        return of(both);
    }

    private boolean allTheSame() {
        return means.length == 0 || means[0] == means[means.length - 1];
    }

    /** The weights of the exponential functions, or none where they would cancel. */
    private static double[] coefficients(double[] means) {
        double[] weights = new double[means.length];
        double size = 0;
        for (int i = 0; i < means.length; i++) {
            weights[i] = 1;
            for (int j = 0; j < means.length; j++) {
                weights[i] *= i == j ? 1 : means[i] / (means[i] - means[j]);
            }
            size += Math.abs(weights[i]);
        }
        return size <= LARGEST_SUM ? weights : new double[0];
    }

    /** The probability that the stages together take longer. */
    double beyond(double time) {
        if (means.length == 0 || time <= 0) {
            return means.length == 0 ? 0 : 1;
        }
        if (means.length == 1) {
            return Math.exp(-time / means[0]);
        }
        if (allTheSame()) {
            return Special.gammaAbove(means.length, time / means[0]);
        }
        if (coefficients.length == 0) {
            return StageMatrix.beyond(means, time);
        }
        double sum = 0;
        for (int i = 0; i < means.length; i++) {
            sum += coefficients[i] * Math.exp(-time / means[i]);
        }
        return Math.min(1, Math.max(0, sum));
    }

    /** A time that the share stays within for certain, were every stage as slow as the slowest. */
    double longest(double share) {
        return means.length == 0 ? 0 : means[means.length - 1] * Special.gammaInverse(means.length, share) * (1 + 1e-9);
    }
}
