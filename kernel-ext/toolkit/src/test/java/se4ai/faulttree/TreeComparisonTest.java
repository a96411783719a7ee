package se4ai.faulttree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.allOf;
import static se4ai.faulttree.Gate.anyOf;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TreeComparisonTest {

    private static final Event PATH = basic("pedestrian in path");
    private static final Event MODEL = basic("model wrong");
    private static final Event SENSOR = basic("not sensed");
    private static final Event OPERATOR = basic("operator distracted");
    private static final Event ALERT = basic("no alert");
    private static final Gate SYSTEM = anyOf("system does not brake", MODEL, SENSOR);
    private static final Gate HUMAN = anyOf("operator does not brake", OPERATOR, ALERT);
    private static final FaultTree REFERENCE =
            FaultTree.of(allOf("pedestrian hit", PATH, allOf("nobody brakes", SYSTEM, HUMAN)));

    @Test
    void trees_of_another_shape_with_the_same_meaning_are_the_same() {
        FaultTree spread = FaultTree.of(anyOf(
                "Pedestrian hit!",
                allOf("by the model", basic("Pedestrian in path"), MODEL, HUMAN),
                allOf("by the sensor", basic("Pedestrian in path"), SENSOR, HUMAN)));
        TreeComparison comparison = spread.comparedWith(REFERENCE);

        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.likeness()).isEqualTo(1);
        assertThat(comparison.misconception()).isEmpty();
        assertThat(comparison).hasToString("the same ways to the top event");
    }

    @Test
    void a_flipped_gate_is_named_with_what_it_leads_to() {
        FaultTree or = FaultTree.of(allOf("pedestrian hit", PATH, anyOf("nobody brakes", SYSTEM, HUMAN)));
        FaultTree and =
                FaultTree.of(allOf("pedestrian hit", PATH, SYSTEM, allOf("operator does not brake", OPERATOR, ALERT)));

        assertThat(or.comparedWith(REFERENCE).misconception())
                .contains(
                        "You joined 'system does not brake' and 'operator does not brake' by OR in 'nobody brakes': now one "
                                + "of them is enough. So {model wrong, pedestrian in path} alone leads to 'pedestrian hit'.");
        assertThat(and.comparedWith(REFERENCE).misconception())
                .contains(
                        "You joined 'operator distracted' and 'no alert' by AND in 'operator does not brake': now all of "
                                + "them have to happen, but each alone is enough.");
    }

    @Test
    void a_missing_part_is_named() {
        FaultTree noLeaf = FaultTree.of(allOf("pedestrian hit", PATH, SYSTEM, OPERATOR));
        FaultTree noPart = FaultTree.of(allOf("pedestrian hit", PATH, SYSTEM));

        assertThat(noLeaf.comparedWith(REFERENCE).misconception())
                .contains("'no alert' is missing where it belongs, below 'operator does not brake'.");
        assertThat(noPart.comparedWith(REFERENCE).misconception())
                .contains("What leads to 'operator does not brake' is missing: operator distracted, no alert.");
    }

    @Test
    void a_part_taken_for_the_whole_is_named() {
        assertThat(FaultTree.of(SYSTEM).comparedWith(REFERENCE).misconception())
                .contains(
                        "Your top event 'system does not brake' is only a part of the way to 'pedestrian hit'. Put it below "
                                + "that, with what else it takes.");
        assertThat(FaultTree.of(anyOf("hit", MODEL, SENSOR))
                        .comparedWith(REFERENCE)
                        .misconception())
                .contains("Your tree shows only how 'system does not brake' comes about, which is a part of the way to "
                        + "'pedestrian hit'. What else does it take?");
    }

    @Test
    void partial_credit_is_what_is_common_of_what_either_has() {
        FaultTree partly = FaultTree.of(
                allOf("pedestrian hit", PATH, anyOf("system does not brake", MODEL, basic("brakes fail")), HUMAN));
        TreeComparison comparison = partly.comparedWith(REFERENCE);

        assertThat(comparison.likeness()).isEqualTo(2 / 6.0, within(1e-12));
        assertThat(comparison.common()).hasSize(2);
        assertThat(comparison.toString())
                .startsWith("2 of the 4 ways of the reference, and 2 others\n")
                .contains("missing: {no alert, not sensed, pedestrian in path}")
                .contains("extra: {brakes fail, no alert, pedestrian in path}");
    }

    @Test
    void a_name_that_is_nearly_right_gets_a_suggestion() {
        FaultTree slip = FaultTree.of(allOf("pedestrian hit", basic("pedestrain in path"), SYSTEM, HUMAN));
        TreeComparison comparison = slip.comparedWith(REFERENCE);

        assertThat(comparison.suggestions()).isEqualTo(Map.of("pedestrain in path", "pedestrian in path"));
        assertThat(comparison.toString()).contains("'pedestrain in path': did you mean 'pedestrian in path'?");
    }

    @Test
    void probabilities_agree_where_both_are_known() {
        FaultTree tank = ExampleTrees.pressureTank();

        assertThat(tank.comparedWith(tank).isSameProbability()).isTrue();
        assertThat(tank.with("T", 1e-3).comparedWith(tank).isSameProbability()).isFalse();
        assertThat(REFERENCE.comparedWith(REFERENCE).isSameProbability()).isFalse();
    }

    @Test
    void a_disguised_random_tree_is_the_same_as_itself() {
        RandomTrees trees = RandomTrees.coherent(21);
        for (int i = 0; i < 300; i++) {
            FaultTree tree = trees.next(9);
            FaultTree rewritten =
                    tree.minimalCutSets().isEmpty() || tree.minimalCutSets().smallestOrder() == 0
                            ? tree
                            : FaultTree.of(new Gate(
                                    "any way",
                                    GateKind.OR,
                                    0,
                                    tree.minimalCutSets().sets().stream()
                                            .map(set -> new Gate("way " + set, GateKind.AND, 0, set.events()))
                                            .toList()));

            assertThat(rewritten.comparedWith(tree).isSame())
                    .as(tree.toString())
                    .isTrue();
            assertThat(rewritten.comparedWith(tree).likeness()).isEqualTo(1);
        }
    }
}
