package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import se4ai.hazard.Harm;
import se4ai.hazard.Hazard;
import se4ai.hazard.HazardAnalysis;
import se4ai.hazard.Likelihood;
import se4ai.hazard.RiskMatrix;
import se4ai.hazard.Severity;

class RiskMatrixDrawingTest {

    private static final Hazard BLOCKED = Hazard.of(
            "the robot waits in the kerb ramp",
            Harm.to("a wheelchair user", "is trapped", Severity.CRITICAL),
            Likelihood.OCCASIONAL);

    @Test
    void every_cell_has_the_letter_of_its_band() {
        Page page = Page.checked(RiskMatrixDrawing.of(RiskMatrix.standard()));

        // In the standard five cells are high, three low and four eliminated; the legend has each letter once more.
        assertThat(Collections.frequency(page.words(), "I")).isEqualTo(5 + 1);
        assertThat(Collections.frequency(page.words(), "B")).isEqualTo(7 + 1);
        assertThat(Collections.frequency(page.words(), "T")).isEqualTo(12 + 1);
        assertThat(page.words()).contains("Risk matrix", "catastrophic", "frequent", "tolerable if ALARP");
    }

    @Test
    void hazards_stand_in_their_cells_by_number() {
        HazardAnalysis analysis = HazardAnalysis.of("robot", BLOCKED, BLOCKED.likelihood(Likelihood.FREQUENT), BLOCKED);
        Page page = Page.checked(RiskMatrixDrawing.of(analysis));

        assertThat(page.words()).contains("Risks of the robot", "1, 3", "2", "tolerable if ALARP: 2", "intolerable: 1");
        assertThat(RiskMatrixDrawing.of(analysis)).hasToString(analysis.toString());
    }

    @Test
    void a_full_cell_says_how_many_more_there_are() {
        HazardAnalysis analysis = HazardAnalysis.of("robot");
        for (int i = 0; i < 12; i++) {
            analysis = analysis.with(BLOCKED);
        }

        assertThat(Page.checked(RiskMatrixDrawing.of(analysis)).words()).contains("1, 2", "3, +9");
    }

    @Test
    void an_empty_analysis_is_the_matrix_alone() {
        assertThat(Page.checked(RiskMatrixDrawing.of(HazardAnalysis.of("robot")))
                        .words())
                .contains("intolerable");
    }
}
