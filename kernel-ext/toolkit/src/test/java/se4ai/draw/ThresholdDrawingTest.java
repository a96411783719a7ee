package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.measure.Money;
import se4ai.model.Box;
import se4ai.model.CostMatrix;
import se4ai.model.Detection;
import se4ai.model.Detections;
import se4ai.model.Outcomes;
import se4ai.model.Threshold;
import se4ai.model.ThresholdSweep;
import se4ai.model.ThresholdSweep.Step;

class ThresholdDrawingTest {

    private static final Box BOX = Box.of(0, 0, 1, 1);
    private static final ThresholdSweep SWEEP = new ThresholdSweep(List.of(
            new Step(Threshold.of(0.2), new Outcomes(3, 4, 0)), new Step(Threshold.of(0.6), new Outcomes(2, 0, 1))));
    private static final CostMatrix ROBOT = CostMatrix.of("delivery robot", Money.euros(50_000), Money.euros(2));
    private static final CostMatrix SEARCH = CostMatrix.of("photo search", Money.euros(1), Money.euros(2));

    @Test
    void boxes_kept_are_counted_at_each_threshold() {
        Drawing drawing =
                ThresholdDrawing.kept(Detections.of(Detection.of("cup", 0.9, BOX), Detection.of("cup", 0.15, BOX)));

        assertThat(Page.checked(drawing).words()).contains("Boxes kept at each threshold", "boxes kept", "threshold");
        assertThat(drawing.text().split("\n"))
                .hasSize(21)
                .contains("from 0: 2 boxes", "from 0.15: 2 boxes", "from 0.9: 1 box", "from 0.95: 0 boxes");
    }

    @Test
    void outcomes_are_three_lines() {
        Drawing drawing = ThresholdDrawing.outcomes(SWEEP);

        assertThat(Page.checked(drawing).words()).contains("found", "false alarms", "missed");
        assertThat(drawing.text()).isEqualTo(SWEEP.toString());
    }

    @Test
    void costs_are_a_line_for_each_product() {
        Drawing drawing = ThresholdDrawing.costs(SWEEP, ROBOT, SEARCH);

        assertThat(Page.checked(drawing).words()).contains("delivery robot", "photo search");
        assertThat(drawing.text()).isEqualTo("""
                        delivery robot: a miss costs € 50,000, a false alarm € 2
                        - from 20 %: € 8
                        - from 60 %: € 50,000
                        photo search: a miss costs € 1, a false alarm € 2
                        - from 20 %: € 8
                        - from 60 %: € 1""");
    }

    @Test
    void the_dearest_threshold_is_a_hundred_per_cent() {
        Page page = Page.of(ThresholdDrawing.costs(SWEEP, ROBOT));

        assertThat(page.words()).contains("100", "cost in %");
        assertThat(page.elements("path").get(0).getAttribute("d")).startsWith("M116 208L252 66");
    }

    @Test
    void what_costs_nothing_is_drawn_at_zero() {
        CostMatrix free = CostMatrix.of("toy", Money.NONE, Money.NONE);

        assertThat(Page.checked(ThresholdDrawing.costs(SWEEP, free))
                        .elements("path")
                        .get(0)
                        .getAttribute("d"))
                .isEqualTo("M116 208L252 208");
    }

    @Test
    void a_line_stands_at_the_threshold_that_is_chosen() {
        Threshold chosen = Threshold.of(0.5);

        assertThat(ThresholdDrawing.outcomes(SWEEP, chosen).text()).isEqualTo("chosen: from 50 %\n" + SWEEP);
        assertThat(ThresholdDrawing.costs(SWEEP, chosen, ROBOT).text())
                .isEqualTo("chosen: from 50 %\n"
                        + ThresholdDrawing.costs(SWEEP, ROBOT).text());
        // Half of the way from 48 to 388, where the axis of the chart is.
        assertThat(ThresholdDrawing.outcomes(SWEEP, chosen).svg()).contains("<line x1=\"218\"");
        assertThat(ThresholdDrawing.outcomes(SWEEP).svg()).doesNotContain("<line x1=\"218\"");
    }
}
