package se4ai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se4ai.measure.Figures;

/**
 * A logistic regression adds up the features, each times a coefficient, and turns the sum into a probability for each
 * class; it is learned by {@link LogisticRegressionLearner}.
 *
 * <pre>{@code
 * LogisticRegression model = LogisticRegression.learner().learn(examples);
 * model.coefficient("speed");             // what one knot more does to the odds
 * model.coefficient("speed").perUnit();   // to the logarithm of the odds
 * }</pre>
 *
 * @param intercepts for each class but the first, the sum where all features are 0
 * @param coefficients for each class but the first, those of all features in their order
 * @param fit how the search for them ended
 */
public record LogisticRegression(
        List<String> features, List<String> classes, List<Double> intercepts, List<Coefficient> coefficients, Fit fit)
        implements Classifier {

    private static final int FIGURES = 3;

    /**
     * What a feature does to the odds of a class against the first class.
     *
     * @param perUnit what one more of the feature adds to the logarithm of the odds
     * @param deviation the feature's standard deviation among the examples; 0 where it never varied
     */
    public record Coefficient(String of, String against, String feature, double perUnit, double deviation) {

        /** What one standard deviation more adds; comparable between features. */
        public double perDeviation() {
            return perUnit * deviation;
        }

        /** What one more of the feature multiplies the odds by. */
        public double oddsRatio() {
            return Math.exp(perUnit);
        }

        @Override
        public String toString() {
            if (deviation == 0) {
                return feature + ": never varied, so nothing was learned about it";
            }
            return feature + ": one more multiplies the odds of '" + of + "' against '" + against + "' by "
                    + Figures.scientific(oddsRatio(), FIGURES) + "; one standard deviation, "
                    + Figures.scientific(deviation, FIGURES) + ", by "
                    + Figures.scientific(Math.exp(perDeviation()), FIGURES);
        }
    }

    /**
     * How the search for the coefficients ended.
     *
     * @param isSeparated whether every example got its own class, so that without a penalty coefficients would grow
     *     without end
     * @param logLikelihood Σ log p(right class)
     */
    public record Fit(double l2, int steps, boolean hasConverged, boolean isSeparated, double logLikelihood) {

        @Override
        public String toString() {
            String end = hasConverged
                    ? "Found in " + steps + " steps"
                    : "Not found: after " + steps + " steps the coefficients still changed";
            if (!isSeparated) {
                return end + (hasConverged ? "." : "; give a larger L2 penalty, such as learner().l2(1).");
            }
            return end + ". Some sum of the features tells all examples apart without a mistake, so that "
                    + (l2 > 0
                            ? "only the L2 penalty of " + Figures.of(l2, FIGURES)
                                    + " keeps the coefficients from growing."
                            : "the coefficients grow without end; give an L2 penalty, such as learner().l2(1).");
        }
    }

    public LogisticRegression {
        features = List.copyOf(features);
        classes = List.copyOf(classes);
        intercepts = List.copyOf(intercepts);
        coefficients = List.copyOf(coefficients);
    }

    /** What learns it, with an L2 penalty of 1. */
    public static LogisticRegressionLearner learner() {
        return new LogisticRegressionLearner(1);
    }

    @Override
    public String name() {
        return "logistic regression";
    }

    /** What a feature does, where there are two classes. */
    public Coefficient coefficient(String feature) {
        if (classes.size() > 2) {
            throw new IllegalArgumentException("With the classes " + classes + ", '" + feature
                    + "' has a coefficient for each class but the first; write coefficient(\"" + classes.get(1)
                    + "\", \""
                    + feature + "\").");
        }
        return coefficient(classes.get(1), feature);
    }

    /** What a feature does to the odds of a class against the first class. */
    public Coefficient coefficient(String of, String feature) {
        int set = Names.position("class", of, classes) - 1;
        int position = Names.position("feature", feature, features);
        if (set < 0) {
            throw new IllegalArgumentException("'" + of + "' is the class that the others are held against; ask for "
                    + String.join(" or ", classes.subList(1, classes.size())) + ".");
        }
        return coefficients.get(set * features.size() + position);
    }

    @Override
    public double[] scores(double[] row) {
        Checked.row(name(), features, row);
        double[] sums = new double[classes.size()];
        for (int k = 1; k < sums.length; k++) {
            sums[k] = intercepts.get(k - 1);
            for (int j = 0; j < row.length; j++) {
                sums[k] += coefficients.get((k - 1) * row.length + j).perUnit() * row[j];
            }
        }
        softmax(sums);
        return sums;
    }

    /** Turns sums into probabilities, in their place, and gives log Σ exp of the sums; none overflows. */
    static double softmax(double[] sums) {
        double highest = sums[Predictions.highest(sums)];
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.exp(sums[i] - highest);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
        return highest + Math.log(total);
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        for (int k = 1; k < classes.size(); k++) {
            lines.add("log odds of '" + classes.get(k) + "' against '" + classes.get(0) + "' = "
                    + Figures.scientific(intercepts.get(k - 1), FIGURES) + terms(k));
        }
        return String.join("\n", lines) + "\n" + fit;
    }

    private String terms(int k) {
        return coefficients.subList((k - 1) * features.size(), k * features.size()).stream()
                .map(each -> (each.perUnit() < 0 ? " − " : " + ")
                        + Figures.scientific(Math.abs(each.perUnit()), FIGURES) + " × " + each.feature())
                .collect(Collectors.joining());
    }
}
