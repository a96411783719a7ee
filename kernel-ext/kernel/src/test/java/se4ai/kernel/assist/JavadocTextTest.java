package se4ai.kernel.assist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{@code a < b} and {@literal <p>}   | a < b and <p>",
                "{@code new int[] {1, {2}}} braces  | new int[] {1, {2}} braces",
                "{@link java.util.List#of(Object, Object) pairs} | pairs",
                "{@link String#length()}            | String.length()",
                "{@linkplain #here the place}       | the place",
                "{@value #LIMIT} at most            | LIMIT at most",
                "{@return the sum}                  | Returns the sum.",
                "{@unknown some {@code code}}       | some code",
                "{@code unclosed                    | unclosed",
                "<i>a</i> &lt; b &amp;&#169;&#xe9;&unknown; | a < b &©é&unknown;",
                "1 < 2 > 0                          | 1 < 2 > 0",
                "10<sup>3</sup>                     | 10^3",
            })
    void tags_become_text(String comment, String text) {
        assertThat(JavadocText.of(comment)).isEqualTo(text);
    }

    @Test
    void paragraphs_lists_and_listings_keep_their_lines() {
        assertThat(
                        JavadocText.of(
                                " First.\n\n <p>Second:\n <ul>\n <li>one\n <li>two</ul>\n <pre>{@code\n int a;\n   a++;\n }</pre>"))
                .isEqualTo("First.\n\nSecond:\n\n- one\n- two\n\nint a;\n  a++;");
    }

    @Test
    void parameters_result_and_exceptions_follow() {
        String comment = " Adds.\n\n @param a the {@code first}\n   of two\n @param <T> a type\n @return the sum\n"
                + " @throws Error never\n @see Math\n @since 1.0";

        assertThat(JavadocText.of(comment))
                .isEqualTo(
                        "Adds.\n\nParameter a: the first\n      of two\nParameter <T>: a type\n\nReturns: the sum\n\n"
                                + "Throws Error: never");
    }

    @Test
    void a_parameter_is_found_by_its_name() {
        String comment = " A wait.\n\n @param seconds how long,\n   above 0\n @param cause why";

        assertThat(JavadocText.parameter(comment, "seconds")).isEqualTo("how long,\n   above 0");
        assertThat(JavadocText.parameter(comment, "cause")).isEqualTo("why");
        assertThat(JavadocText.parameter(comment, "other")).isEmpty();
    }
}
