package se4ai.kernel.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se4ai.kernel.shell.Shell;

@Timeout(60)
class TextComparisonTest {

    private static final Shell SHELL = new Shell();

    @BeforeAll
    static void earlier_cells() {
        SHELL.eval(
                "String name = \"a\";\nString other = \"b\";\nint count = 3;\nObject thing = name;\nint a = 1, b = 2;");
    }

    @Test
    void a_comparison_of_texts_is_noted_with_what_to_write() {
        assertThat(SHELL.note("int x = 1;\nif (name == \"a\") { }"))
                .contains("Cell line 2: write \"a\".equals(name); == asks whether two texts are one object, not whether"
                        + " they read the same.");
        assertThat(SHELL.note("name != \"a\""))
                .contains("Cell line 1: write !\"a\".equals(name); != asks whether two texts are one object, not"
                        + " whether they read the same.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name == other                          | name.equals(other)",
                "\"a\" == name                          | \"a\".equals(name)",
                "count == 3 && name == \"x\"            | \"x\".equals(name)",
                "boolean same = name == \"x\" ? true : false; | \"x\".equals(name)",
                "name.trim() == \"== x\"                | \"== x\".equals(name.trim())",
                "boolean is(String s) { return s == \"x\"; } | \"x\".equals(s)",
            })
    void what_is_certainly_a_text_is_found_anywhere(String cell, String instead) {
        assertThat(SHELL.note(cell)).hasValueSatisfying(note -> assertThat(note).contains("write " + instead + ";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count == 3",
                "a == b",
                "name == null",
                "null != name",
                "\"x\" == null",
                "thing == name",
                "name.equals(\"a\")",
                "// name == \"a\"",
                "/* name == other */ count",
                "String text = \"name == other\";",
                "String text = \"\"\"\n name == \"a\" \"\"\";",
                "name.length() == other.length()",
                "a + b == count",
                "boolean same(Object name, Object other) { return name == other; }",
                "boolean same(int other) { return name.length() == other; }",
            })
    void nothing_is_said_where_it_is_not_certain(String cell) {
        assertThat(SHELL.note(cell)).isEmpty();
    }
}
