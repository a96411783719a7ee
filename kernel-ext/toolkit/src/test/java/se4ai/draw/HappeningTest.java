package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.allOf;
import static se4ai.faulttree.Gate.anyOf;
import static se4ai.faulttree.Gate.atLeast;
import static se4ai.faulttree.Gate.inhibit;
import static se4ai.faulttree.Gate.noneOf;
import static se4ai.faulttree.Gate.not;
import static se4ai.faulttree.Gate.notAllOf;
import static se4ai.faulttree.Gate.oddOf;
import static se4ai.faulttree.HouseEvent.house;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.CutSet;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;

class HappeningTest {

    private static final BasicEvent A = basic("a");
    private static final BasicEvent B = basic("b");

    @Test
    void gates_happen_as_their_kind_says() {
        assertThat(because(allOf("top", A, B), A)).containsExactly("a");
        assertThat(because(allOf("top", A, B), A, B)).contains("top");
        assertThat(because(anyOf("top", A, B), B)).contains("top");
        assertThat(because(atLeast(2, "top", A, B, basic("c")), A, B)).contains("top");
        assertThat(because(atLeast(2, "top", A, B, basic("c")), A)).doesNotContain("top");
        assertThat(because(oddOf("top", A, B), A)).contains("top");
        assertThat(because(oddOf("top", A, B), A, B)).doesNotContain("top");
        assertThat(because(inhibit("top", A, B), A, B)).contains("top");
        assertThat(because(inhibit("top", A, B), A)).doesNotContain("top");
    }

    @Test
    void what_happens_anyway_does_not_happen_because_of_the_set() {
        Event anyway = anyOf("anyway", not("not a", A), notAllOf("not both", A, B), noneOf("none", A, B));

        assertThat(because(anyOf("top", anyway, B), B)).containsExactly("b");
        assertThat(because(allOf("top", house("night", true), A), A)).containsExactlyInAnyOrder("a", "top");
        assertThat(because(allOf("top", house("night", false), A), A)).containsExactly("a");
    }

    @Test
    void the_events_must_be_those_of_the_tree() {
        assertThatThrownBy(() -> because(anyOf("top", A), B))
                .hasMessage("There is no event 'b' in the tree 'top'. Its events are a, top.");
    }

    private static Set<String> because(Event top, BasicEvent... events) {
        return Happening.because(FaultTree.of(top), new CutSet(List.of(events)));
    }
}
