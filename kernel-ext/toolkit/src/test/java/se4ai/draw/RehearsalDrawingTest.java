package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.pipeline.rehearsal.Fault;
import se4ai.pipeline.rehearsal.Rehearsal;

class RehearsalDrawingTest {

    @Test
    void the_claim_is_a_line_and_each_week_a_dot() {
        Rehearsal leak = Rehearsal.with(Fault.LEAK);
        Page page = Page.checked(RehearsalDrawing.of(leak));

        assertThat(page.words()).contains("claimed " + leak.claimed().share(), "week", "▲ week 4: right too seldom");
        assertThat(page.elements("path").stream()
                        .filter(path -> path.getAttribute("class").equals("f-accent")))
                .hasSize(Rehearsal.WEEKS + 1);
    }

    @Test
    void a_changing_world_and_silence_are_said() {
        assertThat(Page.checked(RehearsalDrawing.of(Rehearsal.without().changing(1)))
                        .words())
                .contains("the world changes");
        assertThat(Page.checked(RehearsalDrawing.of(Rehearsal.without())).words())
                .contains("Monitoring says nothing.")
                .doesNotContain("the world changes");
    }

    @Test
    void the_text_form_has_every_week() {
        Drawing drawing = RehearsalDrawing.of(Rehearsal.without());

        assertThat(drawing.text())
                .startsWith("No fault at any of the 9 stages. ")
                .contains("\nweek 30: ");
    }
}
