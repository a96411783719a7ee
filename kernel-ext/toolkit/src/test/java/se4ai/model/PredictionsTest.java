package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import se4ai.measure.Money;
import se4ai.measure.Proportion;

class PredictionsTest {

    private static final List<String> CLASSES = List.of("none", "minor", "substantial");
    private static final Predictions THREE = Predictions.of(
            CLASSES, new double[][] {{0.7, 0.2, 0.1}, {0.3, 0.3, 0.4}, {0.4, 0.4, 0.2}, {0.1, 0.3, 0.6}}, 0, 1, 1, 2);
    private static final Predictions TWO = Predictions.of(
            "damage", new double[] {0.9, 0.6, 0.6, 0.3, 0.1}, new boolean[] {true, true, false, true, false});

    @Test
    void the_highest_score_is_what_the_model_says_and_the_first_of_several() {
        assertThat(THREE.predicted(1)).isEqualTo(2);
        assertThat(THREE.predicted(2)).isZero();
        assertThat(THREE.isRight(3)).isTrue();
        assertThat(THREE.accuracy()).isEqualTo(Proportion.of(2, 4));
        assertThat(THREE.score(1, 2)).isEqualTo(0.4);
        assertThat(THREE.actual(2)).isEqualTo(1);
        assertThat(THREE)
                .hasToString("4 predictions of [none, minor, substantial], right in 50 % (2 of 4; 95 % interval "
                        + "15 % to 85 %)");
    }

    @Test
    void what_is_so_or_not_so_has_two_classes() {
        assertThat(TWO.classes()).containsExactly("not damage", "damage");
        assertThat(TWO.score(0, 1)).isEqualTo(0.9);
        assertThat(TWO.actual(0)).isEqualTo(1);
    }

    @Test
    void nobody_changes_them_from_outside() {
        double[][] scores = {{0.7, 0.3}};
        int[] actual = {0};
        Predictions predictions = Predictions.of(List.of("a", "b"), scores, actual);
        scores[0][0] = 0;
        actual[0] = 1;

        assertThat(predictions.accuracy().count()).isEqualTo(1);
    }

    @Test
    void some_rows_are_judged_for_themselves() {
        assertThat(THREE.where(row -> row >= 2).accuracy()).isEqualTo(Proportion.of(1, 2));
        IntPredicate nothing = row -> false;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREE.where(nothing))
                .withMessage("None of the 4 predictions passes; predictions need at least one row.");
    }

    @Test
    void confusion_counts_every_class_or_one_against_all_others() {
        assertThat(THREE.confusion())
                .isEqualTo(ConfusionMatrix.of(CLASSES, new int[] {1, 0, 0}, new int[] {1, 0, 1}, new int[] {0, 0, 1}));
        assertThat(THREE.confusion("minor", 0.3))
                .isEqualTo(ConfusionMatrix.of(List.of("not minor", "minor"), new int[] {1, 1}, new int[] {0, 2}));
        assertThat(TWO.confusion("damage", 0.6))
                .isEqualTo(ConfusionMatrix.of(List.of("not damage", "damage"), new int[] {1, 1}, new int[] {1, 2}));
        assertThat(TWO.confusion("not damage", 0.5).classes()).containsExactly("damage", "not damage");
    }

    @Test
    void two_products_on_one_model_choose_two_thresholds() {
        CostMatrix inspection = CostMatrix.of("inspection at once", Money.euros(50_000), Money.euros(500));
        CostMatrix statistics = CostMatrix.of("statistics", Money.euros(1), Money.euros(3));
        ThresholdSweep sweep = TWO.sweep("damage");

        assertThat(sweep.steps()).hasSize(101);
        assertThat(sweep.at(Threshold.of(0.6)).outcomes()).isEqualTo(new Outcomes(2, 1, 1));
        assertThat(sweep.at(Threshold.of(0)).outcomes()).isEqualTo(new Outcomes(3, 2, 0));
        assertThat(sweep.cheapest(inspection)).startsWith(Threshold.of(0.11)).endsWith(Threshold.of(0.3));
        assertThat(sweep.cheapest(statistics)).startsWith(Threshold.of(0.61)).endsWith(Threshold.of(0.9));
        assertThat(sweep.choose(inspection, 0.6).cost()).isEqualTo(Money.euros(50_500));
    }

    @Test
    void curves_calibration_and_slices_are_of_the_class_that_is_named() {
        assertThat(TWO.roc("damage").auc().value()).isEqualTo(4.5 / 6);
        assertThat(TWO.roc("not damage").auc().value()).isEqualTo(4.5 / 6);
        assertThat(TWO.precisionRecall("damage").chance()).isEqualTo(Proportion.of(3, 5));
        assertThat(TWO.calibration("damage").bins()).hasSize(4);
        assertThat(TWO.calibration("damage", 2).bins()).hasSize(2);
        assertThat(TWO.slices("half", row -> row < 3 ? "first" : "second").overall())
                .isEqualTo(TWO.accuracy());
        assertThat(TWO.slices("half", row -> row < 3 ? "first" : "second", "damage", 0.7)
                        .slice("first")
                        .right())
                .isEqualTo(Proportion.of(1, 2));
    }

    @Test
    void a_score_may_lie_a_rounding_beyond_its_ends() {
        Predictions rounded = Predictions.of("damage", new double[] {1 + 1e-9, -1e-9}, new boolean[] {true, false});

        assertThat(rounded.roc("damage").auc().value()).isEqualTo(1);
        assertThat(rounded.sweep("damage").at(Threshold.of(1)).outcomes()).isEqualTo(new Outcomes(1, 0, 0));
        assertThat(rounded.calibration("damage").brier()).isZero();
    }

    @Test
    void what_is_no_prediction_is_refused_with_the_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Predictions.of(List.of("a"), new double[][] {{1}}, 0))
                .withMessage("Predictions need at least two classes but have [a].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Predictions.of("damage", new double[0], new boolean[0]))
                .withMessage("Predictions need one row of scores for each true class, at least one, but have 0 rows of "
                        + "scores and 0 true classes.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Predictions.of("damage", new double[] {0.1, 0.2}, new boolean[] {true}))
                .withMessage("Predictions need one row of scores for each true class, at least one, but have 2 rows of "
                        + "scores and 1 true classes.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Predictions.of(CLASSES, new double[][] {{0.5, 0.5}}, 0))
                .withMessage("Row 0 has 2 scores for the classes [none, minor, substantial]; give one for each class.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Predictions.of("damage", new double[] {0.5, Double.NaN}, new boolean[2]))
                .withMessage("Row 1 has the score NaN; a score lies in [0, 1]. Was the model's raw output given?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Predictions.of(CLASSES, new double[][] {{-2, 3, 0}}, 0))
                .withMessage("Row 0 has the score -2.0; a score lies in [0, 1]. Was the model's raw output given?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Predictions.of(CLASSES, new double[][] {{1, 0, 0}}, 3))
                .withMessage("Row 0 has the true class number 3, but the classes [none, minor, substantial] have the "
                        + "numbers 0 to 2; is the label map off by one?");
    }

    @Test
    void a_class_that_is_not_there_is_named_with_those_that_are() {
        String message = "There is no class 'damaged'; there are not damage, damage.";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.confusion("damaged", 0.5))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.sweep("damaged"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.roc("damaged"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.calibration("damaged"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.confusion("damage", 50))
                .withMessage("Probability must lie in [0, 1] but was 50.0. Did you mean 50 %? "
                        + "Write Probability.percent(50).");
    }
}
