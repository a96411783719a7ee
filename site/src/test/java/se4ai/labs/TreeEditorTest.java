package se4ai.labs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.LeafKind;
import se4ai.faulttree.exchange.Outline;

class TreeEditorTest {

    private final TreeEditor editor = new TreeEditor(TreeDraft.startingWith("top"));

    @Test
    void an_event_is_added_below_a_gate_and_beside_a_leaf() {
        editor.addEvent();
        assertThat(editor.said()).isEqualTo("Added 'event 1' below 'top'.");
        editor.addEvent();
        editor.step(-1);
        editor.addGate();

        assertThat(text()).isEqualTo("top: any of\n  event 1\n  gate 1 [undeveloped]\n  event 2\n");
        assertThat(editor.selected()).isEqualTo(new Place("top", "gate 1"));
    }

    @Test
    void an_event_is_renamed_wherever_it_stands() {
        open("top: all of\n  a\n  g: any of\n    a\n    b\n");
        editor.step(1);
        editor.rename(" camera dirty ");

        assertThat(text()).isEqualTo("top: all of\n  camera dirty\n  g: any of\n    camera dirty\n    b\n");
    }

    @Test
    void a_name_stands_for_one_event_and_is_not_empty() {
        open("top: all of\n  a\n  b\n");
        editor.step(1);
        editor.rename("b");
        assertThat(editor.refused()).isTrue();
        assertThat(editor.said())
                .isEqualTo(
                        "There is an event 'b' in the tree already. Choose another name, or let that event stand here"
                                + " too.");
        editor.rename(" ");
        assertThat(editor.said())
                .isEqualTo("An event needs a name that says what happens. Write for example 'camera dirty'.");
        editor.rename("x".repeat(201));
        assertThat(editor.said()).isEqualTo("A name may have at most 200 characters but had 201. Say it shorter.");
        assertThat(text()).isEqualTo("top: all of\n  a\n  b\n");
    }

    @Test
    void a_probability_is_read_as_people_write_it() {
        open("top: any of\n  a\n");
        editor.step(1);
        editor.probability("0.25");
        assertThat(editor.report().probability()).isEqualTo("The probability of 'top' is 0.25.");
        editor.probability("1e-5 per hour over 1000 h");
        assertThat(editor.probabilityText()).isEqualTo("1.0E-5 per hour over 1000.0 h");
        editor.probability("2");
        assertThat(editor.said()).startsWith("Probability of 'a' must lie in [0, 1] but was 2.0. Did you mean 2 %?");
        editor.probability("often");
        assertThat(editor.said()).startsWith("The probability of 'a' is not understood: 'often'.");
        editor.probability("");
        assertThat(editor.report().probability())
                .isEqualTo(
                        "How likely 'top' is cannot be said yet: one probability is not known. It may be anything from"
                                + " 0 to 1.");
    }

    @Test
    void kinds_of_gates_and_leaves_are_chosen() {
        open("top: any of\n  a = 0.5\n  b\n");
        editor.gate(GateKind.AT_LEAST);
        editor.atLeast("2");
        editor.step(1);
        editor.kind(LeafKind.HARDWARE);
        editor.basic(true);
        editor.step(1);
        editor.house(true);
        assertThat(text()).isEqualTo("top: at least 2 of\n  a = 0.5 [HW, undeveloped]\n  b = on\n");

        editor.step(-9);
        editor.atLeast("0");
        assertThat(editor.said()).isEqualTo("Gate 'top' must ask for at least 1 of its inputs but asks for 0.");
        editor.gate(GateKind.NOT);
        assertThat(editor.said())
                .isEqualTo("Gate 'top' (NOT) takes 1 input but would have 2. Choose another kind of gate first.");
    }

    @Test
    void what_is_deleted_goes_for_good_where_it_stands_nowhere_else() {
        open("top: all of\n  g: any of\n    a\n    b\n  h: any of\n    a\n    c\n");
        editor.step(1);
        editor.delete();
        assertThat(text()).isEqualTo("top: all of\n  h: any of\n    a\n    c\n");
        assertThat(editor.selected().event()).isEqualTo("h");
        editor.step(-1);
        editor.delete();
        assertThat(editor.said())
                .isEqualTo(
                        "The top event is what the tree is about; it cannot be deleted. Rename it, or start a new tree.");
    }

    @Test
    void an_event_stands_in_other_places_too_but_never_below_itself() {
        open("top: all of\n  g: any of\n    a\n  h: any of\n    b\n");
        editor.step(1);
        editor.attach("b");
        assertThat(text()).isEqualTo("top: all of\n  g: any of\n    a\n    b\n  h: any of\n    b\n");
        editor.stepOut();
        editor.attach("top");
        assertThat(editor.said())
                .isEqualTo("'top' cannot stand below 'g', which stands below it. A tree has no cycles.");
        assertThat(editor.draft().attachable("g")).containsExactlyInAnyOrder("h");
    }

    @Test
    void an_event_is_moved() {
        open("top: all of\n  g: any of\n    a\n    c\n  h: any of\n    b\n");
        editor.step(2);
        assertThat(editor.targets()).containsExactlyInAnyOrder("top", "h");
        editor.move("h");
        editor.shift(-1);
        assertThat(text()).isEqualTo("top: all of\n  g: any of\n    c\n  h: any of\n    a\n    b\n");
        editor.shift(-1);
        assertThat(editor.said()).isEqualTo("'a' is first among its neighbours already.");
    }

    @Test
    void a_gate_is_put_above_an_event_and_above_the_top() {
        open("top: all of\n  a\n  b\n");
        editor.step(1);
        editor.wrap();
        editor.step(-9);
        editor.wrap();
        assertThat(text()).isEqualTo("gate 2: any of\n  top: all of\n    gate 1: any of\n      a\n    b\n");
    }

    @Test
    void a_guard_is_added_and_the_difference_shown() {
        editor.open("the door", TreeDraft.of(Examples.trainDoor()));
        editor.step(99);
        editor.mitigate();
        editor.probability("0.1");

        assertThat(editor.difference().orElseThrow().summary())
                .isEqualTo("Before: 7 minimal cut sets: 1 of order 2, 6 of order 3. Now: 7 minimal cut sets of order 3."
                        + " Probability 2.96 × 10⁻⁵ → 7.11 × 10⁻⁶, 76 % less.");
        assertThat(editor.difference().orElseThrow().lines())
                .hasSize(7)
                .first()
                .isEqualTo(new Difference.Line(
                        "enlarged",
                        "{manual override is misused, person stands in the door} → {guard fails, manual override is"
                                + " misused, person stands in the door}"));
        editor.stopComparing();
        assertThat(editor.difference()).isEmpty();
    }

    @Test
    void an_event_is_ruled_out() {
        editor.open("the door", TreeDraft.of(Examples.trainDoor()));
        editor.step(99);
        editor.eliminate();

        assertThat(editor.difference().orElseThrow().lines())
                .contains(new Difference.Line("gone", "{manual override is misused, person stands in the door}"));
    }

    @Test
    void every_step_is_taken_back_and_taken_again() {
        String start = text();
        editor.addGate();
        editor.addEvent();
        editor.rename("a");
        editor.probability("0.5");
        String end = text();
        for (int i = 0; i < 4; i++) {
            editor.undo();
        }
        assertThat(text()).isEqualTo(start);
        assertThat(editor.canUndo()).isFalse();
        editor.undo();
        assertThat(editor.said()).isEqualTo("There is nothing to take back.");
        for (int i = 0; i < 4; i++) {
            editor.redo();
        }
        assertThat(text()).isEqualTo(end);
        assertThat(editor.canRedo()).isFalse();
    }

    @Test
    void what_is_missing_is_said_and_the_rest_is_calculated() {
        editor.addEvent();
        editor.probability("0.5");
        editor.addGate();

        assertThat(editor.findings()).startsWith("Gate 'gate 1' has no inputs yet. Add the events that lead to it.");
        assertThat(editor.report().cutSets()).isEqualTo("2 minimal cut sets of order 1.");
        assertThat(editor.report().singlePoints()).isEqualTo("Single points of failure: event 1, gate 1.");
    }

    private void open(String outline) {
        editor.open("it", TreeDraft.of(Outline.read(outline)));
    }

    private String text() {
        return Outline.write(editor.draft().tree());
    }
}
