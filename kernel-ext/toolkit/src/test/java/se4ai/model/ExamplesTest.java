package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static final List<String> CLASSES = List.of("none", "damage");
    private static final Examples STRIKES = Examples.of(
            List.of("speed", "size"),
            new double[][] {{90, 140, 250, 60, 200}, {1, 2, 3, 1, 2}},
            CLASSES,
            0,
            0,
            1,
            0,
            1);

    @Test
    void examples_are_rows_of_numbers_with_a_class() {
        assertThat(STRIKES.size()).isEqualTo(5);
        assertThat(STRIKES.row(2)).containsExactly(250, 3);
        assertThat(STRIKES.label(2)).isEqualTo(1);
        assertThat(STRIKES.column("speed")).containsExactly(90, 140, 250, 60, 200);
        assertThat(STRIKES.share("damage").count()).isEqualTo(2);
        assertThat(STRIKES).hasToString("5 examples of [none, damage] with the features [speed, size]");
    }

    @Test
    void nobody_changes_them_from_outside() {
        double[][] columns = {{1, 2}};
        Examples examples = Examples.of(List.of("speed"), columns, CLASSES, 0, 1);
        columns[0][0] = 99;
        examples.column("speed")[1] = 99;

        assertThat(examples.column("speed")).containsExactly(1, 2);
    }

    @Test
    void features_are_chosen_by_name() {
        assertThat(STRIKES.without("speed").features()).containsExactly("size");
        assertThat(STRIKES.only("size", "speed").row(0)).containsExactly(1, 90);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STRIKES.without("cost"))
                .withMessage("There is no feature 'cost'; there are speed, size.");
    }

    @Test
    void a_split_loses_and_doubles_no_row() {
        Examples many = Examples.of(
                List.of("number"),
                new double[][] {IntStream.range(0, 100).asDoubleStream().toArray()},
                CLASSES,
                new int[100]);

        Split split = many.split(0.8, 7);

        assertThat(split.train().size()).isEqualTo(80);
        double[] all = IntStream.concat(IntStream.of(numbers(split.train())), IntStream.of(numbers(split.test())))
                .sorted()
                .asDoubleStream()
                .toArray();
        assertThat(all).isEqualTo(many.column("number"));
        assertThat(numbers(many.split(0.8, 7).test())).isEqualTo(numbers(split.test()));
        assertThat(split).hasToString("80 examples to learn from, 20 to try the model on");
    }

    private static int[] numbers(Examples examples) {
        return IntStream.range(0, examples.size())
                .map(row -> (int) examples.value(row, 0))
                .toArray();
    }

    @Test
    void what_no_model_can_learn_from_is_refused_with_the_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.of(List.of("speed"), new double[][] {{1, Double.NaN}}, CLASSES, 0, 1))
                .withMessage("Feature 'speed' is NaN in row 1; fill or drop missing values before a model sees them.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.of(List.of("speed"), new double[][] {{1, 2}}, CLASSES, 1, 2))
                .withMessage("Row 1 has class number 2, but the classes [none, damage] have the numbers 0 to 1; "
                        + "is the label map off by one?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.of(List.of("speed"), new double[][] {{}}, CLASSES))
                .withMessage("Examples need at least one row but have none; was a filter too narrow?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.of(List.of("speed"), new double[][] {{1}}, CLASSES, 0, 1))
                .withMessage("Feature 'speed' has 1 numbers for 2 rows; give one for each row.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.of(List.of("speed"), new double[][] {{1}}, List.of("none"), 0))
                .withMessage("Examples need names for at least 2 classes but have [none].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.of(List.of("a", "a"), new double[][] {{1}, {1}}, CLASSES, 0))
                .withMessage("Two of the examples' feature names are 'a'; each needs a name of its own.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.of(List.of("a", "b"), new double[][] {{1}}, CLASSES, 0))
                .withMessage("Examples have 2 features but 1 columns; give one column for each feature.");
        IntPredicate nothing = row -> false;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STRIKES.where(nothing))
                .withMessage("None of the 5 examples passes; examples need at least one row.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STRIKES.split(80, 1))
                .withMessage("A split leaves rows on both sides, but a share of 80.0 of 5 rows does not; "
                        + "give a share between 0 and 1, such as 0.8.");
    }
}
