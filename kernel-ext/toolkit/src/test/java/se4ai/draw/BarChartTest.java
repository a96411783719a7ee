package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.draw.BarChart.Bar;

class BarChartTest {

    @Test
    void bars_are_as_long_as_their_values_and_say_them() {
        Drawing drawing =
                new BarChart("Importance", List.of(new Bar("a", 0.5, "0.5"), new Bar("b", 0.25, "0.25"))).drawing();
        Page page = Page.checked(drawing);

        assertThat(page.words()).containsExactly("Importance", "a", "0.5", "b", "0.25");
        assertThat(Page.number(page.elements("rect").get(1), "width"))
                .isEqualTo(2 * Page.number(page.elements("rect").get(2), "width"));
        assertThat(drawing).hasToString("Importance\na: 0.5\nb: 0.25");
    }

    @Test
    void nothing_and_the_unknown_have_no_length() {
        Page page = Page.checked(new BarChart(
                        "Importance", List.of(new Bar("a", 0, "0"), new Bar("b", Double.NaN, "not known")))
                .drawing());

        assertThat(Page.number(page.elements("rect").get(1), "width")).isZero();
        assertThat(Page.number(page.elements("rect").get(2), "width")).isZero();
        assertThat(new BarChart("Importance", List.of()).drawing()).hasToString("Importance\nnone");
        assertThat(Page.checked(new BarChart("Importance", List.of()).drawing()).words())
                .containsExactly("Importance", "none");
    }

    @Test
    void a_long_name_is_cut() {
        Bar bar = new Bar("a name that goes on and on and on until it is far too long for a line", 1, "1");

        assertThat(Page.checked(new BarChart("Long", List.of(bar)).drawing()).words())
                .contains("a name that goes on and on and on until it is…");
    }

    @Test
    void a_bar_cannot_be_shorter_than_nothing() {
        assertThatThrownBy(() -> new Bar("a", -1, "−1"))
                .hasMessage("The bar 'a' needs a value of 0 or more but was given -1.0.");
    }
}
