package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.model.Slices;

class SlicesDrawingTest {

    private static final Slices CROSSING = Slices.of(
            "accuracy",
            "who crosses",
            1_000,
            row -> row < 980 ? "on foot" : row < 995 ? "in a wheelchair" : "on a scooter",
            row -> true,
            row -> row < 980);

    @Test
    void the_worst_is_on_top_with_a_mark_of_its_own() {
        Page page = Page.checked(SlicesDrawing.of(CROSSING));

        assertThat(page.words())
                .containsSubsequence(
                        "Accuracy by who crosses", "in a wheelchair", "0 of 15", "on foot", "on a scooter");
        assertThat(page.elements("path").stream()
                        .filter(path -> path.getAttribute("class").equals("f-harm")))
                .as("one in the legend, two slices")
                .hasSize(3);
        assertThat(SlicesDrawing.of(CROSSING).text()).isEqualTo(CROSSING.toString());
    }

    @Test
    void of_many_slices_the_first_fifteen_are_drawn() {
        Slices many = Slices.of("accuracy", "number", 600, row -> "slice " + row % 20, row -> true, row -> row % 3 > 0);

        assertThat(String.join(" ", Page.checked(SlicesDrawing.of(many)).words()))
                .contains("… and 5 more. Of 20 slices looked at");
    }

    @Test
    void where_all_is_right_there_is_a_scale_all_the_same() {
        Page.checked(SlicesDrawing.of(Slices.of(
                "recall of a class with a name that needs a second line",
                "operator",
                9,
                row -> "x",
                row -> true,
                row -> true)));
    }
}
