package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.drift.DriftingWorld;
import se4ai.drift.PageHinkley;
import se4ai.drift.PolicyComparison;
import se4ai.drift.RetrainingPolicy;
import se4ai.drift.RetrainingSimulation;
import se4ai.measure.Money;

class PolicyDrawingTest {

    private static final RetrainingSimulation SIMULATION =
            RetrainingSimulation.of(DriftingWorld.gradual(100, 0.002), Money.euros(50), Money.euros(1));

    @Test
    void each_policy_is_a_point_with_its_number_and_a_line_of_words() {
        PolicyComparison comparison = SIMULATION.compare(
                RetrainingPolicy.never(),
                RetrainingPolicy.every(10),
                RetrainingPolicy.when(PageHinkley.around(0.1, 0.01, 0.05)));
        Drawing drawing = PolicyDrawing.of(comparison);
        Page page = Page.checked(drawing);

        assertThat(page.words())
                .contains(
                        "↑ cost per day, in €", "mean age of the model, in days →", "cheapest", "dearer", "1", "2", "3")
                .anyMatch(words -> words.startsWith("2: every 10 days, 9 trainings, "));
        assertThat(drawing.text()).isEqualTo(comparison.toString());
    }

    @Test
    void one_policy_that_is_never_stale_has_a_place() {
        Page.checked(PolicyDrawing.of(SIMULATION.compare(RetrainingPolicy.every(1))));
    }

    @Test
    void money_and_its_sign_stay_on_one_line() {
        assertThat(Page.checked(PolicyDrawing.of(SIMULATION.compare(RetrainingPolicy.never())))
                        .words())
                .noneMatch(words -> words.endsWith("€") && !words.startsWith("↑"));
    }
}
