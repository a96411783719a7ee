package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se4ai.measure.Proportion;
import se4ai.model.PrecisionRecallCurve.Point;

class PrecisionRecallCurveTest {

    /** The example of J. Davis and M. Goadrich, 2006, table 1: 20 cases among 2,020 rows, two points A and B. */
    @Test
    void between_two_thresholds_precision_falls_as_davis_and_goadrich_have_it() {
        double[] scores = new double[2020];
        boolean[] actual = new boolean[2020];
        fill(scores, actual, 0, 5, 5, 0.9);
        fill(scores, actual, 10, 5, 25, 0.8);
        fill(scores, actual, 40, 10, 1970, 0.1);
        PrecisionRecallCurve curve = PrecisionRecallCurve.of("case", scores, actual);

        assertThat(curve.points()).startsWith(new Point(0.9, 0.25, 0.5), new Point(0.8, 0.5, 0.25));
        assertThat(IntStream.rangeClosed(5, 10)
                        .mapToDouble(found -> curve.precisionAt(found / 20.0).value())
                        .map(precision -> Math.round(precision * 1000) / 1000.0)
                        .toArray())
                .containsExactly(0.5, 0.375, 0.318, 0.286, 0.265, 0.25);
        assertThat(curve.precisionAt(0.1).value()).as("before A").isEqualTo(0.5);
    }

    private static void fill(double[] scores, boolean[] actual, int from, int so, int others, double score) {
        for (int i = from; i < from + so + others; i++) {
            scores[i] = score;
            actual[i] = i < from + so;
        }
    }

    /** The example in the documentation of scikit-learn's average precision. */
    @Test
    void average_precision_is_as_published() {
        PrecisionRecallCurve curve = PrecisionRecallCurve.of(
                "1", new double[] {0.1, 0.4, 0.35, 0.8}, new boolean[] {false, false, true, true});

        assertThat(curve.averagePrecision().value()).isCloseTo(0.83, within(0.005));
        assertThat(curve.chance()).isEqualTo(Proportion.of(2, 4));
        assertThat(curve).hasToString("Precision–recall curve of '1': average precision 83 %, by chance 50 %");
    }

    @Test
    void average_precision_is_the_mean_precision_at_each_case_found() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            int size = 3 + random.nextInt(30);
            double[] scores =
                    random.doubles(size).map(x -> Math.rint(x * 10) / 10).toArray();
            boolean[] actual = new boolean[size];
            for (int row = 0; row < size; row++) {
                actual[row] = row == 0 || row > 1 && random.nextBoolean();
            }

            assertThat(PrecisionRecallCurve.of("so", scores, actual)
                            .averagePrecision()
                            .value())
                    .isCloseTo(byCounting(scores, actual), within(1e-12));
        }
    }

    private static double byCounting(double[] scores, boolean[] actual) {
        return IntStream.range(0, scores.length)
                .filter(row -> actual[row])
                .mapToDouble(row -> {
                    double alarms = Arrays.stream(scores)
                            .filter(score -> score >= scores[row])
                            .count();
                    double right = IntStream.range(0, scores.length)
                            .filter(other -> actual[other] && scores[other] >= scores[row])
                            .count();
                    return right / alarms;
                })
                .average()
                .orElseThrow();
    }

    @Test
    void a_perfect_ranking_is_right_at_every_recall() {
        PrecisionRecallCurve curve =
                PrecisionRecallCurve.of("so", new double[] {0.9, 0.8, 0.2}, new boolean[] {true, true, false});

        assertThat(curve.averagePrecision().value()).isEqualTo(1);
        assertThat(curve.precisionAt(1).value()).isEqualTo(1);
    }

    @Test
    void what_has_no_curve_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrecisionRecallCurve.of("so", new double[] {0.5}, new boolean[] {false}))
                .withMessage(
                        "A precision–recall curve needs both rows that are 'so' and rows that are not, but the only "
                                + "row is not 'so'; was the test set sorted by class?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrecisionRecallCurve.of("so", RocCurveTest.SCORES, RocCurveTest.ACTUAL)
                        .precisionAt(0))
                .withMessage("A precision is asked for at a recall above 0 and up to 1 but was at 0.0.");
    }
}
