package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.model.Calibration;

class CalibrationDrawingTest {

    private static Calibration calibration() {
        double[] scores = new double[200];
        boolean[] actual = new boolean[200];
        for (int row = 0; row < 200; row++) {
            scores[row] = row < 100 ? 0.25 : 0.95;
            actual[row] = row % 4 == 0;
        }
        return Calibration.of("damage", scores, actual);
    }

    @Test
    void a_bin_that_is_off_has_hatches_as_well_as_a_colour() {
        Page page = Page.checked(CalibrationDrawing.of(calibration()));

        assertThat(page.words())
                .contains("Is a score a probability?", "rows, at most 100", "score of 'damage' →")
                .contains("expected error 35 %, about 2.6 % by chance alone");
        assertThat(page.elements("path").stream()
                        .filter(path -> path.getAttribute("class").equals("f-none s-harm")))
                .as("one in the legend, one bin")
                .hasSize(2);
    }

    @Test
    void the_text_form_has_every_bin_and_the_three_parts() {
        assertThat(CalibrationDrawing.of(calibration()).text()).isEqualTo("""
                        calibration of 'damage' in 200 rows: expected error 35 %, of which chance alone makes about \
                        2.6 %; greatest 70 %
                        Brier score 0.433 = reliability 0.245 − resolution 0 + uncertainty 0.188, but for what scores \
                        differ within a bin
                        - scores from 0.2 to 0.3: mean 25 %, so in 25 % (25 of 100; 95 % interval 18 % to 34 %)
                        - scores from 0.9 to 1: mean 95 %, so in 25 % (25 of 100; 95 % interval 18 % to 34 %); off""");
    }

    @Test
    void the_bins_are_a_table_too() {
        assertThat(CalibrationDrawing.table(calibration()).text())
                .endsWith("Scores | Rows | Mean score | Share that is so | By more than chance?\n"
                        + "0.2 to 0.3 | 100 | 25 % | 25 % | \n0.9 to 1 | 100 | 95 % | 25 % | ✗ off");
    }

    @Test
    void a_single_row_or_many_bins_can_be_drawn() {
        Page.checked(CalibrationDrawing.of(Calibration.of("so", new double[] {1}, new boolean[] {true})));
        Page.checked(CalibrationDrawing.of(Calibration.of(
                "a name that is far too long for the axis of a drawing", new double[] {0}, new boolean[1], 1_000)));
    }
}
