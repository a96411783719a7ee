package se4ai.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Money;
import se4ai.measure.Probability;
import se4ai.measure.Proportion;
import se4ai.model.ConfusionMatrix;
import se4ai.model.CostMatrix;
import se4ai.model.DecisionTree;
import se4ai.model.DecisionTree.Leaf;
import se4ai.model.DecisionTree.Node;
import se4ai.model.DecisionTree.Question;
import se4ai.model.Examples;
import se4ai.model.LogisticRegression;
import se4ai.model.Predictions;
import se4ai.model.Split;
import se4ai.model.Threshold;
import se4ai.model.ThresholdSweep;

/** Takes the course's own values apart into what a fingerprint is computed of. */
final class ModelContent {

    private ModelContent() {}

    /** The parts of a value in a fixed order; null where its type is not known here. */
    static @Nullable Object parts(Object value) {
        if (value instanceof Split split) {
            return List.of("split", split.train(), split.test());
        }
        if (value instanceof Examples examples) {
            return examples(examples);
        }
        if (value instanceof Predictions predictions) {
            return predictions(predictions);
        }
        if (value instanceof DecisionTree tree) {
            return List.of("tree", tree.features(), tree.classes(), node(tree.root()), tree.laplace());
        }
        if (value instanceof LogisticRegression model) {
            return List.of("logistic", model.features(), model.classes(), numbers(model));
        }
        return figures(value);
    }

    private static @Nullable Object figures(Object value) {
        if (value instanceof ThresholdSweep sweep) {
            return sweep(sweep);
        }
        if (value instanceof ConfusionMatrix confusion) {
            return confusion(confusion);
        }
        if (value instanceof CostMatrix costs) {
            return List.of("costs", costs.product(), costs.falseNegative(), costs.falsePositive());
        }
        if (value instanceof Threshold threshold) {
            return List.of("threshold", threshold.score());
        }
        if (value instanceof Proportion proportion) {
            return List.of("proportion", proportion.count(), proportion.trials());
        }
        if (value instanceof Probability probability) {
            return List.of("probability", probability.value());
        }
        return value instanceof Money money ? List.of("money", money.amount()) : null;
    }

    private static List<Object> examples(Examples examples) {
        List<Object> parts = new ArrayList<>(List.of("examples", examples.features(), examples.classes()));
        examples.features().forEach(feature -> parts.add(examples.column(feature)));
        int[] labels = new int[examples.size()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = examples.label(row);
        }
        parts.add(labels);
        return parts;
    }

    private static List<Object> predictions(Predictions predictions) {
        List<Object> parts = new ArrayList<>(List.of("predictions", predictions.classes()));
        for (int row = 0; row < predictions.size(); row++) {
            double[] scores = new double[predictions.classes().size()];
            for (int number = 0; number < scores.length; number++) {
                scores[number] = predictions.score(row, number);
            }
            parts.add(scores);
            parts.add(predictions.actual(row));
        }
        return parts;
    }

    private static List<Object> node(Node node) {
        return node instanceof Question question
                ? List.of(question.feature(), question.threshold(), node(question.yes()), node(question.no()))
                : List.of(((Leaf) node).counts());
    }

    private static List<Object> numbers(LogisticRegression model) {
        double[] perUnit = new double[model.coefficients().size()];
        for (int i = 0; i < perUnit.length; i++) {
            perUnit[i] = model.coefficients().get(i).perUnit();
        }
        return List.of(model.intercepts(), perUnit);
    }

    private static List<Object> sweep(ThresholdSweep sweep) {
        List<Object> parts = new ArrayList<>(List.of("sweep"));
        for (ThresholdSweep.Step step : sweep.steps()) {
            parts.add(List.of(
                    step.threshold().score().value(),
                    step.outcomes().truePositives(),
                    step.outcomes().falsePositives(),
                    step.outcomes().falseNegatives()));
        }
        return parts;
    }

    private static List<Object> confusion(ConfusionMatrix confusion) {
        List<Object> parts = new ArrayList<>(List.of("confusion", confusion.classes()));
        for (String actual : confusion.classes()) {
            confusion.classes().forEach(predicted -> parts.add(confusion.count(actual, predicted)));
        }
        return parts;
    }
}
