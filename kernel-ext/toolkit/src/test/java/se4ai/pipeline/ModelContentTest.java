package se4ai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se4ai.measure.Money;
import se4ai.measure.Probability;
import se4ai.measure.Proportion;
import se4ai.model.CostMatrix;
import se4ai.model.DecisionTree;
import se4ai.model.Examples;
import se4ai.model.LogisticRegression;
import se4ai.model.Predictions;
import se4ai.model.Threshold;

class ModelContentTest {

    private static final List<String> CLASSES = List.of("none", "damage");

    private static List<Object> values(double speed) {
        Examples examples = Examples.of(
                List.of("speed"),
                new double[][] {{90, 100, 120, 130, 140, 150, 160, 170, 180, speed}},
                CLASSES,
                0,
                0,
                0,
                0,
                0,
                1,
                1,
                1,
                1,
                1);
        DecisionTree tree = DecisionTree.learner().minLeaf(1).learn(examples.where(row -> row > 0 && row != 5));
        LogisticRegression logistic = LogisticRegression.learner().learn(examples);
        Predictions predictions = logistic.predict(examples);
        return List.of(
                examples,
                examples.split(0.5, 1),
                logistic,
                predictions,
                predictions
                        .sweep("damage")
                        .choose(CostMatrix.of("t", Money.euros(speed), Money.euros(1)), 0.5)
                        .costs(),
                Threshold.of(speed / 1_000),
                Proportion.of((int) speed, 1_000),
                Probability.of(speed / 1_000),
                Money.euros(speed),
                tree);
    }

    @Test
    void the_same_content_has_the_same_fingerprint() {
        List<Object> once = values(190);
        List<Object> again = values(190);

        for (int i = 0; i < once.size(); i++) {
            assertThat(Fingerprint.of(once.get(i))).isEqualTo(Fingerprint.of(again.get(i)));
        }
    }

    @Test
    void one_number_changes_it() {
        List<Object> once = values(190);
        List<Object> other = values(190.5);

        for (int i = 0; i < once.size() - 1; i++) {
            if (!(once.get(i) instanceof Proportion)) {
                assertThat(Fingerprint.of(once.get(i)))
                        .as(once.get(i).getClass().getSimpleName())
                        .isNotEqualTo(Fingerprint.of(other.get(i)));
            }
        }
    }

    @Test
    void kinds_are_told_apart() {
        Set<Fingerprint> all = new HashSet<>();
        List<Object> values = values(190);
        values.forEach(value -> all.add(Fingerprint.of(value)));

        assertThat(all).hasSameSizeAs(values);
    }

    @Test
    void a_tree_a_sweep_and_a_confusion_matrix_are_their_counts() {
        Predictions predictions =
                Predictions.of("damage", new double[] {0.2, 0.7, 0.9}, new boolean[] {false, true, true});
        Predictions other = Predictions.of("damage", new double[] {0.2, 0.4, 0.9}, new boolean[] {false, true, true});

        assertThat(Fingerprint.of(predictions.confusion())).isNotEqualTo(Fingerprint.of(other.confusion()));
        assertThat(Fingerprint.of(predictions.sweep("damage"))).isNotEqualTo(Fingerprint.of(other.sweep("damage")));
        assertThat(Fingerprint.of(predictions.sweep("damage"))).isEqualTo(Fingerprint.of(predictions.sweep("damage")));
    }
}
