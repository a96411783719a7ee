package se4ai.faulttree;

import static org.assertj.core.api.Assertions.assertThat;
import static se4ai.faulttree.BasicEvent.basic;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeSketchTest {

    private static final TreeSketch EMPTY = TreeSketch.named("door");
    private static final TreeSketch DOOR = EMPTY.gate(
                    "door opens", GateKind.AND, 0, List.of("spring breaks", "bolt breaks"))
            .event(basic("spring breaks"))
            .event(basic("bolt breaks"));

    @Test
    void a_complete_sketch_is_a_tree_and_is_linted_as_one() {
        assertThat(DOOR.findings()).isEmpty();
        assertThat(DOOR.tree().orElseThrow().basicEvents()).hasSize(2);
        assertThat(EMPTY.gate("wrong prediction", GateKind.OR, 0, List.of("a", "b"))
                        .event(basic("a"))
                        .event(basic("b"))
                        .findings())
                .extracting(LintFinding::rule)
                .containsExactly(LintRule.TOP_IS_MODEL_ERROR);
    }

    @Test
    void an_empty_sketch_says_how_to_begin() {
        assertThat(sentences(EMPTY))
                .containsExactly("The tree 'door' has no events. Begin with the event that must not happen.");
        assertThat(EMPTY.tree()).isEmpty();
    }

    @Test
    void a_gate_without_inputs_is_a_finding() {
        TreeSketch sketch = EMPTY.gate("door opens", GateKind.OR, 0, List.of());

        assertThat(sentences(sketch))
                .containsExactly("Gate 'door opens' has no inputs. What leads to it? If that is not known, make it an "
                        + "undeveloped event.");
        assertThat(sketch.tree()).isEmpty();
    }

    @Test
    void a_number_of_inputs_that_does_not_fit_is_a_finding() {
        assertThat(sentences(EMPTY.gate("door opens", GateKind.AT_LEAST, 3, List.of("a", "b"))
                        .event(basic("a"))
                        .event(basic("b"))))
                .containsExactly(
                        "Gate 'door opens' asks for at least 3 of its 2 inputs; the number must lie between 1 and "
                                + "2.");
    }

    @Test
    void an_input_that_is_not_defined_is_a_finding() {
        assertThat(sentences(EMPTY.gate("door opens", GateKind.OR, 0, List.of("a", "b"))
                        .event(basic("a"))))
                .containsExactly("'b' below 'door opens' is not defined. Make it a basic event or a gate.");
    }

    @Test
    void names_are_given_and_given_once() {
        assertThat(sentences(DOOR.event(basic("bolt breaks"))))
                .containsExactly("'bolt breaks' is defined twice. Give one of the two another name, or take it away.");
        assertThat(EMPTY.gate(" ", GateKind.OR, 0, List.of("a"))
                        .event(basic("a"))
                        .findings())
                .extracting(LintFinding::rule)
                .containsExactly(LintRule.UNNAMED);
    }

    @Test
    void a_cycle_is_a_finding_with_its_way() {
        TreeSketch sketch = EMPTY.gate("top", GateKind.OR, 0, List.of("a"))
                .gate("a", GateKind.OR, 0, List.of("b", "x"))
                .gate("b", GateKind.AND, 0, List.of("a", "x"))
                .event(basic("x"));

        assertThat(sentences(sketch)).containsExactly("'a' leads to itself: a → b → a. Take one of these inputs away.");
        assertThat(sentences(EMPTY.gate("a", GateKind.OR, 0, List.of("a"))))
                .containsExactly("'a' leads to itself: a → a. Take one of these inputs away.");
    }

    @Test
    void there_is_one_top_event() {
        TreeSketch sketch = DOOR.gate("door falls", GateKind.OR, 0, List.of("bolt breaks", "hinge breaks"))
                .event(basic("hinge breaks"));

        assertThat(sentences(sketch))
                .containsExactly(
                        "There are 2 top events: door opens, door falls. Join them under the one event that must not "
                                + "happen.");
    }

    @Test
    void an_event_below_no_gate_is_a_finding_but_the_tree_stands() {
        TreeSketch sketch = DOOR.event(basic("storm"));

        assertThat(sentences(sketch))
                .containsExactly("'storm' stands below no gate, so it leads to nothing. Make it an input of a gate.");
        assertThat(sketch.tree()).isPresent();
    }

    private static List<String> sentences(TreeSketch sketch) {
        return sketch.findings().stream().map(LintFinding::sentence).toList();
    }
}
