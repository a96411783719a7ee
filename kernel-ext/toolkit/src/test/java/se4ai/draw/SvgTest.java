package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.draw.Svg.Anchor;

class SvgTest {

    @Test
    void what_markup_would_misread_is_escaped() {
        assertThat(Svg.escaped("<b> & \"c\"")).isEqualTo("&lt;b&gt; &amp; &quot;c&quot;");
        assertThat(Svg.escaped("&lt;")).isEqualTo("&amp;lt;");
    }

    @Test
    void words_come_out_as_they_went_in() {
        Drawing drawing =
                new Svg(40).text(0, 20, 14, Anchor.START, Ink.INK, "a<\"&>").drawing("t<\"&>", "text");

        assertThat(Page.checked(drawing).words()).containsExactly("a<\"&>");
        assertThat(Page.of(drawing).title()).isEqualTo("t<\"&>");
    }

    @Test
    void numbers_have_one_digit_after_the_point_and_no_commas() {
        assertThat(Svg.number(1_234.56)).isEqualTo("1234.6");
        assertThat(Svg.number(20)).isEqualTo("20");
        assertThat(Svg.number(-0.04)).isEqualTo("0");
    }

    @Test
    void shapes_are_painted_in_the_order_in_which_they_are_added() {
        Drawing drawing = new Svg(40)
                .area(0, 0, 100, 40, Ink.PAPER)
                .line(0, 0, 9, 9, Ink.LINE, 1)
                .frame(1, 1, 5, 5, Ink.ACCENT, 2)
                .path("M0 0h9", Ink.HARM, 2, "2 4")
                .shape("M0 0h9v9z", Ink.SAFE)
                .drawing("Shapes", "shapes");

        assertThat(Page.checked(drawing).elements("*"))
                .extracting(element -> element.getTagName() + " " + element.getAttribute("class"))
                .containsExactly(
                        "title ",
                        "style ",
                        "rect f-paper",
                        "line s-line",
                        "rect f-none s-accent",
                        "path f-none s-harm",
                        "path f-safe");
    }
}
