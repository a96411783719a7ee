package se4ai.kernel.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "f(1)           | -1",
                "f(1            | 1",
                "f(g(1)         | 1",
                "{ f(           | 3",
                "{ f(); ]       | -1",
                "f(\"(\")       | -1",
                "f('(')         | -1",
                "f(\"\\\"(\")   | -1",
                "f() // (       | -1",
                "f( /* ) */     | 1",
                "f(\"\"\" ( \"\"\") | -1",
                "f(\"           | 1",
            })
    void the_innermost_open_bracket_is_found(String source, int at) {
        assertThat(Brackets.innermostOpen(source)).isEqualTo(at);
    }
}
