package se4ai.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class JavapMagicTest {

    private final TestHost host = new TestHost();

    @Test
    void a_class_is_shown_by_its_members() {
        assertThat(ask("", "class Twice {\n  int of(int n) {\n    return 2 * n;\n  }\n}"))
                .isEqualTo("Compiled from \"Cell.java\"\nclass Twice {\n  Twice();\n  int of(int);\n}");
    }

    @Test
    void a_method_is_shown_with_its_bytecode() {
        assertThat(ask("-c", "static int twice(int n) {\n  return 2 * n;\n}")).isEqualTo("""
                        Compiled from "Cell.java"
                        class Cell {
                          Cell();
                            Code:
                               0: aload_0
                               1: invokespecial #1                  // Method java/lang/Object."<init>":()V
                               4: return

                          static int twice(int);
                            Code:
                               0: iconst_2
                               1: iload_0
                               2: imul
                               3: ireturn
                        }""");
    }

    @Test
    void statements_and_a_last_expression_are_a_method() {
        assertThat(ask("-c", "int n = 3;\nn * 2")).contains("void cell() throws java.lang.Throwable;", "imul");
        assertThat(ask("-c", "List.of(1).size();")).contains("java/util/List.size:()I");
        assertThat(ask("-c", "Probability.percent(3)")).contains("se4ai/measure/Probability.percent");
    }

    @Test
    void several_types_are_shown_each() {
        assertThat(ask("", "public record Egg(int n) {}\nenum Hen { BROWN }"))
                .contains("public final class Egg extends java.lang.Record", "final class Hen extends");
    }

    @Test
    void an_error_has_the_line_of_the_cell_and_says_that_the_cell_is_alone() {
        assertThatThrownBy(() -> ask("", "int f() {\n  return \"text\";\n}"))
                .isInstanceOfSatisfying(
                        MagicException.class, error -> assertThat(error.line()).isEqualTo(3))
                .hasMessage("incompatible types: java.lang.String cannot be converted to int");
        assertThatThrownBy(() -> ask("", "int f() { return far; }"))
                .hasMessage("cannot find symbol\n  symbol:   variable far\n  location: class Cell\n"
                        + "%%javap compiles its cell alone: what it needs of other cells must stand in it too.");
        assertThatThrownBy(() -> ask("", "int f( {"))
                .isInstanceOfSatisfying(
                        MagicException.class, error -> assertThat(error.line()).isEqualTo(2));
    }

    @Test
    void what_is_no_option_is_refused() {
        assertThatThrownBy(() -> ask("-x", "int f() { return 1; }"))
                .hasMessage("%%javap has no option '-x'; its options are "
                        + "-c, -constants, -l, -p, -private, -protected, -public, -s, -v, -verbose.");
        assertThatThrownBy(() -> ask("Twice", "int f() { return 1; }"))
                .hasMessage("%%javap takes options alone, but 'Twice' is none. "
                        + "Write %%javap -c -p and the Java on the lines below.");
    }

    private String ask(String arguments, String body) {
        return String.valueOf(TestHost.cell(Known.JAVAP, arguments, body, host));
    }
}
