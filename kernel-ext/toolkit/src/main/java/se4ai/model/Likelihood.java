package se4ai.model;

/**
 * How likely the classes of the examples are under given weights: the loss −Σ log p(right class) + (λ/2) Σ b², its
 * gradient Σ (p<sub>k</sub> − [right]) x + λb, and its second derivatives Σ p<sub>k</sub> ([k = l] − p<sub>l</sub>) xxᵀ +
 * λ. The weights of the classes follow one another, each with its intercept first.
 */
final class Likelihood {

    /** Keeps the intercept of a class without examples finite; too small to be seen elsewhere. */
    private static final double FIRM = 1e-9;

    private final double[] rows;
    private final int width;
    private final int[] labels;
    private final int sets;
    private final double l2;
    private final double[] gradient;
    private final double[][] curvature;
    private double logarithm;
    private boolean isRightThroughout;

    Likelihood(Standardised rows, int[] labels, int classes, double l2) {
        this.rows = rows.rows();
        this.width = rows.width();
        this.labels = labels;
        this.sets = classes - 1;
        this.l2 = l2;
        this.gradient = new double[sets * width];
        this.curvature = new double[sets * width][sets * width];
    }

    /** How many weights there are. */
    int size() {
        return gradient.length;
    }

    /** The logarithm of the likelihood where {@link #loss} was last asked for. */
    double logarithm() {
        return logarithm;
    }

    /** Whether each example's own class was the likeliest there. */
    boolean isRightThroughout() {
        return isRightThroughout;
    }

    /** The loss under these weights; also finds the derivatives there. */
    double loss(double[] weights) {
        double loss = penalty(weights);
        double[] row = new double[width];
        double[] p = new double[sets + 1];
        logarithm = 0;
        isRightThroughout = true;
        for (int i = 0; i < labels.length; i++) {
            System.arraycopy(rows, i * width, row, 0, width);
            double right = probabilities(weights, row, p, labels[i]);
            logarithm += right;
            isRightThroughout &= Predictions.highest(p) == labels[i];
            for (int k = 0; k < sets; k++) {
                add(p[k + 1] - (labels[i] == k + 1 ? 1 : 0), row, gradient, k * width, width);
                for (int l = 0; l < k; l++) {
                    square(-p[k + 1] * p[l + 1], row, k, l);
                }
                square(p[k + 1] * (1 - p[k + 1]), row, k, k);
            }
        }
        return loss - logarithm;
    }

    private double penalty(double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double strength = i % width == 0 ? FIRM : l2;
            sum += strength / 2 * weights[i] * weights[i];
            gradient[i] = strength * weights[i];
            java.util.Arrays.fill(curvature[i], 0);
            curvature[i][i] = strength;
        }
        return sum;
    }

    /** Fills in the probability of each class and gives the logarithm of the right one's. */
    private double probabilities(double[] weights, double[] row, double[] p, int label) {
        p[0] = 0;
        for (int k = 0; k < sets; k++) {
            double z = 0;
            for (int j = 0; j < width; j++) {
                z += weights[k * width + j] * row[j];
            }
            p[k + 1] = z;
        }
        double right = p[label];
        return right - LogisticRegression.softmax(p);
    }

    private void square(double weight, double[] row, int k, int l) {
        for (int j = 0; j < width; j++) {
            add(weight * row[j], row, curvature[k * width + j], l * width, k == l ? j + 1 : width);
        }
    }

    private static void add(double factor, double[] row, double[] sums, int from, int count) {
        for (int j = 0; j < count; j++) {
            sums[from + j] += factor * row[j];
        }
    }

    /** What Newton's method takes from the weights: the curvature's inverse times the gradient. */
    double[] newtonStep() {
        return Cholesky.solve(curvature, gradient);
    }

    /** How much lower a step would lead, twice, were the loss a parabola. */
    double gain(double[] step) {
        double sum = 0;
        for (int i = 0; i < step.length; i++) {
            sum += step[i] * gradient[i];
        }
        return sum;
    }
}
