package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se4ai.measure.SeededRandom;

class LogisticRegressionTest {

    private static final List<String> CLASSES = List.of("none", "damage");

    /** Finney's data, by Pregibon: whether a breath of this volume and rate made the skin's vessels constrict. */
    private static final double[] VOLUME = {
        3.7, 3.5, 1.25, 0.75, 0.8, 0.7, 0.6, 1.1, 0.9, 0.9, 0.8, 0.55, 0.6, 1.4, 0.75, 2.3, 3.2, 0.85, 1.7, 1.8, 0.4,
        0.95, 1.35, 1.5, 1.6, 0.6, 1.8, 0.95, 1.9, 1.6, 2.7, 2.35, 1.1, 1.1, 1.2, 0.8, 0.95, 0.75, 1.3
    };

    private static final double[] RATE = {
        0.825, 1.09, 2.5, 1.5, 3.2, 3.5, 0.75, 1.7, 0.75, 0.45, 0.57, 2.75, 3, 2.33, 3.75, 1.64, 1.6, 1.415, 1.06, 1.8,
        2, 1.36, 1.35, 1.36, 1.78, 1.5, 1.5, 1.9, 0.95, 0.4, 0.75, 0.03, 1.83, 2.2, 2, 3.33, 1.9, 1.9, 1.625
    };

    private static final int[] CONSTRICTED = {
        1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 1, 1, 0,
        0, 1
    };

    /** Source: D. Pregibon, <i>Logistic regression diagnostics</i>, Annals of Statistics 9 (1981) 705–724. */
    @Test
    void finneys_vasoconstriction_data_have_the_published_coefficients() {
        Examples breaths = Examples.of(
                List.of("log volume", "log rate"),
                new double[][] {logarithms(VOLUME), logarithms(RATE)},
                List.of("no constriction", "constriction"),
                CONSTRICTED);

        LogisticRegression model = LogisticRegression.learner().l2(0).learn(breaths);

        assertThat(model.intercepts().get(0)).isCloseTo(-2.875, within(5e-4));
        assertThat(model.coefficient("log volume").perUnit()).isCloseTo(5.179, within(5e-4));
        assertThat(model.coefficient("log rate").perUnit()).isCloseTo(4.562, within(5e-4));
        assertThat(-2 * model.fit().logLikelihood()).isCloseTo(29.23, within(5e-3));
        assertThat(model.fit()).hasToString("Found in 8 steps.");
    }

    private static double[] logarithms(double[] values) {
        return Arrays.stream(values).map(Math::log).toArray();
    }

    @Test
    void one_feature_of_two_values_has_the_logarithm_of_the_odds_ratio() {
        // 30 of 40 where it is 1, 10 of 60 where it is 0: odds 3 and 1/5.
        double[] flag = IntStream.range(0, 100).mapToDouble(i -> i < 40 ? 1 : 0).toArray();
        int[] labels =
                IntStream.range(0, 100).map(i -> i < 30 || i >= 90 ? 1 : 0).toArray();

        LogisticRegression model = LogisticRegression.learner().l2(0).learn(one("flag", flag, labels));

        assertThat(model.intercepts().get(0)).isCloseTo(Math.log(0.2), within(1e-9));
        assertThat(model.coefficient("flag").oddsRatio()).isCloseTo(15, within(1e-9));
        assertThat(model.scores(new double[] {1})[1]).isCloseTo(0.75, within(1e-9));
        assertThat(model.coefficient("flag"))
                .hasToString("flag: one more multiplies the odds of 'damage' against 'none' by 15; "
                        + "one standard deviation, 0.49, by 3.77");
        assertThat(model).hasToString("log odds of 'damage' against 'none' = -1.61 + 2.71 × flag\nFound in 6 steps.");
        assertThat(model.classify(1)).isEqualTo("damage");
        assertThat(model.classify(0)).isEqualTo("none");
    }

    private static Examples one(String feature, double[] values, int... labels) {
        return Examples.of(List.of(feature), new double[][] {values}, CLASSES, labels);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void at_the_end_no_coefficient_can_be_bettered(int classes) {
        Examples examples = random(400, 4, classes, 11);

        LogisticRegression model = LogisticRegression.learner().l2(2).learn(examples);

        double[] gradient = gradient(examples, 2, weights(model, examples));
        assertThat(model.fit().hasConverged()).isTrue();
        assertThat(gradient).usingComparatorWithPrecision(1e-6).containsOnly(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void another_optimiser_finds_the_same(int classes) {
        Examples examples = random(200, 3, classes, 5);
        int size = (classes - 1) * 4;
        MultivariateFunction loss = weights -> loss(examples, 1, weights);

        double[] found = new BOBYQAOptimizer(2 * size + 1, 1, 1e-9)
                .optimize(
                        new MaxEval(100_000),
                        new ObjectiveFunction(loss),
                        GoalType.MINIMIZE,
                        SimpleBounds.unbounded(size),
                        new InitialGuess(new double[size]))
                .getPoint();

        double[] ours = weights(LogisticRegression.learner().learn(examples), examples);
        for (int i = 0; i < ours.length; i++) {
            assertThat(ours[i]).isCloseTo(found[i], within(1e-6));
        }
    }

    /** Features of different sizes with noise, and classes that they tell something of. */
    private static Examples random(int rows, int features, int classes, long seed) {
        SeededRandom random = new SeededRandom(seed);
        double[][] columns = new double[features][rows];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int j = 0; j < features; j++) {
                double value = random.nextGaussian();
                columns[j][row] = 100 * j + Math.pow(10, j) * value;
                sum += value;
            }
            double place = 0.5 + sum / 6 + 0.2 * random.nextGaussian();
            labels[row] = (int) Math.max(0, Math.min(classes - 1, Math.floor(place * classes)));
        }
        List<String> names = IntStream.range(0, features).mapToObj(j -> "x" + j).toList();
        return Examples.of(
                names,
                columns,
                IntStream.range(0, classes).mapToObj(k -> "class " + k).toList(),
                labels);
    }

    /** A feature's mean and standard deviation. */
    private record Scale(double mean, double deviation) {

        static List<Scale> of(Examples examples) {
            return examples.features().stream()
                    .map(examples::column)
                    .map(Scale::of)
                    .toList();
        }

        private static Scale of(double[] column) {
            double mean = Arrays.stream(column).average().orElseThrow();
            double variance = Arrays.stream(column)
                    .map(x -> (x - mean) * (x - mean))
                    .average()
                    .orElseThrow();
            return new Scale(mean, Math.sqrt(variance));
        }
    }

    /** For each class but the first the sum at the features' means, then what each standard deviation adds. */
    private static double[] weights(LogisticRegression model, Examples examples) {
        List<Double> weights = new ArrayList<>();
        List<Scale> scales = Scale.of(examples);
        for (int k = 1; k < model.classes().size(); k++) {
            double atMeans = model.intercepts().get(k - 1);
            int first = weights.size();
            for (int j = 0; j < scales.size(); j++) {
                LogisticRegression.Coefficient each = model.coefficient(
                        model.classes().get(k), model.features().get(j));
                atMeans += each.perUnit() * scales.get(j).mean();
                weights.add(each.perDeviation());
            }
            weights.add(first, atMeans);
        }
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] sums(Examples examples, int row, double[] weights, List<Scale> scales) {
        int width = scales.size() + 1;
        double[] sums = new double[examples.classes().size()];
        for (int k = 1; k < sums.length; k++) {
            sums[k] = weights[(k - 1) * width];
            for (int j = 1; j < width; j++) {
                sums[k] += weights[(k - 1) * width + j] * standard(examples, row, j - 1, scales);
            }
        }
        return sums;
    }

    private static double standard(Examples examples, int row, int feature, List<Scale> scales) {
        return (examples.value(row, feature) - scales.get(feature).mean())
                / scales.get(feature).deviation();
    }

    private static double loss(Examples examples, double l2, double[] weights) {
        List<Scale> scales = Scale.of(examples);
        int width = examples.features().size() + 1;
        double loss = 0;
        for (int i = 0; i < weights.length; i++) {
            loss += i % width == 0 ? 0 : l2 / 2 * weights[i] * weights[i];
        }
        for (int row = 0; row < examples.size(); row++) {
            double[] sums = sums(examples, row, weights, scales);
            double total = Arrays.stream(sums).map(Math::exp).sum();
            loss += Math.log(total) - sums[examples.label(row)];
        }
        return loss;
    }

    private static double[] gradient(Examples examples, double l2, double[] weights) {
        List<Scale> scales = Scale.of(examples);
        int width = examples.features().size() + 1;
        double[] gradient = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            gradient[i] = i % width == 0 ? 0 : l2 * weights[i];
        }
        for (int row = 0; row < examples.size(); row++) {
            double[] sums = sums(examples, row, weights, scales);
            double total = Arrays.stream(sums).map(Math::exp).sum();
            for (int k = 1; k < sums.length; k++) {
                double residual = Math.exp(sums[k]) / total - (examples.label(row) == k ? 1 : 0);
                gradient[(k - 1) * width] += residual;
                for (int j = 1; j < width; j++) {
                    gradient[(k - 1) * width + j] += residual * standard(examples, row, j - 1, scales);
                }
            }
        }
        return gradient;
    }

    @Test
    void the_same_examples_give_the_same_model() {
        Examples examples = random(300, 4, 3, 8);

        assertThat(LogisticRegression.learner().learn(examples))
                .isEqualTo(LogisticRegression.learner().learn(examples));
    }

    @Test
    void a_unit_ten_times_larger_has_a_coefficient_ten_times_larger_and_the_same_scores() {
        int[] labels = {0, 0, 1, 0, 1, 1};
        LogisticRegression knots =
                LogisticRegression.learner().learn(one("speed", new double[] {90, 140, 120, 130, 180, 200}, labels));
        LogisticRegression tens =
                LogisticRegression.learner().learn(one("speed", new double[] {9, 14, 12, 13, 18, 20}, labels));

        assertThat(tens.coefficient("speed").perUnit())
                .isCloseTo(10 * knots.coefficient("speed").perUnit(), within(1e-9));
        assertThat(tens.scores(new double[] {15})[1]).isCloseTo(knots.scores(new double[] {150})[1], within(1e-12));
    }

    @Test
    void classes_that_do_not_overlap_are_said_to_be_separated() {
        Examples apart = one("speed", new double[] {1, 2, 3, 4}, 0, 0, 1, 1);

        assertThat(LogisticRegression.learner().learn(apart).fit())
                .hasToString("Found in 5 steps. Some sum of the features tells all examples apart without a mistake, "
                        + "so that only the L2 penalty of 1 keeps the coefficients from growing.");
        assertThat(LogisticRegression.learner().l2(0).learn(apart).fit().toString())
                .endsWith("Some sum of the features tells all examples apart without a mistake, so that the "
                        + "coefficients grow without end; give an L2 penalty, such as learner().l2(1).");
    }

    @Test
    void a_search_that_did_not_end_says_so() {
        assertThat(new LogisticRegression.Fit(0, 50, false, false, -12))
                .hasToString("Not found: after 50 steps the coefficients still changed; "
                        + "give a larger L2 penalty, such as learner().l2(1).");
    }

    @Test
    void a_feature_that_never_varies_or_repeats_another_does_no_harm() {
        double[] speed = {90, 140, 120, 130, 180, 200};
        Examples examples = Examples.of(
                List.of("engines", "speed", "again"),
                new double[][] {{0.1, 0.1, 0.1, 0.1, 0.1, 0.1}, speed, speed},
                CLASSES,
                0,
                0,
                1,
                0,
                1,
                1);

        for (double l2 : new double[] {0, 1}) {
            LogisticRegression model = LogisticRegression.learner().l2(l2).learn(examples);
            assertThat(model.fit().hasConverged()).isTrue();
            assertThat(model.coefficient("engines"))
                    .hasToString("engines: never varied, so nothing was learned about it");
            assertThat(model.scores(new double[] {0.1, 250, 250})[1]).isBetween(0.6, 1.0);
        }
    }

    @Test
    void more_features_than_rows_are_no_hindrance() {
        Examples wide = random(5, 12, 2, 3);

        for (double l2 : new double[] {0, 1}) {
            LogisticRegression model = LogisticRegression.learner().l2(l2).learn(wide);
            assertThat(model.predict(wide).accuracy().count()).isEqualTo(5);
            assertThat(model.fit().isSeparated()).isTrue();
        }
    }

    @Test
    void a_class_without_examples_gets_almost_no_score() {
        Examples examples = Examples.of(
                List.of("speed"),
                new double[][] {{90, 140, 120, 130, 180, 200}},
                List.of("unknown", "none", "damage", "other"),
                1,
                1,
                2,
                1,
                2,
                2);

        LogisticRegression model = LogisticRegression.learner().learn(examples);

        assertThat(model.fit().hasConverged()).isTrue();
        double[] scores = model.scores(new double[] {150});
        assertThat(scores[0]).isLessThan(1e-6);
        assertThat(scores[3]).isLessThan(1e-6);
        assertThat(scores[1] + scores[2]).isCloseTo(1, within(1e-6));
    }

    @Test
    void with_three_classes_a_coefficient_says_of_which() {
        LogisticRegression model = LogisticRegression.learner().learn(random(100, 2, 3, 1));

        assertThat(model.coefficient("class 2", "x0").of()).isEqualTo("class 2");
        assertThat(model.toString()).contains("log odds of 'class 1' against 'class 0' = ", "\nlog odds of 'class 2'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.coefficient("x0"))
                .withMessage("With the classes [class 0, class 1, class 2], 'x0' has a coefficient for each class but "
                        + "the first; write coefficient(\"class 1\", \"x0\").");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.coefficient("class 0", "x0"))
                .withMessage("'class 0' is the class that the others are held against; ask for class 1 or class 2.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.coefficient("class 1", "cost"))
                .withMessage("There is no feature 'cost'; there are x0, x1.");
    }

    @Test
    void what_cannot_be_learned_from_or_scored_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogisticRegression.learner().learn(one("speed", new double[] {1, 2, 3}, 0, 0, 0)))
                .withMessage("A logistic regression learns to tell classes apart, but all 3 examples are 'none'; "
                        + "give it examples of at least two of the classes [none, damage].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogisticRegression.learner().l2(-1))
                .withMessage("The L2 penalty of a logistic regression is a number from 0 but was -1.0; "
                        + "1 is usual, 0 is none.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogisticRegression.learner()
                        .learn(one("speed", new double[] {1e300, 1, 2, -1e300}, 0, 1, 0, 1)))
                .withMessage("Feature 'speed' has numbers too large to square; give it in a larger unit.");
        LogisticRegression model =
                LogisticRegression.learner().learn(one("speed", new double[] {1, 2, 3, 4}, 0, 1, 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.classify(1, 2))
                .withMessage("The logistic regression reads 1 feature [speed], but the row has 2 numbers; "
                        + "give one for each feature, in this order.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.classify(Double.NaN))
                .withMessage("The logistic regression reads the feature 'speed', but it is NaN; "
                        + "fill a missing value as for the training examples.");
    }

    @Test
    void the_learner_says_what_it_will_do() {
        assertThat(LogisticRegression.learner()).hasToString("logistic regression with an L2 penalty of 1.0");
        assertThat(LogisticRegression.learner().l2(0)).hasToString("logistic regression without a penalty");
    }
}
