package se4ai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se4ai.measure.SeededRandom;
import se4ai.pipeline.LeakageFinding.Kind;

class LeakageTest {

    private static List<String> messages(Leakage leakage) {
        return leakage.findings().stream().map(LeakageFinding::message).toList();
    }

    @Test
    void a_feature_that_is_known_later_leaks() {
        Leakage leakage =
                Leakage.check().features(Map.of("size", KnownAt.AT, "cost", KnownAt.AFTER, "operator", KnownAt.BEFORE));

        assertThat(messages(leakage))
                .containsExactly(
                        "Feature 'cost' is known only after the prediction: the model in use will not have it. Leave it"
                                + " out.");
        assertThat(leakage.isClean()).isFalse();
    }

    @Test
    void rows_on_both_sides_leak() {
        Leakage leakage = Leakage.check()
                .rows(
                        List.of(List.of("gull", "120"), List.of("owl", "90")),
                        List.of(List.of("owl", "90"), List.of("", "")));

        assertThat(messages(leakage))
                .containsExactly(
                        "1 of 2 test rows is in the training data too: there the model is asked what it was told. Remove"
                                + " doubles before the split.");
    }

    @Test
    void groups_on_both_sides_leak() {
        assertThat(messages(Leakage.check()
                        .groups("operator", List.of("a", "b", "c", "d", "e"), List.of("e", "d", "c", "b"))))
                .containsExactly(
                        "4 values of 'operator' stand in train and in test: 'b', 'c', 'd', …. If records of one group"
                                + " are alike, put each group on one side.");
        assertThat(messages(Leakage.check().groups("operator", List.of("a"), List.of("a"))))
                .containsExactly(
                        "1 value of 'operator' stands in train and in test: 'a'. If records of one group are alike, put"
                                + " each group on one side.");
    }

    @Test
    void test_rows_before_training_rows_leak() {
        assertThat(messages(Leakage.check()
                        .times(List.of("1999-01-01", "2000-05-01"), List.of("2000-04-30", "2000-05-01"))))
                .containsExactly(
                        "1 of 2 test rows is earlier than the last training row (2000-05-01): the model learnt from"
                                + " their future. Split by time.");
        assertThat(Leakage.check().times(List.of(1.0, 2.0), List.of(2.0, 3.0)).isClean())
                .isTrue();
    }

    @Test
    void a_feature_that_separates_too_well_is_suspected() {
        double[] cost = {0, 0, 0, 100, 900, Double.NaN};
        boolean[] damage = {false, false, false, true, true, true};
        Leakage leakage = Leakage.check().separates("cost", cost, damage, 0.95);

        assertThat(messages(leakage))
                .containsExactly(
                        "Feature 'cost' alone separates the classes with an AUC of 1, at or above the limit of 0.95."
                                + " Find out when and how its value comes about.");
        assertThat(leakage)
                .hasToString("Looked at how well 'cost' separates (AUC 1): 1 found.\n- "
                        + messages(leakage).get(0));
        assertThat(leakage.findings()).extracting(LeakageFinding::kind).containsExactly(Kind.TOO_GOOD);
    }

    @Test
    void a_clean_split_is_said_to_be_clean() {
        Leakage leakage = Leakage.check()
                .features(Map.of("size", KnownAt.AT))
                .rows(List.of("a"), List.of("b"))
                .groups("operator", List.of("a"), List.of("b"))
                .times(List.of(1), List.of(2));

        assertThat(leakage)
                .hasToString(
                        "Looked at when 1 feature is known, rows in train and test, groups by operator and times of train and"
                                + " test: nothing found.");
        assertThat(Leakage.check()).hasToString("Nothing was checked");
    }

    /** J. A. Hanley, B. J. McNeil, Radiology 143 (1982), table I: 109 CT images rated 1 to 5 give an area of 0.893. */
    @Test
    void the_area_is_that_of_the_published_example() {
        int[] normal = {33, 6, 6, 11, 2};
        int[] abnormal = {3, 2, 2, 11, 33};
        List<Double> ratings = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (int rating = 0; rating < 5; rating++) {
            for (int i = 0; i < normal[rating] + abnormal[rating]; i++) {
                ratings.add(rating + 1.0);
                labels.add(i < abnormal[rating]);
            }
        }

        assertThat(Separation.of("rating", values(ratings), booleans(labels)).area())
                .isCloseTo(0.893, within(0.0005));
    }

    @Test
    void the_area_is_that_of_all_pairs() {
        SeededRandom random = new SeededRandom(3);
        for (int round = 0; round < 300; round++) {
            int n = 2 + random.nextInt(20);
            double[] values = new double[n];
            boolean[] labels = new boolean[n];
            for (int i = 0; i < n; i++) {
                values[i] = random.nextInt(6) == 0 ? (random.nextBoolean() ? -0.0 : 0.0) : random.nextInt(5) - 2;
                labels[i] = i == 0 || (i > 1 && random.nextBoolean());
            }
            double area = area(values, labels);
            assertThat(Separation.of("x", values, labels).area()).isCloseTo(Math.max(area, 1 - area), within(1e-12));
        }
    }

    private static double area(double[] values, boolean[] labels) {
        double won = 0;
        int pairs = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values.length; j++) {
                if (labels[i] && !labels[j]) {
                    won += values[i] > values[j] ? 1 : values[i] == values[j] ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        return won / pairs;
    }

    private static double[] values(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean[] booleans(List<Boolean> values) {
        boolean[] all = new boolean[values.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = values.get(i);
        }
        return all;
    }

    @Test
    void what_cannot_be_checked_is_said_in_a_sentence() {
        Leakage check = Leakage.check();

        assertThatThrownBy(() -> check.features(Map.of()))
                .hasMessage(
                        "There is no feature to check. Say of each when it is known, such as Map.of(\"speed\", KnownAt.AT).");
        assertThatThrownBy(() -> check.rows(List.of(1), List.of()))
                .hasMessage(
                        "The check of rows got 1 training and 0 test rows; it needs both. Did the split leave one side empty?");
        assertThatThrownBy(() -> check.groups("operator", List.of(), List.of("a")))
                .hasMessage(
                        "The check of groups by operator got 0 training and 1 test rows; it needs both. Did the split leave"
                                + " one side empty?");
        assertThatThrownBy(() -> check.times(List.of(1), List.<Integer>of()))
                .hasMessage(
                        "The check of times got 1 training and 0 test rows; it needs both. Did the split leave one side"
                                + " empty?");
        assertThatThrownBy(() -> check.separates("x", new double[] {1}, new boolean[] {true, false}, 0.9))
                .hasMessage("Feature 'x' has 1 values but there are 2 labels; each record needs one of both.");
        assertThatThrownBy(() -> check.separates("x", new double[] {1, Double.NaN}, new boolean[] {true, false}, 0.9))
                .hasMessage(
                        "Feature 'x' has values for one class only (1 positive, 0 negative records), so it separates nothing."
                                + " Give records of both classes.");
        assertThatThrownBy(() -> check.separates("x", new double[] {1}, new boolean[] {true}, 0.5))
                .hasMessage(
                        "The limit of a separation must lie above 0.5 (chance) and be at most 1 but was 0.5. Try 0.95.");
    }
}
