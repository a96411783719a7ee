package se4ai.model;

import java.util.ArrayList;
import java.util.List;
import se4ai.model.LogisticRegression.Coefficient;

/**
 * Features brought to mean 0 and standard deviation 1, so that one penalty and one step size suit them all.
 *
 * @param rows row after row: a 1 for the intercept, then a number for each feature; 0 where a feature never varies
 */
record Standardised(double[] rows, double[] means, double[] deviations) {

    static Standardised of(Examples examples) {
        int features = examples.features().size();
        double[] rows = new double[examples.size() * (features + 1)];
        double[] means = new double[features];
        double[] deviations = new double[features];
        for (int row = 0; row < examples.size(); row++) {
            rows[row * (features + 1)] = 1;
        }
        for (int feature = 0; feature < features; feature++) {
            double[] values = examples.values(feature);
            double mean = mean(values);
            double deviation = deviation(values, mean);
            if (!(deviation < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Feature '"
                        + examples.features().get(feature)
                        + "' has numbers too large to square; give it in a larger unit.");
            }
            for (int row = 0; row < values.length; row++) {
                rows[row * (features + 1) + feature + 1] = deviation == 0 ? 0 : (values[row] - mean) / deviation;
            }
            means[feature] = mean;
            deviations[feature] = deviation;
        }
        return new Standardised(rows, means, deviations);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double deviation(double[] values, double mean) {
        double squares = 0;
        boolean isVaried = false;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
            isVaried |= value != values[0];
        }
        // The mean of equal numbers can differ from them in its last digit.
        return isVaried ? Math.sqrt(squares / values.length) : 0;
    }

    /** The numbers in a row, with that for the intercept. */
    int width() {
        return means.length + 1;
    }

    /** A model in the features' own units from weights in standard units. */
    LogisticRegression model(Examples examples, double[] weights, LogisticRegression.Fit fit) {
        List<Double> intercepts = new ArrayList<>();
        List<Coefficient> coefficients = new ArrayList<>();
        for (int set = 0; set < weights.length / width(); set++) {
            double intercept = weights[set * width()];
            for (int feature = 0; feature < means.length; feature++) {
                double weight = weights[set * width() + feature + 1];
                double perUnit = deviations[feature] == 0 ? 0 : weight / deviations[feature];
                intercept -= perUnit * means[feature];
                coefficients.add(new Coefficient(
                        examples.classes().get(set + 1),
                        examples.classes().get(0),
                        examples.features().get(feature),
                        perUnit,
                        deviations[feature]));
            }
            intercepts.add(intercept);
        }
        return new LogisticRegression(examples.features(), examples.classes(), intercepts, coefficients, fit);
    }
}
