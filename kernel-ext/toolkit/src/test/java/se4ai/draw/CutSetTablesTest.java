package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.allOf;
import static se4ai.faulttree.Gate.anyOf;
import static se4ai.faulttree.HouseEvent.house;

import org.junit.jupiter.api.Test;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.LeafKind;
import se4ai.faulttree.MinimalCutSets;

class CutSetTablesTest {

    private static final MinimalCutSets FEW = FaultTree.of(anyOf(
                    "top",
                    basic("c", 0.5).as(LeafKind.HARDWARE),
                    allOf("both", basic("a", 0.1), basic("b", 0.02).as(LeafKind.MACHINE_LEARNING)),
                    allOf("with unknown", basic("d"), basic("e", 0.1))))
            .minimalCutSets();

    @Test
    void few_sets_are_listed_with_kinds_and_probabilities() {
        Card card = CutSetTables.of(FEW);

        assertThat(card.html())
                .contains("<td>1</td><td>1</td><td>c (HW)</td><td>0.5</td>")
                .contains("<td>2</td><td>2</td><td>a, b (ML)</td><td>0.002</td>")
                .contains("<td>3</td><td>2</td><td>d, e</td><td>not known</td>");
        assertThat(card).hasToString("3 minimal cut sets\n{c}\n{a, b}\n{d, e}");
    }

    @Test
    void many_sets_are_counted_by_order() {
        MinimalCutSets many = many();

        assertThat(CutSetTables.of(many).html()).contains("<td>2</td><td>100</td>", "<td>all</td><td>100</td>");
        assertThat(CutSetsDrawing.byOrder(many)).hasToString("Minimal cut sets by order\n2 events: 100");
    }

    @Test
    void a_top_event_that_cannot_happen_has_none() {
        MinimalCutSets none =
                FaultTree.of(allOf("top", house("night", false), basic("a"))).minimalCutSets();

        assertThat(CutSetTables.of(none).html()).contains("none: the top event cannot happen");
        assertThat(CutSetsDrawing.byOrder(none)).hasToString("Minimal cut sets by order\nnone");
    }

    @Test
    void sets_are_bars_by_order() {
        Drawing drawing = CutSetsDrawing.byOrder(FEW);

        assertThat(Page.checked(drawing).words())
                .containsExactly("Minimal cut sets by order", "1 event", "1", "2 events", "2");
    }

    private static MinimalCutSets many() {
        Event[] left = new Event[10];
        Event[] right = new Event[10];
        for (int i = 0; i < 10; i++) {
            left[i] = basic("left " + i);
            right[i] = basic("right " + i);
        }
        return FaultTree.of(allOf("top", anyOf("left", left), anyOf("right", right)))
                .minimalCutSets();
    }
}
