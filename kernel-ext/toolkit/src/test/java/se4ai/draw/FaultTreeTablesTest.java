package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.allOf;
import static se4ai.faulttree.Gate.anyOf;

import org.junit.jupiter.api.Test;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Lint;

class FaultTreeTablesTest {

    private static final FaultTree TREE = FaultTree.of(
            anyOf("door opens", basic("spring breaks", 0.1), allOf("both", basic("a", 0.5), basic("b & c", 0.5))));

    @Test
    void a_change_says_what_became_of_each_cut_set() {
        String html = FaultTreeTables.of(TREE.mitigate("spring breaks", basic("latch fails", 0.5)))
                .html();

        assertThat(html)
                .contains("Minimal cut sets: 2 → 2; smallest order: 1 → 2.")
                .contains("(−12 %)")
                .contains("<td>spring breaks</td><td>also needs latch fails</td>")
                .contains("<td>a, b &amp; c</td><td>unchanged</td>");
        assertThat(FaultTreeTables.of(TREE.eliminate("a")).html()).contains("<td>a, b &amp; c</td><td>gone</td>");
    }

    @Test
    void importances_are_a_row_each_with_the_highest_first() {
        assertThat(FaultTreeTables.of(TREE.importances()).html())
                .contains("<tbody><tr><td>spring breaks</td><td>0.1</td><td>0.75</td>");
    }

    @Test
    void a_lint_says_what_to_do_or_that_there_is_nothing() {
        assertThat(FaultTreeTables.of(Lint.of(FaultTree.of(anyOf("top", basic("a"), anyOf("one", basic("b"))))))
                        .html())
                .contains("a gate with one input");
        assertThat(FaultTreeTables.of(Lint.of(TREE))).hasToString("Nothing looks like a mistake.");
    }
}
