package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.placement.Candidates;
import se4ai.placement.Objective;

class ParetoDrawingTest {

    private static final Candidates ALL = Glasses.PROBLEM.enumerate();

    @Test
    void the_front_is_joined_and_named() {
        Drawing drawing = ParetoDrawing.of(ALL, Objective.MONEY, Objective.LATENCY);
        Page page = Page.checked(drawing);

        assertThat(page.words())
                .contains(
                        "1: phone | glasses",
                        "2: cloud | glasses",
                        "cost per hour →",
                        "↑ latency, share of the deadline")
                .contains("3 overloaded, which have no place here");
        assertThat(drawing.text()).contains("\non the front: phone | glasses: 0, 0.992");
        assertThat(drawing.text().lines().filter(line -> line.startsWith("on the front")))
                .hasSize(ALL.feasible()
                        .pareto(Objective.MONEY, Objective.LATENCY)
                        .size());
    }

    @Test
    void feasible_and_rejected_ones_have_marks_of_their_own() {
        Page page = Page.checked(ParetoDrawing.of(ALL, Objective.LATENCY, Objective.ENERGY));

        assertThat(marks(page, "f-accent")).isEqualTo(1 + 1);
        assertThat(marks(page, "f-paper s-accent")).isEqualTo(2 + 1);
        assertThat(marks(page, "f-none s-muted")).isEqualTo(3 + 1);
    }

    @Test
    void where_none_is_feasible_there_is_no_front() {
        assertThat(Page.checked(ParetoDrawing.of(ALL.rejected(), Objective.LATENCY, Objective.ENERGY))
                        .words())
                .contains("None is feasible, so there is no front.");
    }

    private static long marks(Page page, String css) {
        return page.elements("path").stream()
                .filter(path -> path.getAttribute("class").equals(css))
                .count();
    }
}
