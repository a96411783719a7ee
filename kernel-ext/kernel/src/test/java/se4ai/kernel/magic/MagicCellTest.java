package se4ai.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MagicCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1 + 1",
                "17 % 5",
                "int r = a\n% b;",
                "int r = a\n    %b;",
                "int r = a\n%b\n;",
                "a\n%b + 1",
                "a\n%b - c",
                "a\n%b instanceof Object",
                "f(a\n%time b)",
                "int[] q = {a\n%b};",
                "class C {\n%time x\n}",
                "String s = \"\"\"\n%time x\n\"\"\";",
                "String s = \"\"\"\n\\\"\"\"\n%time x\n\"\"\";",
                "/*\n%time x\n*/",
                "/* open\n%time x",
                "char c = '\"';\nint r = 1 % 2;",
                "// a comment; \n% 3",
                "System.out.printf(\"%d%n\", 1);",
                "; % time",
            })
    void java_stays_as_it_is(String cell) {
        assertThat(MagicCell.parts(cell)).isEqualTo(List.of(new Part.Java(cell)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%time x",
                "\n\n  %time x",
                "int a = 1;\n%time x",
                "int a = 1; // that is all\n%time x",
                "int a = 1; /* that\nis all */\n%time x",
                "int a = 1\n%time x",
                "if (b) {\n}\n%time x",
                "char c = '%';\n%time x",
                "char c = '\\'';\n%time x",
                "String s = \"\\\"%\";\n%time x",
                "String s = \"open\n%time x",
                "String s = \"\"\"\n  a\n\"\"\";\n%time x",
                "// it's a comment\n%time x",
                "%env A\n%time x",
                "int a = 1;\r\n%time x\r\n",
            })
    void a_line_at_the_end_of_a_statement_is_a_magic(String cell) {
        assertThat(MagicCell.parts(cell))
                .anySatisfy(part -> assertThat(part).isInstanceOfSatisfying(Part.Line.class, line -> {
                    assertThat(line.name()).isEqualTo("time");
                    assertThat(line.arguments()).isEqualTo("x");
                }));
    }

    @Test
    void java_between_magics_keeps_its_lines() {
        assertThat(MagicCell.parts("int a = 1;\n%env A\nint b = 2;\nb\n\n%time b\n"))
                .containsExactly(
                        new Part.Java("int a = 1;\n"),
                        new Part.Line("env", "A", 2),
                        new Part.Java("\n\nint b = 2;\nb\n\n"),
                        new Part.Line("time", "b", 6));
    }

    @Test
    void a_magic_over_a_cell_has_all_that_follows_with_its_lines() {
        assertThat(MagicCell.parts("%%bench --seconds=1\nint r = 17\n% 5;\n%time x"))
                .containsExactly(new Part.Whole("bench", "--seconds=1", "\nint r = 17\n% 5;\n%time x", 1));
        assertThat(MagicCell.parts("\n\n%%time\nf()")).containsExactly(new Part.Whole("time", "", "\n\n\nf()", 3));
        assertThat(MagicCell.parts("%%time")).containsExactly(new Part.Whole("time", "", "\n", 1));
    }

    @Test
    void a_magic_over_a_cell_that_stands_further_down_is_refused() {
        assertThatThrownBy(() -> MagicCell.parts("int a = 1;\n%%time\nf()"))
                .isInstanceOf(MagicException.class)
                .hasMessage("%%time must stand on the first line of its cell, but stands on line 2. "
                        + "Give it a cell of its own, or write %time for one line.");
    }

    @Test
    void the_java_of_a_cell_stands_where_it_stood() {
        assertThat(MagicCell.java("a % b")).isEqualTo("a % b");
        assertThat(MagicCell.java("int a;\n%env A\n%time a + 1\na")).isEqualTo("int a;\n      \n      a + 1\na");
        assertThat(MagicCell.java("%%bench --seconds=1\na")).isEqualTo("                   \na");
    }

    @Test
    void only_a_percent_sign_that_begins_a_line_makes_a_cell_worth_a_look() {
        assertThat(MagicCell.mayHold("a % b")).isFalse();
        assertThat(MagicCell.mayHold("")).isFalse();
        assertThat(MagicCell.mayHold("a\n \t% b")).isTrue();
        assertThat(MagicCell.mayHold("a\r% b")).isTrue();
        assertThat(MagicCell.mayHold("%b")).isTrue();
    }
}
