package se4ai.faulttree.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se4ai.faulttree.BasicEvent.basic;

import org.junit.jupiter.api.Test;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.LeafKind;
import se4ai.faulttree.ProbabilityModel;

class GalileoTest {

    @Test
    void a_static_tree_is_read() {
        FaultTree tree = Galileo.read("""
                /* a motor
                   with two brakes */
                toplevel "Runs on";
                "Runs on" or Brakes "Switch sticks"; // a comment
                Brakes 2of3 B1 B2 B3;
                B1 lambda=1e-5 dorm=0;
                B2 lambda = 1e-5 dorm = 0.5;
                B3 prob=0.001; "Switch sticks" prob=1.0E-4;
                """);

        assertThat(tree.gates())
                .extracting(Event::toString)
                .containsExactly("Brakes = AT LEAST 2 OF (B1, B2, B3)", "Runs on = OR(Brakes, Switch sticks)");
        assertThat(tree.basic("B2").model())
                .isEqualTo(ProbabilityModel.perHour(1e-5).over(8760));
        assertThat(tree.basic("B3")).isEqualTo(basic("B3", 0.001));
    }

    @Test
    void rates_are_taken_over_the_mission_time_of_the_reading() {
        String text = "toplevel A; A or B; B lambda=1e-5;";

        assertThat(Galileo.read(text, Reading.usual().over(100)).basic("B").model())
                .isEqualTo(ProbabilityModel.perHour(1e-5).over(100));
    }

    @Test
    void a_repair_rate_is_taken_into_account() {
        FaultTree tree = Galileo.read("toplevel A; A or B; B lambda=1e-3 repair=0.1;");

        assertThat(tree.basic("B").model().point()).isCloseTo(1e-3 / 0.101, within(1e-12));
    }

    @Test
    void what_galileo_cannot_say_stands_in_comments() {
        FaultTree tree = FaultTree.of(se4ai.faulttree.Gate.anyOf(
                "hit",
                basic("camera dirty", ProbabilityModel.between(0.1, 0.2)).as(LeafKind.HARDWARE),
                se4ai.faulttree.HouseEvent.house("night", true)));

        assertThat(Galileo.write(tree)).isEqualTo("""
                        toplevel "hit";
                        "hit" or "camera dirty" "night";
                        "camera dirty" prob=0.15000000000000002; //@ kind HW model "between 0.1 and 0.2"
                        "night" prob=1; //@ house
                        """);
    }

    @Test
    void what_is_wrong_is_named_with_its_line() {
        refused(
                "toplevel A;\nA pand B C;",
                "Line 2: 'A' is a gate of kind 'pand', in which the order of failures counts; only static trees are read.");
        refused(
                "toplevel A;\nA 2of3 B C;",
                "Line 2: Gate 'A' says 2of3 but has 2 inputs; the second number is how many there are.");
        refused(
                "toplevel A;\nA 3of2 B C;",
                "Line 2: Gate 'A' asks for at least 3 of its 2 inputs; the number must lie between 1 and 2.");
        refused(
                "toplevel A;\nA or B;",
                "Line 2: Gate 'A' has an input 'B' that is not defined. Define it as a gate, a basic"
                        + " event or a house event.");
        refused(
                "toplevel A;\nA or B;\nB or A;",
                "Line 2: Gate 'A' reaches itself through A → B → A; a fault tree has no cycles. Take one of these inputs"
                        + " away.");
        refused(
                "toplevel A;\nA or B;\nB prob=0.1;\nB prob=0.2;",
                "Line 4: The name 'B' is defined twice in the tree 'galileo', first in line 3. Give one of the two events"
                        + " another name.");
        refused(
                "toplevel A;\nA or;",
                "Line 2: Gate 'A' (OR) has no inputs. Give it the events that lead to it, or make it a"
                        + " basic event.");
        refused(
                "A prob=1.2;",
                "Line 1: Probability of 'A' must lie in [0, 1] but was 1.2. Did you mean 1.2 %? Write"
                        + " Probability.percent(1.2).");
        refused("A prob=x;", "Line 1: 'prob' of 'A' must be a number, such as 0.001 or 1e-3, but was 'x'.");
        refused(
                "A shape=2;",
                "Line 1: Event 'A' has 'shape', which is not known here. Known are prob, lambda, repair and"
                        + " dorm.");
        refused(
                "A prob=0.1 lambda;",
                "Line 1: The statement about 'A' breaks off at 'lambda'; a value is written as prob=0.001.");
        refused(
                "A frob B;",
                "Line 1: The statement about 'A' is not understood: 'frob' is neither a gate (and, or, 2of3,"
                        + " not, xor, nand, nor, inhibit) nor a value (prob=, lambda=).");
        refused("toplevel A\n", "Line 1: The statement about 'toplevel' has no semicolon at its end.");
        refused(
                "toplevel A B;",
                "Line 1: 'toplevel' names exactly 1 event, as in: toplevel \"door opens\"; but here are 2.");
        refused("\n\"A or B;", "Line 2: A name begins with a double quote that is not closed in its line.");
        refused("\n/* A or B;", "Line 2: The comment that begins with /* is not closed with */.");
        refused("toplevel B; A prob=1;", "The tree 'galileo' has no event 'B' to be its top event.");
        refused("", "The tree 'galileo' has no events. Give it a gate and its inputs.");
    }

    private static void refused(String text, String sentence) {
        assertThatThrownBy(() -> Galileo.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }
}
