package se4ai.kernel.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
public class ShellTest {

    // One shell for all, as in a notebook: it takes a second to start. Each test uses names of its own.
    private static final Shell SHELL =
            new Shell(List.of("java.util.*", "java.util.function.*", "static java.lang.Math.max"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 + 41",
                "1 + 41;",
                "1 + 41 // the answer",
                "1 + 41\n// the answer",
                "/* the answer */ 1 + 41",
                "\n\n// the answer\n\n1 + 41",
                "int v1 = 42;\nv1",
                "int v2 = 42; v2",
                "Math.max(1, 42)",
                "int v3 = 40, v4 = 2;\nv3 + v4",
                "if (true) {\n}\n42",
                "for (int i = 0; i < 3; i++) System.out.print(\"\");\n\n42",
            })
    void the_value_of_a_cell_is_that_of_its_last_expression(String cell) {
        assertThat(SHELL.eval(cell)).isEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n\t\n",
                "// only a comment",
                "/* only\n a comment */",
                "int n1 = 3;",
                "int n2 = 3",
                "int n3; n3 = 4",
                "1 + 1; int n4 = 3;",
                "System.out.print(\"\")",
                "int n5() { return 1; }",
                "class N6 {}",
                "import java.util.List;",
                "null",
            })
    void a_cell_that_ends_in_something_else_has_no_value(String cell) {
        assertThat(SHELL.eval(cell)).isNull();
    }

    @Test
    void a_cell_may_run_code_while_it_runs() {
        nested = () -> SHELL.eval("20 + 1");
        assertThat(SHELL.eval("2 * (Integer) se4ai.kernel.shell.ShellTest.nested.get()"))
                .isEqualTo(42);
    }

    public static java.util.function.Supplier<Object> nested = () -> 0;

    @Test
    void a_value_is_the_object_itself() {
        assertThat(SHELL.eval("new int[] {1, 2}")).isEqualTo(new int[] {1, 2});
    }

    @Test
    void a_value_whose_text_fails_is_still_a_value() {
        String cell = "new Object() { public String toString() { throw new IllegalStateException(); } }";
        assertThat(SHELL.eval(cell)).isNotNull();
    }

    @Test
    void cells_see_what_earlier_cells_defined() {
        SHELL.eval("int seen = 20;\nint twice(int n) { return 2 * n; }");
        assertThat(SHELL.eval("twice(seen) + 2")).isEqualTo(42);
    }

    @Test
    void classes_may_need_each_other() {
        assertThat(SHELL.eval("class Egg { Hen from; }\nclass Hen { Egg from; }\nnew Egg().from == null"))
                .isEqualTo(true);
    }

    @Test
    void a_sealed_interface_and_its_records_stand_in_one_cell() {
        String cell = "sealed interface Shape permits Disc, Square {}\n"
                + "record Disc(double r) implements Shape {}\n"
                + "record Square(double a) implements Shape {}\n"
                + "new Disc(2) instanceof Shape";
        assertThat(SHELL.eval(cell)).isEqualTo(true);
    }

    @Test
    void a_method_may_call_one_that_stands_further_down() {
        assertThat(SHELL.eval("int first() { return second() + 1; }\nint second() { return 41; }\nfirst()"))
                .isEqualTo(42);
    }

    @Test
    void methods_may_call_each_other() {
        String cell = "boolean even(int n) { return n == 0 || odd(n - 1); }\n"
                + "boolean odd(int n) { return n != 0 && even(n - 1); }\n"
                + "even(10)";
        assertThat(SHELL.eval(cell)).isEqualTo(true);
    }

    @Test
    void a_variable_can_be_declared_again_with_another_type() {
        SHELL.eval("String again = \"a\";");
        assertThat(SHELL.eval("int again = 5;\nagain")).isEqualTo(5);
    }

    @Test
    void a_method_can_be_declared_again() {
        SHELL.eval("int rate() { return 1; }\nint doubled() { return 2 * rate(); }");
        assertThat(SHELL.eval("int rate() { return 4; }\ndoubled()")).isEqualTo(8);
    }

    @Test
    void a_class_can_be_declared_again() {
        SHELL.eval("record Point(int x) {}");
        assertThat(SHELL.eval("record Point(int x, int y) {}\nnew Point(3, 4).y()"))
                .isEqualTo(4);
    }

    @Test
    void text_blocks_keep_their_lines() {
        assertThat(SHELL.eval("var block = \"\"\"\n    a\n      b\n    \"\"\";\nblock"))
                .isEqualTo("a\n  b\n");
    }

    @Test
    void names_and_texts_may_hold_any_letter() {
        assertThat(SHELL.eval("String größe = \"äπ😀\" + '\\u00e9';\ngröße")).isEqualTo("äπ😀é");
    }

    @Test
    void windows_line_ends_are_line_ends() {
        assertThat(SHELL.eval("int crlf = 40;\r\n\r\n// more\r\ncrlf + 2\r\n")).isEqualTo(42);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int m1() { return nowhere(); } | method nowhere()",
                "class M2 extends Nowhere {}    | class Nowhere",
                "record M3(Missing part) {}     | class Missing",
            })
    void a_declaration_that_can_never_resolve_names_what_is_missing(String cell, String missing) {
        CellException error = failure("int before = 1;\n" + cell);
        assertThat(error.name()).isEqualTo("CompilationError");
        assertThat(error.message())
                .isEqualTo("cannot find " + missing + "; define it in this cell or in one above that has run");
        assertThat(error.lines()).startsWith("Cell line 2:", "    " + cell);
    }

    @Test
    void calling_a_method_that_lacks_something_names_what_is_missing() {
        assertThat(failure("int lacks() { return absent; }\nlacks()").message())
                .startsWith("cannot find variable absent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int c1 = 1;\nc1 = \"text\";",
                "\nint c2 = \"text\";",
                "// a comment\nint c3 = \"text\";",
                "int c4 = 1;\r\nc4 = \"text\";",
                "/* a\n comment */ int c5 = \"text\";",
                "int c6(int n) {\n  return \"text\";\n}",
            })
    void a_compile_error_names_the_line_of_the_cell(String cell) {
        CellException error = failure(cell);
        assertThat(error.name()).isEqualTo("CompilationError");
        assertThat(error.message()).isEqualTo("incompatible types: java.lang.String cannot be converted to int");
        assertThat(error.lines()).startsWith("Cell line 2:");
    }

    @Test
    void a_mark_stands_under_the_place_of_a_compile_error() {
        assertThat(failure("int d1 = 1;\n\n// comment\n  d1 = 2 + wrong;").lines())
                .containsExactly(
                        "Cell line 4:",
                        "      d1 = 2 + wrong;",
                        "               ^^^^^",
                        "cannot find symbol",
                        "  symbol:   variable wrong",
                        "Declare wrong before this line, or write \"wrong\" if it is text.");
    }

    @Test
    void the_first_error_of_a_cell_is_the_one_that_is_told() {
        assertThat(failure("int e1 = \"text\";\ne1 + 1").lines()).startsWith("Cell line 1:", "    int e1 = \"text\";");
        assertThat(failure("int e2() { return \"text\"; }\ne2() + 1").lines()).startsWith("Cell line 1:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = = 2", "foo(", "int q = ", "}", "class X {\n int f() {", "\"abc"})
    void source_that_is_no_java_is_a_compile_error(String cell) {
        assertThat(failure(cell).name()).isEqualTo("CompilationError");
    }

    @Test
    void a_comment_without_its_end_is_an_error_rather_than_an_empty_cell() {
        assertThat(failure("\n/* open\nint o2 = 2;").lines())
                .containsExactly("Cell line 2:", "    /* open", "unclosed comment; end it with */");
    }

    @Test
    void what_a_cell_throws_keeps_its_name_and_message() {
        CellException error = failure("int f1 = 1;\n\n// comment\nthrow new IllegalStateException(\"boom\");");
        assertThat(error.name()).isEqualTo("IllegalStateException");
        assertThat(error.message()).isEqualTo("boom");
        assertThat(error.lines())
                .containsExactly(
                        "Cell line 4:",
                        "--> throw new IllegalStateException(\"boom\");",
                        "IllegalStateException: boom");
    }

    @Test
    void an_exception_of_the_cells_own_class_has_its_simple_name() {
        CellException error = failure("class Broken extends RuntimeException {}\nthrow new Broken();");
        assertThat(error.name()).isEqualTo("Broken");
        assertThat(error.message()).isEmpty();
        assertThat(error.lines()).endsWith("Broken");
    }

    @Test
    void an_exception_from_an_earlier_cells_method_has_the_line_of_the_call() {
        SHELL.eval("\nint inverse(int n) {\n\n\n  return 1 / n;\n}");
        assertThat(failure("\n// call it\ninverse(\n  0)").lines()).startsWith("Cell line 3:", "--> inverse(");
    }

    @Test
    void an_exception_from_the_cells_own_class_has_the_line_that_threw() {
        assertThat(failure("\nclass Own {\n  int go() {\n    return 1 / 0;\n  }\n}\nnew Own().go()")
                        .lines())
                .startsWith("Cell line 4:", "--> return 1 / 0;", "ArithmeticException: / by zero");
    }

    @Test
    void an_exception_from_a_lambda_has_the_line_that_threw() {
        String cell = "Runnable task = () -> {\n  throw new IllegalStateException(\"boom\");\n};\n\ntask.run();";
        assertThat(failure(cell).lines()).startsWith("Cell line 2:");
        assertThat(failure("\ntask.run();").lines()).startsWith("Cell line 2:", "--> task.run();");
    }

    @Test
    void an_exception_from_a_stream_has_the_line_that_threw() {
        assertThat(failure("\njava.util.stream.IntStream.of(1, 0)\n  .map(n -> 1 / n)\n  .sum()")
                        .lines())
                .startsWith("Cell line 3:");
    }

    @Test
    void an_exception_keeps_its_causes() {
        assertThat(failure("throw new RuntimeException(\"outer\", new IllegalArgumentException(\"inner\"));")
                        .lines())
                .endsWith("RuntimeException: outer", "because of IllegalArgumentException: inner");
        assertThat(failure("throw new RuntimeException(\"outer\", new IllegalArgumentException());")
                        .lines())
                .endsWith("because of IllegalArgumentException");
    }

    @Test
    void no_frame_of_the_kernel_is_shown() {
        assertThat(String.join("\n", failure("java.util.List.of().get(0)").lines()))
                .doesNotContain("se4ai", "jdk.jshell", "REPL", "\tat ");
    }

    @Test
    void endless_recursion_is_an_error_of_the_cell() {
        assertThat(failure("int deep(int n) { return deep(n + 1) + 1; }\ndeep(0)")
                        .name())
                .isEqualTo("StackOverflowError");
        assertThat(SHELL.eval("1 + 41")).isEqualTo(42);
    }

    @Test
    void what_ran_before_a_failure_stays() {
        failure("int stays = 7;\nthrow new IllegalStateException();");
        failure("stays = 8;\nstays = \"text\";");
        assertThat(SHELL.eval("stays")).isEqualTo(8);
    }

    @Test
    void what_stands_after_a_failure_does_not_run() {
        SHELL.eval("int untouched = 1;");
        failure("int g1 = \"text\";\nuntouched = 2;");
        assertThat(SHELL.eval("untouched")).isEqualTo(1);
    }

    @Test
    void stop_ends_an_endless_loop_and_keeps_the_state() throws Exception {
        SHELL.eval("int kept = 42;");
        CompletableFuture<CellException> cell = CompletableFuture.supplyAsync(
                () -> failure("System.setProperty(\"shell.test\", \"runs\");\nwhile (true) {}"));
        while (System.getProperty("shell.test") == null) {
            Thread.onSpinWait();
        }
        while (!cell.isDone()) {
            // The loop begins a moment after the property is set.
            SHELL.stop();
            Thread.onSpinWait();
        }
        assertThat(cell.get().name()).isEqualTo("Interrupted");
        assertThat(cell.get().message()).isEqualTo("The cell was interrupted.");
        assertThat(SHELL.eval("kept")).isEqualTo(42);
    }

    @Test
    void stop_between_cells_does_nothing() {
        SHELL.stop();
        assertThat(SHELL.eval("1 + 41")).isEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 + 1;",
                "1; 2",
                "int h1 = 1;\nint h2 = 2;",
                "class H3 {}",
                "unknown(1)",
                "import java.util.*"
            })
    void a_whole_cell_is_complete(String cell) {
        assertThat(SHELL.completeness(cell).isComplete()).isTrue();
        assertThat(SHELL.completeness(cell)).isNotEqualTo(Completeness.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int x = ",
                "for(;;){",
                "foo(",
                "class A {\n int f() {",
                "/* open",
                "var t = \"\"\"\n  open",
                "int whole = 1;\nint part ="
            })
    void an_unfinished_cell_is_incomplete(String cell) {
        assertThat(SHELL.completeness(cell)).isEqualTo(Completeness.DEFINITELY_INCOMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc", "}", "x = = 2", "x = = 2;", "int f() { return 1 + ; }", "int y = 1;\nx = = 2"})
    void a_cell_that_is_wrong_however_it_goes_on_is_neither(String cell) {
        assertThat(SHELL.completeness(cell)).isEqualTo(Completeness.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "// comment"})
    void a_cell_without_code_is_empty(String cell) {
        assertThat(SHELL.completeness(cell)).isEqualTo(Completeness.EMPTY);
    }

    private static CellException failure(String cell) {
        return catchThrowableOfType(CellException.class, () -> SHELL.eval(cell));
    }
}
