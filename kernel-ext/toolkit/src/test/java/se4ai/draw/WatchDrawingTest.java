package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.drift.DriftingWorld;
import se4ai.drift.PageHinkley;
import se4ai.drift.RetrainingPolicy;
import se4ai.drift.RetrainingSimulation;
import se4ai.measure.Money;

class WatchDrawingTest {

    private static final RetrainingSimulation SIMULATION =
            RetrainingSimulation.of(DriftingWorld.gradual(30, 0.02), Money.euros(50), Money.euros(1));

    @Test
    void an_alarm_is_marked_and_explained() {
        Drawing drawing = WatchDrawing.of(PageHinkley.around(0, 0.5, 2).watch("errors", 0, 0, 0, 2, 2, 0, 0));
        Page page = Page.checked(drawing);

        assertThat(page.words())
                .contains("errors", "alarm", "1", "observation →", "watched by Page–Hinkley (mean 0, tolerance 0.5,")
                .anyMatch(words -> words.startsWith("1: at 5, the observations have risen above"));
        assertThat(drawing.text())
                .startsWith(
                        "errors (7 observations), watched by Page–Hinkley (mean 0, tolerance 0.5, threshold 2): 1 alarm\n");
    }

    @Test
    void a_long_series_is_drawn_by_its_means() {
        double[] values = new double[1_000];
        for (int i = 0; i < 1_000; i++) {
            values[i] = i % 10;
        }
        Page page = Page.checked(WatchDrawing.of(PageHinkley.around(4, 0, 20).watch("saw", values)));

        assertThat(page.words())
                .contains("alarm, line: means of 9 observations")
                .anyMatch(row -> row.startsWith("… and "));
    }

    @Test
    void a_calm_series_says_so() {
        assertThat(Page.checked(WatchDrawing.of(PageHinkley.of(1, 5).watch("calm", 3, 3, 3)))
                        .words())
                .contains("no alarm");
    }

    @Test
    void the_error_of_a_model_falls_when_it_is_trained_again() {
        Drawing drawing = WatchDrawing.of(SIMULATION.run(RetrainingPolicy.every(10)));

        assertThat(Page.checked(drawing).words()).contains("Share of wrong predictions", "trained again", "day →");
        assertThat(drawing.text())
                .isEqualTo("every 10 days: trained again 2 times in 30 days, 4.5 days old and 19 % wrong on average; "
                        + "costs € 193.33 a day\ntrained on day 10, 20");
        assertThat(WatchDrawing.of(SIMULATION.run(RetrainingPolicy.never())).text())
                .doesNotContain("trained on day");
    }
}
