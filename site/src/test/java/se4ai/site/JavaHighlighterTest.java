package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaHighlighterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "return | keyword",
                "@Override | annotation",
                "@interface | keyword",
                "Threshold | type",
                "0x1F | number",
                "1_000.5e-3f | number",
                "42L | number",
                "// to the end | comment",
                "/* two */ | comment",
                "%hint | magic",
            })
    void a_token_wears_its_kind(String token, String kind) {
        assertThat(JavaHighlighter.html(token)).isEqualTo("<span class=\"java-" + kind + "\">" + token + "</span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a \\\" b\"", "'\\n'", "'\\u0041'", "'x'", "\"\"\"\n  two \"quoted\"\n  lines\"\"\""})
    void a_literal_of_text_is_one_token(String literal) {
        assertThat(JavaHighlighter.html(literal))
                .isEqualTo("<span class=\"java-string\">" + Html.escape(literal) + "</span>");
    }

    @Test
    void a_keyword_within_a_comment_or_a_string_is_not_marked() {
        assertThat(JavaHighlighter.html("// return null\n\"new // x\""))
                .isEqualTo("<span class=\"java-comment\">// return null</span>\n"
                        + "<span class=\"java-string\">&quot;new // x&quot;</span>");
    }

    @Test
    void var_record_and_yield_are_keywords_only_before_a_name() {
        assertThat(JavaHighlighter.html("var x")).startsWith("<span class=\"java-keyword\">var</span>");
        assertThat(JavaHighlighter.html("record Pair")).startsWith("<span class=\"java-keyword\">record</span>");
        assertThat(JavaHighlighter.html("sealed interface")).startsWith("<span class=\"java-keyword\">sealed</span>");
        assertThat(JavaHighlighter.html("record.pair()")).isEqualTo("record.pair()");
        assertThat(JavaHighlighter.html("x.yield()")).isEqualTo("x.yield()");
    }

    @Test
    void a_keyword_within_a_longer_name_is_not_marked() {
        assertThat(JavaHighlighter.html("format newest if_")).isEqualTo("format newest if_");
    }

    @Test
    void markup_in_source_is_escaped_everywhere() {
        assertThat(JavaHighlighter.html("a < b && \"<script>\" // </code>"))
                .doesNotContain("<script>", "</code>")
                .contains("a &lt; b &amp;&amp; ");
    }

    @Test
    void unfinished_source_is_marked_to_the_end_of_its_line_or_text() {
        assertThat(JavaHighlighter.html("\"open\nint")).contains("&quot;open</span>\n");
        assertThat(JavaHighlighter.html("/* open\nint")).isEqualTo("<span class=\"java-comment\">/* open\nint</span>");
    }

    @Test
    void a_very_long_string_does_not_exhaust_the_stack() {
        String text = "\"" + "a\\n".repeat(500) + "\" + \"" + "b".repeat(100_000) + "\"";

        assertThat(JavaHighlighter.html(text)).contains("b".repeat(100_000));
    }
}
