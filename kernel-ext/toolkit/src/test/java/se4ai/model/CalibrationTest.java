package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import se4ai.measure.Proportion;
import se4ai.measure.SeededRandom;
import se4ai.model.Calibration.Bin;

class CalibrationTest {

    private static final Offset<Double> EXACT = within(1e-12);

    /** Five rows at 0.2, of which one is so, and five at 0.8, of which three are: computed by hand. */
    private static final Calibration SMALL = Calibration.of(
            "damage",
            new double[] {0.2, 0.2, 0.2, 0.2, 0.2, 0.8, 0.8, 0.8, 0.8, 0.8},
            new boolean[] {true, false, false, false, false, true, true, true, false, false},
            2);

    @Test
    void a_bin_holds_its_mean_score_against_the_share_that_is_so() {
        assertThat(SMALL.bins()).extracting(Bin::observed).containsExactly(Proportion.of(1, 5), Proportion.of(3, 5));
        assertThat(SMALL.bins().get(1).meanScore()).isCloseTo(0.8, EXACT);
        assertThat(SMALL.bins().get(1).gap()).isCloseTo(-0.2, EXACT);
        assertThat(SMALL.expectedError().value()).isCloseTo(0.1, EXACT);
        assertThat(SMALL.greatestError().value()).isCloseTo(0.2, EXACT);
        assertThat(SMALL.observed()).isEqualTo(Proportion.of(4, 10));
    }

    @Test
    void the_brier_score_falls_into_murphys_three_parts() {
        assertThat(SMALL.brier()).isCloseTo(0.22, EXACT);
        assertThat(SMALL.reliability()).isCloseTo(0.02, EXACT);
        assertThat(SMALL.resolution()).isCloseTo(0.04, EXACT);
        assertThat(SMALL.uncertainty()).isCloseTo(0.24, EXACT);
    }

    @Test
    void the_parts_add_up_where_a_bin_holds_one_score() {
        Random random = new Random(8);
        for (int i = 0; i < 100; i++) {
            int size = 1 + random.nextInt(50);
            double[] scores = new double[size];
            boolean[] actual = new boolean[size];
            for (int row = 0; row < size; row++) {
                scores[row] = random.nextInt(10) / 10.0 + 0.05;
                actual[row] = random.nextBoolean();
            }
            Calibration calibration = Calibration.of("so", scores, actual);

            assertThat(calibration.reliability() - calibration.resolution() + calibration.uncertainty())
                    .isCloseTo(calibration.brier(), EXACT);
        }
    }

    @Test
    void scores_that_are_probabilities_err_as_much_as_chance_makes_them() {
        double error = 0;
        double byChance = 0;
        for (int seed = 0; seed < 200; seed++) {
            SeededRandom random = new SeededRandom(seed);
            double[] scores = new double[2_000];
            boolean[] actual = new boolean[2_000];
            for (int row = 0; row < scores.length; row++) {
                scores[row] = random.nextDouble();
                actual[row] = random.nextDouble() < scores[row];
            }
            Calibration calibration = Calibration.of("so", scores, actual);
            error += calibration.expectedError().value() / 200;
            byChance += calibration.errorByChance().value() / 200;
        }

        assertThat(byChance).isCloseTo(0.0224, within(0.0005));
        assertThat(error).isCloseTo(byChance, within(0.03 * byChance));
    }

    @Test
    void a_model_that_is_too_sure_errs_far_more() {
        double[] scores = new double[1_000];
        boolean[] actual = new boolean[1_000];
        for (int row = 0; row < scores.length; row++) {
            scores[row] = 0.99;
            actual[row] = row % 10 < 7;
        }
        Calibration sure = Calibration.of("so", scores, actual);

        assertThat(sure.bins()).hasSize(1).allMatch(Bin::isOff);
        assertThat(sure.expectedError().value()).isCloseTo(0.29, within(1e-9));
        assertThat(sure)
                .hasToString("calibration of 'so' in 1000 rows: expected error 29 %, of which chance alone makes about "
                        + "0.25 %; greatest 29 %");
    }

    @Test
    void a_bin_includes_its_low_end_and_the_last_one_both() {
        Calibration ends = Calibration.of("so", new double[] {0, 0.5, 1}, new boolean[3], 2);

        assertThat(ends.bins()).extracting(bin -> bin.observed().trials()).containsExactly(1, 2);
        assertThat(ends.bins()).extracting(Bin::low).containsExactly(0.0, 0.5);
        assertThat(ends.bins()).extracting(Bin::high).containsExactly(0.5, 1.0);
    }

    @Test
    void what_cannot_be_judged_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.of("so", new double[0], new boolean[0]))
                .withMessage(
                        "Calibration needs one score for each row, at least one, but there are 0 scores and 0 rows.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.of("so", new double[] {0.5, Double.NaN}, new boolean[2]))
                .withMessage(
                        "Calibration needs scores from 0 to 1, but row 1 has NaN. Was the model's raw output given?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.of("so", new double[] {0.5}, new boolean[1], 0))
                .withMessage("Calibration needs at least one bin but was given 0.");
    }
}
