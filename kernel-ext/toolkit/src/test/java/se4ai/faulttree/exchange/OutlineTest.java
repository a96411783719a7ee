package se4ai.faulttree.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.allOf;
import static se4ai.faulttree.Gate.anyOf;
import static se4ai.faulttree.Gate.atLeast;
import static se4ai.faulttree.HouseEvent.house;

import org.junit.jupiter.api.Test;
import se4ai.faulttree.CommonCauseGroup;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.LeafKind;
import se4ai.faulttree.ProbabilityModel;

class OutlineTest {

    private static final String PEDESTRIAN = """
            fault tree: sidewalk robot
            pedestrian hit: all of
              pedestrian in path = 0.01 [ENV]
              night = on
              car does not brake: any of
                model misses the pedestrian = 0.02 [ML, undeveloped]
                brakes fail = 1.0E-5 per hour over 1000.0 h [HW]
                cameras dirty: at least 2 of
                  camera 1 dirty
                  camera 2 dirty
                  camera 3 dirty

            common causes cameras: beta 0.1
              camera 1 dirty
              camera 2 dirty
              camera 3 dirty
            """;

    private static FaultTree pedestrian() {
        return FaultTree.of(allOf(
                        "pedestrian hit",
                        basic("pedestrian in path", 0.01).as(LeafKind.ENVIRONMENT),
                        house("night", true),
                        anyOf(
                                "car does not brake",
                                new se4ai.faulttree.BasicEvent(
                                        "model misses the pedestrian",
                                        LeafKind.MACHINE_LEARNING,
                                        ProbabilityModel.fixed(0.02),
                                        true),
                                basic(
                                                "brakes fail",
                                                ProbabilityModel.perHour(1e-5).over(1000))
                                        .as(LeafKind.HARDWARE),
                                atLeast(
                                        2,
                                        "cameras dirty",
                                        basic("camera 1 dirty"),
                                        basic("camera 2 dirty"),
                                        basic("camera 3 dirty")))))
                .named("sidewalk robot")
                .with(CommonCauseGroup.beta("cameras", 0.1, "camera 1 dirty", "camera 2 dirty", "camera 3 dirty"));
    }

    @Test
    void a_tree_is_written_as_a_person_would() {
        assertThat(Outline.write(pedestrian())).isEqualTo(PEDESTRIAN);
    }

    @Test
    void what_a_person_wrote_is_read() {
        assertThat(Outline.read(PEDESTRIAN)).isEqualTo(pedestrian());
    }

    @Test
    void people_indent_and_abbreviate_as_they_like() {
        FaultTree tree = Outline.read("""
                # typed in a hurry
                opens:OR
                    spring breaks=1e-4 [hw]
                    locks fail: AND
                      lock 1=0.1 [hardware]
                      lock 2 = 1e-5 per hour, tested every 720 h
                    "odd: name" = between 0.1 and 0.2
                """);

        assertThat(tree)
                .isEqualTo(FaultTree.of(anyOf(
                        "opens",
                        basic("spring breaks", 1e-4).as(LeafKind.HARDWARE),
                        allOf(
                                "locks fail",
                                basic("lock 1", 0.1).as(LeafKind.HARDWARE),
                                basic(
                                        "lock 2",
                                        ProbabilityModel.perHour(1e-5)
                                                .testedEvery(720)
                                                .over(8760))),
                        basic("odd: name", ProbabilityModel.between(0.1, 0.2)))));
    }

    @Test
    void a_gate_may_be_named_above_and_described_below() {
        FaultTree tree =
                Outline.read("top: all of\n  left\n  right\nleft: any of\n  a\nright: any of\n  a = 0.5\n  b\n");

        assertThat(tree.gates()).hasSize(3);
        assertThat(tree.basic("a")).isEqualTo(basic("a", 0.5));
    }

    @Test
    void every_gate_has_its_words() {
        for (GateKind kind : GateKind.values()) {
            String words = kind == GateKind.AT_LEAST ? "at least 1 of" : kind.words();
            String inputs = kind == GateKind.NOT ? "\n a" : "\n a\n b";
            assertThat(Outline.read("g: " + words + inputs).gates().get(0).kind())
                    .isEqualTo(kind);
        }
    }

    @Test
    void a_deep_tree_goes_on_further_below() {
        String text = Outline.write(
                Outline.read("0: not\n 1: not\n  2: not\n   3: not\n    4: not\n     5: not\n      6: not\n"
                        + "       7: not\n        8: not\n         9: not\n          10"));

        assertThat(text).contains("\n                8\n\n8: not\n  9: not\n    10\n");
    }

    @Test
    void what_is_wrong_is_named_with_its_line() {
        refused(
                "top: any of\n  a = 0.1\n    b",
                "Line 3: 'b' stands below 'a', which is not a gate. Make it one, as in 'a: any of', or indent the two"
                        + " equally.");
        refused(
                "top: any of\n",
                "Line 1: Gate 'top' (OR) has no inputs. Give it the events that lead to it, or make it a basic"
                        + " event.");
        refused(
                "top: some of\n  a",
                "Line 1: The gate 'top' is not understood: 'some of'. Write 'all of', 'any of', 'at least 2 of', 'not',"
                        + " 'an odd number of', 'not all of', 'none of' or 'under a condition'.");
        refused(
                "top: at least 3 of\n  a\n  b",
                "Line 1: Gate 'top' asks for at least 3 of its 2 inputs; the number must lie between 1 and 2.");
        refused(
                "top: at least two of\n  a\n  b",
                "Line 1: The number of gate 'top' must be a whole number, such as 2, but was 'two'.");
        refused(
                "top: any of\n  a = 0.1\n  b: any of\n    a = 0.2",
                "Line 4: 'a' is described here otherwise than in line 2. Describe it once, and name it elsewhere; or give"
                        + " one of the two another name.");
        refused(
                "top: any of\n  a = 1.5",
                "Line 2: Probability of 'a' must lie in [0, 1] but was 1.5. Did you mean 1.5 %?"
                        + " Write Probability.percent(1.5).");
        refused(
                "top: any of\n  a = likely",
                "Line 2: The probability of 'a' is not understood: 'likely'. Write it as 0.001, as '1e-5 per hour over 1000"
                        + " h', '1e-5 per hour tested every 720 h', 'about 0.001 error factor 3', 'uniform from 0.1 to"
                        + " 0.2', 'beta 2 98' or 'between 0.1 and 0.2'.");
        refused(
                "top: any of\n  a [XX]",
                "Line 2: The kind 'XX' of 'a' is not known. Known are ?, REQ, ASM, SPEC, ML, HW, SW, HUM, ENV.");
        refused("top: any of\n  a [HW", "Line 2: The bracket after 'a' is not closed with ']'.");
        refused(
                "top: any of\n  b: any of\n    top",
                "Line 1: Gate 'top' reaches itself through top → b → top; a fault tree has no cycles. Take one of these"
                        + " inputs away.");
        refused(
                "top: any of\n  b: any of\n    a\n  b: all of\n    a",
                "Line 4: The name 'b' is defined twice in the tree 'top', first in line 2. Give one of the two events"
                        + " another name.");
        refused("\"top: any of\n  a", "Line 1: The name \"top: any of begins with a double quote that is not closed.");
        refused("top: any of\n  = 0.1", "Line 2: '= 0.1' has no name before its sign. Begin with the event.");
        refused("top: any of\n  \"a\" b", "Line 2: After the name 'a' stands 'b', but only ':', '=' or '[' can.");
        refused(
                "top: any of\n  a\ncommon causes c: gamma 0.1\n  a",
                "Line 3: The model 'gamma' of common-cause group 'c' is not known. Known are beta, mgl and alpha.");
        refused(
                "top: any of\n  a\ncommon causes c: beta 0.1\n  a",
                "Line 3: Common-cause group 'c' needs at least 2 members but has 1.");
        refused("# nothing\n", "The outline has no events. Begin with the top event, such as 'door opens: any of'.");
    }

    private static void refused(String text, String sentence) {
        assertThatThrownBy(() -> Outline.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }
}
