package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import se4ai.measure.Proportion;
import se4ai.measure.SeededRandom;

class SlicesTest {

    private static final IntPredicate ALL = row -> true;

    @Test
    void ninety_nine_per_cent_may_hide_a_zero() {
        Slices slices = Slices.of(
                "accuracy",
                "who crosses",
                1_000,
                row -> row < 990 ? "on foot" : "in a wheelchair",
                ALL,
                row -> row < 990);

        assertThat(slices.overall()).isEqualTo(Proportion.of(990, 1_000));
        assertThat(slices.worst().name()).isEqualTo("in a wheelchair");
        assertThat(slices.worst().right()).isEqualTo(Proportion.of(0, 10));
        assertThat(slices.clearlyWorse()).containsExactly(slices.worst());
        assertThat(slices).hasToString("""
                        accuracy by who crosses: 99 % over all (990 of 1000)
                        - in a wheelchair: 0 % (0 of 10; 0 % to 33 %)
                        - on foot: 100 % (990 of 990; 99 % to 100 %)
                        Of 2 slices looked at with 95 % each, about 0.1 would seem off by chance, so each interval \
                        here has 98 %.""");
    }

    @Test
    void slices_with_few_rows_come_last_and_say_so() {
        Slices slices =
                Slices.of("accuracy", "operator", 31, row -> row == 0 ? "rare" : "R" + row % 3, ALL, row -> row > 5);

        assertThat(slices.all()).extracting(Slice::name).endsWith("rare").hasSize(4);
        assertThat(slices.slice("rare")).hasToString("rare: 0 % (0 of 1; 0 % to 86 %), too few rows to say");
        assertThat(slices.clearlyWorse()).isEmpty();
    }

    @Test
    void few_rows_are_enough_where_all_of_them_are_wrong() {
        Slices slices =
                Slices.of("accuracy", "operator", 1_000, row -> row < 8 ? "rare" : "others", ALL, row -> row >= 8);

        assertThat(slices.slice("rare").hasFewRows()).isTrue();
        assertThat(slices.clearlyWorse()).extracting(Slice::name).containsExactly("rare");
    }

    @Test
    void many_looks_widen_each_interval() {
        IntFunction<String> twenty = row -> "slice " + row % 20;
        Slices slices = Slices.of("accuracy", "number", 2_000, twenty, ALL, row -> row % 7 > 0);

        assertThat(slices.confidence().value()).isCloseTo(0.9975, within(1e-12));
        assertThat(slices.worst().interval())
                .isEqualTo(slices.worst().right().interval(slices.confidence().value()));
        assertThat(slices.warning())
                .isEqualTo("Of 20 slices looked at with 95 % each, about 1 would seem off by chance, so each interval "
                        + "here has 99.8 %.");
    }

    /** Twenty slices that are all alike: with 95 % intervals a clearly worse one is found in most experiments. */
    @Test
    void where_all_slices_are_alike_few_experiments_find_a_worse_one() {
        int alarms = 0;
        for (int seed = 0; seed < 400; seed++) {
            SeededRandom random = new SeededRandom(seed);
            boolean[] right = new boolean[2_000];
            for (int row = 0; row < right.length; row++) {
                right[row] = random.nextDouble() < 0.8;
            }
            Slices slices = Slices.of("accuracy", "number", 2_000, row -> "" + row % 20, ALL, row -> right[row]);
            alarms += slices.clearlyWorse().isEmpty() ? 0 : 1;
        }

        assertThat(alarms).isLessThan((int) (0.05 * 400));
    }

    @Test
    void only_rows_that_count_are_looked_at() {
        Slices slices = Slices.of("recall", "half", 10, row -> "all", row -> row < 4, row -> row == 0);

        assertThat(slices.overall()).isEqualTo(Proportion.of(1, 4));
        assertThat(slices.warning()).isEqualTo("One slice is all rows; part them by something else.");
        assertThat(slices.what()).isEqualTo("recall");
        assertThat(slices.by()).isEqualTo("half");
    }

    @Test
    void without_rows_there_is_no_slice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Slices.of("recall of damage", "operator", 7, row -> "", row -> false, ALL))
                .withMessage(
                        "The recall of damage by operator has no row to look at among 7; slices need at least one.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Slices.of("accuracy", "operator", 2, row -> "R" + row, ALL, ALL)
                        .slice("R2"))
                .withMessage("There is no slice 'R2'; there are R0, R1.");
    }
}
