package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se4ai.measure.Money;
import se4ai.measure.Probability;
import se4ai.measure.Proportion;

class ConfusionMatrixTest {

    private static final List<String> TWO = List.of("none", "damage");

    /** The example in the documentation of scikit-learn's classification report: 0 1 2 2 2 predicted as 0 0 2 2 1. */
    private static final ConfusionMatrix PUBLISHED =
            ConfusionMatrix.of(List.of("0", "1", "2"), new int[] {1, 0, 0}, new int[] {1, 0, 0}, new int[] {0, 1, 2});

    @Test
    void the_published_example_has_its_published_figures() {
        assertThat(PUBLISHED.accuracy()).isEqualTo(Proportion.of(3, 5));
        assertThat(PUBLISHED.precision("0").value()).isEqualTo(0.5);
        assertThat(PUBLISHED.precision("1").value()).isZero();
        assertThat(PUBLISHED.precision("2").value()).isEqualTo(1);
        assertThat(PUBLISHED.recall("2").value()).isCloseTo(0.67, within(0.005));
        assertThat(PUBLISHED.f1("0").value()).isCloseTo(0.67, within(0.005));
        assertThat(PUBLISHED.f1("1").value()).isZero();
        assertThat(PUBLISHED.f1("2").value()).isCloseTo(0.8, within(1e-12));
    }

    /** The example in the documentation of scikit-learn's balanced accuracy. */
    @Test
    void balanced_accuracy_weighs_a_rare_class_like_a_common_one() {
        ConfusionMatrix matrix = ConfusionMatrix.of(TWO, new int[] {3, 1}, new int[] {1, 1});

        assertThat(matrix.balancedAccuracy().value()).isEqualTo(0.625);
        assertThat(matrix.accuracy()).isEqualTo(Proportion.of(4, 6));
    }

    @Test
    void a_model_that_never_raises_an_alarm_is_accurate_and_useless() {
        ConfusionMatrix never = ConfusionMatrix.of(TWO, new int[] {89, 0}, new int[] {11, 0});

        assertThat(never.accuracy()).isEqualTo(Proportion.of(89, 100));
        assertThat(never.recall("damage").value()).isZero();
        assertThat(never.balancedAccuracy().value()).isEqualTo(0.5);
        assertThat(never.precision("damage"))
                .as("where nothing is claimed, no claim is wrong")
                .isEqualTo(Probability.of(1));
    }

    @Test
    void a_class_without_rows_has_stated_values_and_no_weight() {
        ConfusionMatrix matrix = ConfusionMatrix.of(TWO, new int[] {5, 0}, new int[] {0, 0});

        assertThat(matrix.recall("damage").value()).isEqualTo(1);
        assertThat(matrix.f1("damage").value()).isEqualTo(1);
        assertThat(matrix.balancedAccuracy().value()).isEqualTo(1);
    }

    @Test
    void mistakes_cost_what_the_product_says() {
        ConfusionMatrix matrix = ConfusionMatrix.of(TWO, new int[] {80, 9}, new int[] {2, 9});
        CostMatrix triage = CostMatrix.of("triage", Money.euros(10_000), Money.euros(500));

        assertThat(matrix.cost(triage)).isEqualTo(Money.euros(24_500));
        assertThat(matrix.cost("none", triage)).isEqualTo(Money.euros(91_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLISHED.cost(triage))
                .withMessage(
                        "A cost matrix speaks of two classes, but there are [0, 1, 2]; say which one is the alarm, "
                                + "such as cost(\"2\", costs).");
    }

    @Test
    void matrices_of_the_same_classes_are_added() {
        ConfusionMatrix one = ConfusionMatrix.of(TWO, new int[] {1, 2}, new int[] {3, 4});

        assertThat(one.plus(one)).isEqualTo(ConfusionMatrix.of(TWO, new int[] {2, 4}, new int[] {6, 8}));
        assertThat(one.plus(one)).hasSameHashCodeAs(one.plus(one)).isNotEqualTo(one);
        assertThat(one.plus(one).size()).isEqualTo(20);
        assertThat(one.count("damage", "none")).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.plus(PUBLISHED))
                .withMessage("Confusion matrices of the same classes can be added, but these have [none, damage] and "
                        + "[0, 1, 2].");
    }

    @Test
    void f1_is_the_harmonic_mean_of_precision_and_recall() {
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            ConfusionMatrix matrix =
                    ConfusionMatrix.of(TWO, new int[] {random.nextInt(9), random.nextInt(9)}, new int[] {
                        random.nextInt(9), 1 + random.nextInt(9)
                    });
            double precision = matrix.precision("damage").value();
            double recall = matrix.recall("damage").value();

            assertThat(matrix.f1("damage").value()).isCloseTo(2 / (1 / precision + 1 / recall), within(1e-12));
        }
    }

    @Test
    void a_matrix_is_written_line_by_line() {
        assertThat(ConfusionMatrix.of(TWO, new int[] {80, 9}, new int[] {2, 9})).hasToString("""
                        right in 89 % (89 of 100; 95 % interval 81 % to 94 %)
                        none: 80 as none, 9 as damage
                        damage: 2 as none, 9 as damage""");
    }

    @Test
    void what_is_no_matrix_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfusionMatrix.of(TWO, new int[] {1, 2}))
                .withMessage("A confusion matrix has a row for each of two classes or more, but [none, damage] came "
                        + "with 1 row.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfusionMatrix.of(TWO, new int[] {1, 2}, new int[] {1}))
                .withMessage("The row of the true class 'damage' has 1 counts for the classes [none, damage]; give one "
                        + "for each class.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfusionMatrix.of(TWO, new int[] {1, 2}, new int[] {1, -1}))
                .withMessage("The row of the true class 'damage' has the count -1; a count is 0 or more.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfusionMatrix.of(TWO, new int[2], new int[2]))
                .withMessage("A confusion matrix of [none, damage] needs at least one row counted.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLISHED.recall("3"))
                .withMessage("There is no class '3'; there are 0, 1, 2.");
    }
}
