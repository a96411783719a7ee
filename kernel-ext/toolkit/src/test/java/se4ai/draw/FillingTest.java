package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class FillingTest {

    private static List<Element> drawn(Filling filling, double width) {
        Svg svg = new Svg(100);
        filling.bar(svg, 10, 20, width, 12, Ink.ACCENT);
        return Page.of(svg.drawing("bar", "bar")).elements("*").subList(2, 4);
    }

    @Test
    void each_filling_looks_different_and_has_an_outline() {
        assertThat(drawn(Filling.SOLID, 30)).extracting(Element::getTagName).containsExactly("rect", "rect");
        assertThat(drawn(Filling.HATCHED, 30)).extracting(Element::getTagName).containsExactly("path", "rect");
        assertThat(drawn(Filling.PALE, 30).get(0).getAttribute("fill-opacity")).isEqualTo("0.14");
    }

    @Test
    void hatches_end_at_the_sides() {
        assertThat(drawn(Filling.HATCHED, 7).get(0).getAttribute("d"))
                .isEqualTo("M10 23L13 20M10 29L17 22M13 32L17 28");
    }

    @Test
    void of_a_share_only_that_part_is_filled() {
        Svg svg = new Svg(100);
        Filling.SOLID.bar(svg, 10, 20, 30, 12, 0.25, Ink.ACCENT);
        Page page = Page.of(svg.drawing("bar", "bar"));

        assertThat(Page.number(page.elements("rect").get(0), "y")).isEqualTo(29);
        assertThat(Page.number(page.elements("rect").get(0), "height")).isEqualTo(3);
        assertThat(page.elements("path").get(0).getAttribute("stroke-dasharray"))
                .isEqualTo("4 3");
    }
}
