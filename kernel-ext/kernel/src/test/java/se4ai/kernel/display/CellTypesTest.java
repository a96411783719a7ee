package se4ai.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se4ai.kernel.shell.Shell;

/** Types that a cell declares are wrapped by the shell; nothing of that is shown. */
@Timeout(60)
class CellTypesTest {

    private static final Shell SHELL = new Shell();

    @Test
    void a_record_of_a_cell_is_a_table() {
        Object point = SHELL.eval("record Point(int x, double y) {}\nnew Point(1, 0.5)");

        assertThat(Cell.text(point)).isEqualTo("Point[x=1, y=0.5]");
        assertThat(Cell.table(point)).isEqualTo("Point\ncomponent | value\nx | 1\ny | 0.5");
        assertThat(Cell.text(SHELL.eval("Point.class"))).isEqualTo("record Point(int x, double y)");
        assertThat(Cell.text(SHELL.eval("new Point[1][2]"))).isEqualTo("1 × 2 Point\nnull  null");
    }

    @Test
    void a_class_of_a_cell_goes_by_its_own_name() {
        assertThat(Cell.text(SHELL.eval("class Dog {}\nnew Dog()"))).matches("Dog@\\p{XDigit}+");
        assertThat(Cell.text(SHELL.eval(
                        "new Object() { public String toString() { throw new RuntimeException(\"no\"); } }")))
                .isEqualTo("A value of type Object whose toString fails: RuntimeException: no.");
        assertThat(Cell.text(SHELL.eval("class Sad extends RuntimeException {}\nnew Sad()")))
                .isEqualTo("Sad");
    }

    @Test
    void a_lambda_of_a_cell_says_how_to_call_it() {
        assertThat(Cell.text(SHELL.eval("java.util.function.IntUnaryOperator next = x -> x + 1;\nnext")))
                .isEqualTo("A lambda of type IntUnaryOperator: call its applyAsInt(int).");
    }
}
