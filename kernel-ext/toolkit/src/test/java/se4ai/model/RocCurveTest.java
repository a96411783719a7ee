package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import se4ai.measure.Interval;
import se4ai.model.RocCurve.Point;

class RocCurveTest {

    private static final Offset<Double> EXACT = within(1e-12);

    /** The twenty instances of T. Fawcett, An introduction to ROC analysis, 2006, figure 3. */
    static final double[] SCORES = {
        0.9, 0.8, 0.7, 0.6, 0.55, 0.54, 0.53, 0.52, 0.51, 0.505, 0.4, 0.39, 0.38, 0.37, 0.36, 0.35, 0.34, 0.33, 0.3, 0.1
    };

    static final boolean[] ACTUAL = actual("ppnpppnnpnpnpnnnpnpn");

    private static final RocCurve FAWCETT = RocCurve.of("p", SCORES, ACTUAL);

    @Test
    void fawcetts_twenty_instances_lie_where_his_figure_has_them() {
        assertThat(FAWCETT.points())
                .hasSize(21)
                .startsWith(
                        new Point(Double.POSITIVE_INFINITY, 0, 0),
                        new Point(0.9, 0, 0.1),
                        new Point(0.8, 0, 0.2),
                        new Point(0.7, 0.1, 0.2),
                        new Point(0.6, 0.1, 0.3))
                .contains(new Point(0.54, 0.1, 0.5), new Point(0.505, 0.4, 0.6))
                .endsWith(new Point(0.3, 0.9, 1), new Point(0.1, 1, 1));
        assertThat(FAWCETT.auc().value()).isCloseTo(0.68, EXACT);
    }

    @Test
    void a_threshold_between_two_scores_is_answered_too() {
        assertThat(FAWCETT.at(0.54)).isEqualTo(new Point(0.54, 0.1, 0.5));
        assertThat(FAWCETT.at(0.535)).isEqualTo(new Point(0.535, 0.1, 0.5));
        assertThat(FAWCETT.at(0.95)).isEqualTo(new Point(0.95, 0, 0));
        assertThat(FAWCETT.at(0)).isEqualTo(new Point(0, 1, 1));
    }

    /**
     * 109 images rated 1 to 5: J. A. Hanley, B. J. McNeil, The meaning and use of the area under a receiver operating
     * characteristic (ROC) curve, Radiology 143 (1982) 29–36. Their area is 0.893, their own standard error 0.032;
     * DeLong's is a little smaller.
     */
    @Test
    void the_ratings_of_hanley_and_mcneil_give_their_area() {
        int[][] counts = {{33, 6, 6, 11, 2}, {3, 2, 2, 11, 33}};
        double[] scores = new double[109];
        boolean[] actual = new boolean[109];
        int row = 0;
        for (int kind = 0; kind < 2; kind++) {
            for (int rating = 0; rating < 5; rating++) {
                for (int i = 0; i < counts[kind][rating]; i++) {
                    scores[row] = rating / 4.0;
                    actual[row++] = kind == 1;
                }
            }
        }

        RocCurve curve = RocCurve.of("abnormal", scores, actual);

        assertThat(curve.points()).hasSize(6);
        assertThat(curve.auc().value()).isCloseTo(0.893, within(0.0005));
        assertThat(curve.interval(0.95).width() / 2 / 1.96).isCloseTo(0.031, within(0.001));
    }

    @Test
    void the_area_is_the_share_of_pairs_in_the_right_order() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            int size = 4 + random.nextInt(40);
            double[] scores = new double[size];
            boolean[] actual = new boolean[size];
            // Few different scores, so that there are many ties.
            for (int row = 0; row < size; row++) {
                scores[row] = random.nextInt(8) / 7.0;
                actual[row] = row < 2 || row > 3 && random.nextBoolean();
            }
            RocCurve curve = RocCurve.of("so", scores, actual);
            double[] brute = byPairs(scores, actual);

            assertThat(curve.auc().value()).isCloseTo(brute[0], EXACT);
            Interval expected = Interval.around(brute[0], brute[1], 0.9);
            assertThat(curve.interval(0.9).low()).isCloseTo(Math.max(0, expected.low()), within(1e-9));
            assertThat(curve.interval(0.9).high()).isCloseTo(Math.min(1, expected.high()), within(1e-9));
        }
    }

    /** The area and DeLong's standard error, from every pair. */
    private static double[] byPairs(double[] scores, boolean[] actual) {
        int size = scores.length;
        double[] won = new double[size];
        int positives = 0;
        double area = 0;
        for (int one = 0; one < size; one++) {
            positives += actual[one] ? 1 : 0;
            for (int other = 0; other < size; other++) {
                if (actual[one] && !actual[other]) {
                    double pair = scores[one] > scores[other] ? 1 : scores[one] == scores[other] ? 0.5 : 0;
                    area += pair;
                    won[one] += pair;
                    won[other] += pair;
                }
            }
        }
        int negatives = size - positives;
        area /= (double) positives * negatives;
        double variance = 0;
        for (int row = 0; row < size; row++) {
            int same = actual[row] ? positives : negatives;
            double apart = won[row] / (size - same) - area;
            variance += apart * apart / (same - 1) / same;
        }
        return new double[] {area, Math.sqrt(variance)};
    }

    @Test
    void ties_are_one_step_and_chance_is_one_half() {
        RocCurve flat = RocCurve.of("so", new double[] {0.5, 0.5, 0.5}, new boolean[] {true, false, false});

        assertThat(flat.points()).hasSize(2);
        assertThat(flat.auc().value()).isEqualTo(0.5);
        assertThat(flat).hasToString("ROC curve of 'so': area 50 %, from 1 rows that are and 2 that are not");
    }

    @Test
    void with_one_class_only_there_is_no_curve() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RocCurve.of("damage", new double[] {0.5, 0.4}, new boolean[2]))
                .withMessage("A ROC curve needs both rows that are 'damage' and rows that are not, but all 2 rows are "
                        + "not 'damage'; was the test set sorted by class?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RocCurve.of("damage", new double[] {0.5}, new boolean[] {true}))
                .withMessage("A ROC curve needs both rows that are 'damage' and rows that are not, but the only row is "
                        + "'damage'; was the test set sorted by class?");
    }

    @Test
    void scores_that_are_none_are_refused_with_the_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RocCurve.of("so", new double[] {0.5, Double.NaN}, new boolean[] {true, false}))
                .withMessage(
                        "A ROC curve needs scores from 0 to 1, but row 1 has NaN. Was the model's raw output given?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RocCurve.of("so", new double[] {0.5}, new boolean[] {true, false}))
                .withMessage("A ROC curve needs one score for each row, but there are 1 scores and 2 rows.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RocCurve.of("so", new double[0], new boolean[0]))
                .withMessage("A ROC curve needs at least one row that is 'so' and one that is not, but there are no "
                        + "rows; was a filter too narrow?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RocCurve.of("so", new double[] {0.5, 0.4}, new boolean[] {true, false})
                        .interval(0.95))
                .withMessage("An interval for the area needs at least 2 rows that are 'so' and 2 that are not, but "
                        + "there are 1 and 1.");
    }

    private static boolean[] actual(String letters) {
        boolean[] actual = new boolean[letters.length()];
        for (int i = 0; i < actual.length; i++) {
            actual[i] = letters.charAt(i) == 'p';
        }
        return actual;
    }
}
