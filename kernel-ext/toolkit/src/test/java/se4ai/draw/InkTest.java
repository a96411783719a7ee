package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contrast as in the Web Content Accessibility Guidelines 2.2, success criterion 1.4.3. */
class InkTest {

    private static final double READABLE = 4.5;
    private static final double VISIBLE = 1.3;

    @Test
    void the_formula_gives_the_known_extremes() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
        assertThat(contrast("#777777", "#777777")).isEqualTo(1);
        assertThat(contrast("#767676", "#ffffff")).isBetween(4.5, 4.6);
    }

    @Test
    void every_ink_can_be_read_on_paper_in_light_and_dark() {
        assertThat(inks()).allSatisfy(ink -> {
            assertThat(contrast(ink.light(), Ink.PAPER.light())).isGreaterThanOrEqualTo(READABLE);
            assertThat(contrast(ink.dark(), Ink.PAPER.dark())).isGreaterThanOrEqualTo(READABLE);
        });
    }

    @Test
    void thin_lines_are_decoration_but_can_be_seen() {
        assertThat(contrast(Ink.LINE.light(), Ink.PAPER.light())).isGreaterThanOrEqualTo(VISIBLE);
        assertThat(contrast(Ink.LINE.dark(), Ink.PAPER.dark())).isGreaterThanOrEqualTo(VISIBLE);
    }

    @Test
    void every_ink_can_be_set_by_the_page() {
        assertThat(Ink.ACCENT.property()).isEqualTo("--accent");
        for (Ink ink : Ink.values()) {
            String css = ink.css();
            assertThat(Ink.style())
                    .contains(".se4ai-d .f-" + css + "{fill:var(--" + css + "," + ink.light() + ")}")
                    .contains(".se4ai-d .s-" + css + "{stroke:var(--" + css + "," + ink.light() + ")}")
                    .contains(".se4ai-d .f-" + css + "{fill:var(--" + css + "," + ink.dark() + ")}");
        }
    }

    @Test
    void the_style_closes_every_brace() {
        String style = Ink.style();

        assertThat(style.chars().filter(c -> c == '{').count())
                .isEqualTo(style.chars().filter(c -> c == '}').count());
    }

    private static List<Ink> inks() {
        return Arrays.stream(Ink.values())
                .filter(ink -> ink != Ink.PAPER && ink != Ink.LINE)
                .toList();
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
