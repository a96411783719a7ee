package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se4ai.notebook.BadInputException;

class MathsTest {

    @Test
    void a_formula_keeps_its_source_as_its_text() {
        assertThat(Maths.inline("x < y^2"))
                .startsWith("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"")
                .contains("alttext=\"x &lt; y^2\"", "<msup><mi>y</mi><mn>2</mn></msup>");
    }

    @Test
    void a_display_formula_is_a_block() {
        assertThat(Maths.display("\\sum_{i=1}^n p_i")).contains("display=\"block\"", "<munderover>");
    }

    @Test
    void brackets_are_written_out_because_browsers_draw_no_fences() {
        assertThat(Maths.inline("\\min(a, b)"))
                .doesNotContain("mfenced")
                .contains("<mo>(</mo><mi>a</mi><mo>,</mo><mi>b</mi><mo>)</mo>");
    }

    @Test
    void an_upright_word_is_one_identifier() {
        assertThat(Maths.inline("\\mathrm{MTBF}")).contains("<mi>MTBF</mi>").doesNotContain("mstyle");
    }

    @Test
    void an_upright_letter_says_so_because_a_lone_letter_is_slanted() {
        assertThat(Maths.inline("5\\,\\mathrm{h}")).contains("<mi mathvariant=\"normal\">h</mi>");
    }

    @Test
    void a_double_struck_letter_is_a_character_of_its_own() {
        assertThat(Maths.inline("\\mathbb{E}[X] + \\mathbb{R}")).contains("<mi>𝔼</mi>", "<mi>ℝ</mi>");
    }

    @Test
    void a_negative_number_has_a_minus_and_not_a_hyphen() {
        assertThat(Maths.inline("10^{-6}")).contains("<mn>−6</mn>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\text{risk} = p \\times s",
                "a \\to \\infty",
                "\\operatorname{argmax}_x",
                "\\lvert x \\rvert",
                "\\frac{TP}{TP + FP}",
                "\\begin{cases} 1 & x \\\\ 0 & y \\end{cases}",
                "\\lambda \\approx \\hat{p} \\cdot 10^{-6}\\,\\mathrm{h}^{-1}",
                "P(A \\cup B) \\leq P(A) + P(B)",
                "1 - \\prod_{i} (1 - p_i)",
                "\\sqrt{x} \\neq \\bar{x}",
            })
    void what_the_course_writes_is_understood(String latex) {
        assertThat(Maths.inline(latex)).startsWith("<math");
    }

    @Test
    void an_unknown_command_is_an_error_that_names_the_formula() {
        assertThatThrownBy(() -> Maths.inline("\\foo x"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Formula '\\foo x' cannot be turned into MathML: Undefined command \\foo. "
                        + "Write it with simpler LaTeX, or write \\$ where a dollar is meant.");
    }
}
