package se4ai.kernel.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CellErrorsTest {

    // One shell for all, as in a notebook: it takes a second to start. Each test uses names of its own.
    private static final Shell SHELL = new Shell(List.of());

    @Test
    void the_way_through_the_readers_own_code_is_told_innermost_first() {
        SHELL.eval("\nint inverse(int n) {\n  return 1 / n;\n}");
        assertThat(failure("int half(int n) {\n  return inverse(n);\n}\n\nhalf(0)")
                        .lines())
                .containsExactly(
                        "Cell line 2:",
                        "--> return inverse(n);",
                        "ArithmeticException: / by zero",
                        "  in inverse, line 3 of an earlier cell: return 1 / n;",
                        "  in half, line 2 of this cell: return inverse(n);",
                        "  in this cell, line 5: half(0)",
                        "Ask first whether the divisor is 0.");
    }

    @Test
    void methods_constructors_lambdas_and_static_fields_are_told_apart() {
        SHELL.eval("class A {\n  static int zero = 0;\n  A() { go(); }\n  void go() {\n    Runnable r = () -> {\n"
                + "      throw new IllegalStateException(\"boom\");\n    };\n    r.run();\n  }\n}");
        assertThat(failure("new A()").lines())
                .containsExactly(
                        "Cell line 1:",
                        "--> new A()",
                        "IllegalStateException: boom",
                        "  in a lambda, line 6 of an earlier cell: throw new IllegalStateException(\"boom\");",
                        "  in A.go, line 8 of an earlier cell: r.run();",
                        "  in the constructor of A, line 3 of an earlier cell: A() { go(); }",
                        "  in this cell, line 1: new A()");
    }

    @Test
    void the_librarys_method_that_the_cell_called_is_named_and_no_other_of_its_frames() {
        assertThat(failure("new java.util.ArrayList<Integer>().get(0)").lines())
                .containsExactly(
                        "Cell line 1:",
                        "--> new java.util.ArrayList<Integer>().get(0)",
                        "IndexOutOfBoundsException: Index 0 out of bounds for length 0",
                        "  inside java.util.ArrayList.get",
                        "Ask first whether it is empty: then there is no index at all.");
        assertThat(failure("new java.io.FileReader(\"nowhere.csv\")").lines())
                .contains("  inside new java.io.FileReader");
    }

    @Test
    void a_cause_has_its_own_line() {
        String cell = "void read() { throw new IllegalArgumentException(\"inner\"); }\n"
                + "void load() {\n  try {\n    read();\n  } catch (RuntimeException e) {\n"
                + "    throw new IllegalStateException(\"outer\", e);\n  }\n}\nload()";
        assertThat(failure(cell).lines())
                .containsExactly(
                        "Cell line 6:",
                        "--> throw new IllegalStateException(\"outer\", e);",
                        "IllegalStateException: outer",
                        "  in load, line 6 of this cell: throw new IllegalStateException(\"outer\", e);",
                        "  in this cell, line 9: load()",
                        "because of IllegalArgumentException: inner",
                        "  in read, line 1 of this cell: void read() { throw new IllegalArgumentException(\"inner\"); }");
    }

    @Test
    void many_causes_are_cut() {
        String cell = "Exception c1 = new Exception(\"0\");\n"
                + "for (int i = 1; i < 9; i++) c1 = new Exception(\"\" + i, c1);\nthrow c1;";
        assertThat(failure(cell).lines())
                .contains("because of Exception: 3")
                .doesNotContain("because of Exception: 2")
                .endsWith("because of … more");
    }

    @Test
    void suppressed_exceptions_are_named() {
        String cell = "Exception s1 = new Exception(\"outer\");\n"
                + "s1.addSuppressed(new IllegalArgumentException(\"closing failed\"));\nthrow s1;";
        assertThat(failure(cell).lines()).endsWith("  suppressed: IllegalArgumentException: closing failed");
    }

    @Test
    void what_an_earlier_cell_threw_is_not_told_again() {
        failure("Exception s2 = new Exception();\ns2.addSuppressed(new Exception(\"old\"));\nthrow s2;");
        assertThat(failure("1 / 0").lines()).noneMatch(line -> line.contains("suppressed"));
    }

    @Test
    void endless_recursion_shows_a_few_of_its_frames() {
        SHELL.eval("int ping(int n) { return pong(n); }\nint pong(int n) { return ping(n); }");
        assertThat(failure("ping(1)").lines())
                .hasSize(8)
                .startsWith("Cell line 1:", "--> ping(1)", "StackOverflowError")
                .anyMatch(line -> line.matches("  … 1,0\\d\\d more"))
                .last()
                .asString()
                .matches("(ping and pong|pong and ping) call each other without an end: add a case in which one returns"
                        + " without doing so\\.");
    }

    @Test
    void a_long_way_is_cut_in_its_middle() {
        SHELL.eval("int down(int n) {\n  return n == 0 ? 1 / n : down(n - 1);\n}");
        String frame = "  in down, line 2 of an earlier cell: return n == 0 ? 1 / n : down(n - 1);";
        assertThat(failure("down(20)").lines())
                .containsExactly(
                        "Cell line 1:",
                        "--> down(20)",
                        "ArithmeticException: / by zero",
                        frame,
                        frame,
                        frame,
                        frame,
                        frame,
                        "  … 14 more",
                        frame,
                        frame,
                        "  in this cell, line 1: down(20)",
                        "Ask first whether the divisor is 0.");
    }

    @Test
    void a_class_that_cannot_be_set_up_shows_what_went_wrong_in_it() {
        CellException error = failure("class Setup {\n  static int part = 1 / 0;\n}\nSetup.part");
        assertThat(error.name()).isEqualTo("ArithmeticException");
        assertThat(error.message()).isEqualTo("/ by zero");
        assertThat(error.lines())
                .containsExactly(
                        "Cell line 2:",
                        "--> static int part = 1 / 0;",
                        "ArithmeticException: / by zero",
                        "  while a class was set up: its static fields get their values before its first use",
                        "  in the static fields of Setup, line 2 of this cell: static int part = 1 / 0;",
                        "  in this cell, line 4: Setup.part",
                        "Ask first whether the divisor is 0.");
    }

    @Test
    void messages_name_nothing_that_jshell_puts_around_a_cell() {
        assertThat(failure("String n1 = null;\nn1.length()").message())
                .isEqualTo("Cannot invoke \"String.length()\" because \"n1\" is null");
        assertThat(failure("String n2() { return null; }\nn2().length()").message())
                .isEqualTo("Cannot invoke \"String.length()\" because the return value of \"n2()\" is null");
        assertThat(failure("class N3 {}\nObject n3 = new N3();\n(Integer) n3").message())
                .isEqualTo("class N3 cannot be cast to class java.lang.Integer");
    }

    @Test
    void an_anonymous_exception_has_the_name_of_what_it_extends() {
        assertThat(failure("throw new IllegalStateException(\"boom\") {};").name())
                .isEqualTo("IllegalStateException");
    }

    @Test
    void a_method_that_is_declared_again_has_its_new_line() {
        SHELL.eval("int moved() { return 1; }");
        assertThat(failure("\n\nint moved() { return 1 / 0; }\nmoved()").lines())
                .contains("  in moved, line 3 of this cell: int moved() { return 1 / 0; }");
        assertThat(failure("\nmoved()").lines())
                .contains("  in moved, line 3 of an earlier cell: int moved() { return 1 / 0; }");
    }

    @Test
    void a_method_that_is_only_updated_keeps_its_line() {
        SHELL.eval("int rate() { return 1; }\n\nint shared() { return 1 / (rate() - 1); }");
        assertThat(failure("// new\nint rate() { return 1; }\nshared()").lines())
                .contains("  in shared, line 3 of an earlier cell: int shared() { return 1 / (rate() - 1); }");
    }

    @Test
    void the_mark_stands_under_the_member_that_is_wrong() {
        assertThat(failure("java.util.List.of(\"a\").stream()\n\t.mpa(n -> n)").lines())
                .startsWith("Cell line 2:", "    \t.mpa(n -> n)", "    \t ^^^", "cannot find symbol");
    }

    @Test
    void a_declaration_that_lacks_something_is_marked_where_it_uses_it() {
        assertThat(failure("int sum(int number) {\n  return numbr + 1;\n}").lines())
                .containsExactly(
                        "Cell line 2:",
                        "      return numbr + 1;",
                        "             ^^^^^",
                        "cannot find variable numbr; define it in this cell or in one above that has run",
                        "Did you mean number?");
    }

    @Test
    void the_same_error_is_told_once_and_at_most_three_are() {
        assertThat(failure("for (ix = 0; ix < 3; ix++) { }").lines())
                .filteredOn("cannot find symbol"::equals)
                .hasSize(1);
        assertThat(failure("String[] e1 = {one, two, three, four, five};").lines())
                .filteredOn("cannot find symbol"::equals)
                .hasSize(3);
        assertThat(failure("String[] e2 = {one, two, three, four, five};").lines())
                .endsWith("… 2 more");
    }

    @Test
    void what_follows_on_source_that_cannot_be_read_is_left_out() {
        assertThat(failure("int class = 3;").lines())
                .containsExactly(
                        "Cell line 1:",
                        "    int class = 3;",
                        "        ^",
                        "'.class' expected",
                        "Choose another name: class is a word of Java itself.");
    }

    @Test
    void colours_are_bold_and_red_alone_and_change_no_text() {
        CellException error = failure("1 / 0");
        assertThat(error.colouredLines())
                .containsExactly(
                        "\u001b[1mCell line 1:\u001b[0m",
                        "--> 1 / 0",
                        "\u001b[1;31mArithmeticException\u001b[0m: / by zero",
                        "\u001b[1mAsk first whether the divisor is 0.\u001b[0m");
        assertThat(error.colouredLines().stream().map(line -> line.replaceAll("\u001b\\[[\\d;]*m", "")))
                .isEqualTo(error.lines());
        assertThat(failure("int c9 = \"a\";").colouredLines()).contains("\u001b[31m             ^^^\u001b[0m");
    }

    @Test
    void what_goes_wrong_outside_of_a_cells_code_gets_advice_too() {
        assertThat(CellException.unexpected(new OutOfMemoryError("Java heap space"))
                        .lines())
                .containsExactly(
                        "OutOfMemoryError: Java heap space",
                        "Keep fewer or smaller things at once, or restart the kernel: that frees what earlier cells"
                                + " keep.");
        assertThat(CellException.unexpected(new IllegalStateException()).lines())
                .containsExactly("IllegalStateException");
    }

    private static CellException failure(String cell) {
        return catchThrowableOfType(CellException.class, () -> SHELL.eval(cell));
    }
}
