package se4ai.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se4ai.kernel.shell.CellException;

@Timeout(60)
class BenchMagicTest {

    private static final String SHORT = "--seconds=0.02";

    private final TestHost host = new TestHost();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Math.sqrt(2)",
                "Math.sqrt(2);",
                "Math.sqrt(2); // the root",
                "Math.sqrt(2) // the root",
                "double a = 3;\na + 1",
                "int s = 0;\nfor (int i = 0; i < 9; i++) {\n  s += i;\n}\ns",
                "int s = 0;\ns += 4;",
                "\"text\"",
                "true",
                "System.out.flush()",
                "Thread.yield();",
                "if (true) {\n}",
                "int[] a = {1};\na[0]++",
            })
    void any_statements_can_be_measured(String body) {
        assertThat(String.valueOf(TestHost.cell(Known.BENCH, SHORT, body, host)))
                .startsWith("Median ");
    }

    @Test
    void one_line_is_measured_too() {
        assertThat(String.valueOf(TestHost.line(Known.BENCH, SHORT + " Math.sqrt(2)", host)))
                .startsWith("Median ")
                .endsWith("\n" + BenchResult.LIMITS);
    }

    @Test
    void the_value_is_kept_from_being_left_out() {
        TestHost.cell(Known.BENCH, SHORT, "int b = 3;\nb * 2", host);
        assertThat(host.ran)
                .containsExactly("se4ai.kernel.magic.Benchmark.measure(0.02, () -> {"
                        + "\nint b = 3;\nse4ai.kernel.magic.Benchmark.keep(b * 2)\n;\n});");
    }

    @Test
    void an_error_of_the_body_has_the_line_of_the_cell() {
        CellException wrong = catchThrowableOfType(
                CellException.class, () -> TestHost.cell(Known.BENCH, SHORT, "int c = 1;\nint d = \"text\";\nc", host));
        assertThat(wrong.lines()).startsWith("Cell line 3:", "    int d = \"text\";");
        CellException thrown = catchThrowableOfType(
                CellException.class,
                () -> TestHost.cell(
                        Known.BENCH, SHORT, "int c = 1;\nthrow new IllegalStateException(\"boom\");", host));
        assertThat(thrown.lines())
                .containsExactly(
                        "Cell line 3:",
                        "--> throw new IllegalStateException(\"boom\");",
                        "IllegalStateException: boom");
    }

    @Test
    void what_cannot_be_measured_is_refused() {
        assertThatThrownBy(() -> TestHost.cell(Known.BENCH, "", "int f() { return 1; }", host))
                .hasMessage("%%bench measures statements, as they stand in a method, but this is none. "
                        + "Define methods and classes in a cell above, and call them here.");
        assertThatThrownBy(() -> TestHost.cell(Known.BENCH, "f()", "g()", host))
                .hasMessage("%%bench takes its Java from the lines below it, but 'f()' stands beside it. "
                        + "Move it down, or write %bench for one line.");
        assertThatThrownBy(() -> TestHost.cell(Known.BENCH, "--runs=3", "g()", host))
                .hasMessage("%%bench has no option '--runs'; its options are --seconds.");
        assertThatThrownBy(() -> TestHost.line(Known.BENCH, "--seconds=2", host))
                .hasMessage("%bench needs Java behind it, such as %bench Math.sqrt(2).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "601", "NaN", "soon", ""})
    void the_time_is_bounded(String seconds) {
        assertThatThrownBy(() -> TestHost.cell(Known.BENCH, "--seconds=" + seconds, "g()", host))
                .hasMessage("%%bench measures for more than 0 and at most 600 seconds, but --seconds was " + seconds
                        + ". Write %%bench --seconds=3.");
    }
}
