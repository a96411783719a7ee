package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    private final Outline outline = new Outline();
    private final Prose prose = new Prose(outline);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It cost $5 in 1998 and $0 today.",
                "From $5 to $10.",
                "US$5-$10",
                "$ 5 $",
                "Only $5",
                "\\$x\\$",
                "`$x$`",
            })
    void prices_escaped_dollars_and_code_are_not_maths(String markdown) {
        assertThat(prose.html(markdown)).doesNotContain("<math").contains("$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Let $p$ be", "$x_1 * y_2 * z$", "($n$)", "$10^{-3}$.", "$0 \\le p$", "at $$x + y$$ it"})
    void a_formula_between_dollars_is_maths(String markdown) {
        assertThat(prose.html(markdown)).contains("<math").doesNotContain("$", "<em>");
    }

    @Test
    void a_block_for_a_lab_is_its_text_form_in_the_place_of_the_lab() {
        assertThat(prose.html("```lab fault-tree\nany of\na < b 0.5\n```"))
                .contains("<section class=\"lab\" data-lab=\"fault-tree\" aria-label=\"Lab\">")
                .contains("<p class=\"lab-note\">This is the lab's text form.")
                .contains("<code>any of\na &lt; b 0.5</code>");
    }

    @Test
    void a_formula_after_a_price_is_still_one() {
        assertThat(prose.html("It costs $5 now with $p$ unknown."))
                .contains("$5 now with <math")
                .contains("alttext=\"p\"");
    }

    @Test
    void a_display_formula_may_hold_what_is_a_list_or_a_heading_elsewhere() {
        assertThat(prose.html("Then\n$$\na\n- b\n\n= c\n$$\nand on."))
                .contains("<p>Then</p>", "display=\"block\"", "<p>and on.</p>")
                .doesNotContain("<li>", "<h2");
    }

    @Test
    void a_display_formula_on_one_line_leaves_the_next_line_alone() {
        assertThat(prose.html("$$x = 1$$\nnext")).contains("display=\"block\"", "<p>next</p>");
    }

    @Test
    void tags_are_shown_and_not_obeyed() {
        assertThat(prose.html("<script>alert(1)</script>\n\nA <b onclick=x>b</b>"))
                .doesNotContain("<script", "<b ")
                .contains("&lt;script&gt;");
    }

    @Test
    void a_link_that_is_a_program_leads_nowhere() {
        assertThat(prose.html("[x](javascript:alert(1))")).contains("href=\"\"");
    }

    @Test
    void the_first_heading_is_the_title_and_later_ones_step_down() {
        String html = prose.html("# One\n\ntext\n\n# Two\n\n## Three");

        assertThat(outline.title()).isEqualTo("One");
        assertThat(html).doesNotContain("<h1", "One").contains("<h2 id=\"two\">Two</h2>", "<h2 id=\"three\">");
    }

    @Test
    void two_headings_with_the_same_words_have_two_names() {
        assertThat(prose.html("## Was it *right*?\n\n## Was it right?"))
                .contains("id=\"was-it-right\"", "id=\"was-it-right-2\"");
    }

    @Test
    void a_link_to_a_notebook_leads_to_its_page() {
        assertThat(prose.html("[a](02-b.ipynb#c) [d](https://example.org/e.ipynb)"))
                .contains("href=\"02-b.html#c\"", "href=\"https://example.org/e.ipynb\"");
    }

    @Test
    void a_table_scrolls_in_its_own_box() {
        assertThat(prose.html("| a | b |\n|---|---:|\n| 1 | 2 |"))
                .contains("tabindex=\"0\"", "<th class=\"to-right\">b", "<table>", "</table></div>");
    }
}
