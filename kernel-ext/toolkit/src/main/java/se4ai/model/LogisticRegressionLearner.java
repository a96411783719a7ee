package se4ai.model;

/**
 * A logistic-regression learner finds the coefficients under which the classes of the examples are likeliest, held back
 * by a penalty on large ones.
 *
 * <p>With z<sub>k</sub> = a<sub>k</sub> + Σ b<sub>kj</sub> x<sub>j</sub> for each class but the first, whose z is 0,
 * class k has the probability exp z<sub>k</sub> / Σ exp z. Features are standardised to mean 0 and deviation 1. Then
 * Newton's method minimises −Σ log p(right class) + (λ/2) Σ b², which has one minimum; a step that goes too far is
 * halved. Source: T. Hastie, R. Tibshirani, J. Friedman, <i>The Elements of Statistical Learning</i>, 2nd edition, 2009,
 * section 4.4.1.
 *
 * <pre>{@code
 * LogisticRegression.learner().l2(0).learn(examples);    // no penalty: maximum likelihood
 * }</pre>
 *
 * @param l2 the penalty λ on the squares of the coefficients per standard deviation, 0 or more
 */
public record LogisticRegressionLearner(double l2) implements Learner {

    private static final int MOST_STEPS = 50;
    private static final int MOST_HALVINGS = 30;
    private static final double SMALL = 1e-18;
    private static final double ROUNDING = 1e-12;

    public LogisticRegressionLearner {
        if (!(l2 >= 0 && l2 < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The L2 penalty of a logistic regression is a number from 0 but was "
                    + l2 + "; 1 is usual, 0 is none.");
        }
    }

    /** The same with another penalty; 0 for none. */
    public LogisticRegressionLearner l2(double penalty) {
        return new LogisticRegressionLearner(penalty);
    }

    @Override
    public String name() {
        return "logistic regression";
    }

    @Override
    public LogisticRegression learn(Examples examples) {
        Checked.classes(name(), examples);
        Standardised rows = Standardised.of(examples);
        Likelihood likelihood =
                new Likelihood(rows, examples.labels(), examples.classes().size(), l2);
        double[] weights = new double[likelihood.size()];
        double loss = likelihood.loss(weights);
        boolean isThere = false;
        int steps = 0;
        while (!isThere && steps++ < MOST_STEPS) {
            double[] step = likelihood.newtonStep();
            isThere = likelihood.gain(step) <= SMALL * examples.size();
            double[] next = minus(weights, step, 1);
            double reached = likelihood.loss(next);
            double part = 1;
            // At the minimum itself, rounding decides which of two losses is lower.
            for (int i = 0; i < MOST_HALVINGS && !(reached <= loss + ROUNDING * (1 + loss)); i++) {
                part /= 2;
                next = minus(weights, step, part);
                reached = likelihood.loss(next);
            }
            weights = next;
            loss = reached;
        }
        return rows.model(
                examples,
                weights,
                new LogisticRegression.Fit(
                        l2,
                        Math.min(steps, MOST_STEPS),
                        isThere,
                        likelihood.isRightThroughout(),
                        likelihood.logarithm()));
    }

    private static double[] minus(double[] weights, double[] step, double part) {
        double[] next = new double[weights.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = weights[i] - part * step[i];
        }
        return next;
    }

    @Override
    public String toString() {
        return name() + (l2 == 0 ? " without a penalty" : " with an L2 penalty of " + l2);
    }
}
