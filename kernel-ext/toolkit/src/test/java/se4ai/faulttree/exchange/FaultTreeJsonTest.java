package se4ai.faulttree.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.atLeast;
import static se4ai.faulttree.HouseEvent.house;

import org.junit.jupiter.api.Test;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.LeafKind;
import se4ai.faulttree.ProbabilityModel;

class FaultTreeJsonTest {

    @Test
    void a_tree_is_flat_lists_of_gates_and_events() {
        FaultTree tree = FaultTree.of(atLeast(
                        2,
                        "door opens",
                        basic("spring breaks", 0.001).as(LeafKind.HARDWARE),
                        basic("lock fails", ProbabilityModel.perHour(1e-5).over(100)),
                        house("night", true)))
                .named("door");

        assertThat(FaultTreeJson.write(tree)).isEqualTo("""
                        {
                          "name": "door",
                          "top": "door opens",
                          "gates": [
                            {"name": "door opens", "kind": "AT_LEAST", "atLeast": 2, "inputs": ["spring breaks", "lock fails", "night"]}
                          ],
                          "basicEvents": [
                            {"name": "spring breaks", "kind": "HW", "probability": 0.001},
                            {"name": "lock fails", "model": {"type": "rate", "perHour": 1.0E-5, "hours": 100.0}}
                          ],
                          "houseEvents": [
                            {"name": "night", "on": true}
                          ],
                          "commonCauses": []
                        }
                        """);
    }

    @Test
    void what_is_wrong_is_named_with_its_line() {
        refused("[1]", "Line 1: The JSON text must be one object, from { to }.");
        refused(
                "{\n  \"name\": \"t\", \"top\": \"a\", \"basicEvents\": [\n {\"name\": \"a\", \"probability\": 2}]}",
                "Line 3: Probability of 'a' must lie in [0, 1] but was 2.0. Did you mean 2 %? Write"
                        + " Probability.percent(2).");
        refused("{\"name\": \"t\"}", "Line 1: The fault tree: 'top' must be a text.");
        refused(
                "{\"name\": \"t\", \"top\": \"g\", \"gates\": [\n{\"name\": \"g\", \"kind\": \"OR\", \"inputs\": 3}]}",
                "Line 2: Gate 'g': 'inputs' must be a list.");
        refused(
                "{\"name\": \"t\", \"top\": \"g\", \"gates\": [\n{\"name\": \"g\", \"kind\": \"OR\", \"inputs\": [\"a\"]}]}",
                "Line 2: Gate 'g' has an input 'a' that is not defined. Define it as a gate, a basic event or a house"
                        + " event.");
        refused(
                "{\"name\": \"t\", \"top\": \"g\", \"gates\": [{\"name\": \"g\", \"kind\": \"MAYBE\"}]}",
                "Line 1: Gate 'g' is of a kind that is not known: 'MAYBE'.");
        refused(
                "{\"name\": \"t\",\n\"top\" \"g\"}",
                "Line 2: The JSON text needs ':' after \"top\" where it has '\"'.");
        refused("{\"name\": \"t\"", "Line 1: The JSON text needs ',' or '}' where it has the end of the text.");
        refused("{\"name\": maybe}", "Line 1: The JSON text needs a value where it has 'm'.");
        refused("{\"name\": \"t", "Line 1: A text begins with a double quote that is not closed in its line.");
        refused(
                "{\"a\": " + "[".repeat(10_000),
                "Line 1: The JSON text is more than 50 levels deep; a fault tree needs 4.");
    }

    private static void refused(String text, String sentence) {
        assertThatThrownBy(() -> FaultTreeJson.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }
}
