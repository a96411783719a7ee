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

    @Test
    void what_is_wider_than_usual_is_shown_a_unit_a_pixel_and_does_not_shrink() {
        Page wide = Page.checkedWide(new Svg(900, 40).area(0, 0, 9, 9, Ink.INK).drawing("Wide", "wide"));
        Page narrow = Page.checkedWide(new Svg(300, 40).drawing("Narrow", "narrow"));

        assertThat(wide.width()).isEqualTo(900);
        assertThat(narrow.width()).isEqualTo(300);
        assertThat(Ink.style())
                .contains(".se4ai-d.se4ai-wide{max-width:none}", "@media print{.se4ai-d.se4ai-wide{max-width:100%}}");
    }

    @Test
    void a_shape_may_have_an_area_and_a_line_and_words_may_be_bold() {
        Page page = Page.checked(new Svg(40)
                .outlined("M0 0h9v9z", Ink.PAPER, Ink.INK, 1.5)
                .bold(0, 20, 14, Anchor.START, Ink.HARM, "loud")
                .text(0, 20, 14, Anchor.START, Ink.HARM, "")
                .drawing("Shapes", "shapes"));

        assertThat(page.elements("path").get(0).getAttribute("class")).isEqualTo("f-paper s-ink");
        assertThat(page.elements("text").get(0).getAttribute("class")).isEqualTo("f-harm bold");
        assertThat(page.words()).containsExactly("loud");
    }
}
