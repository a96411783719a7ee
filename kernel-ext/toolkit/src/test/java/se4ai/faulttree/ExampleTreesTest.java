package se4ai.faulttree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.allOf;
import static se4ai.faulttree.Gate.anyOf;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked examples from the literature. */
class ExampleTreesTest {

    @Test
    void the_pressure_tank_has_the_five_cut_sets_of_the_handbook() {
        FaultTree tank = ExampleTrees.pressureTank();

        assertThat(tank.minimalCutSets().sets().stream().map(CutSet::names))
                .containsExactly(
                        List.of("K2"), List.of("T"), List.of("K1", "S"), List.of("R", "S"), List.of("S", "S1"));
        assertThat(tank.minimalCutSets().singlePointsOfFailure())
                .extracting(BasicEvent::name)
                .containsExactly("K2", "T");
        assertThat(tank.importances().of("K2").fussellVesely()).isEqualTo(0.86, within(0.005));
    }

    @Test
    void the_train_door_has_seven_ways_and_after_the_mitigation_four() {
        FaultTree door = ExampleTrees.trainDoor();
        FaultTree mended = door.mitigate("pressure sensor fails", basic("second sensor fails", 1e-3))
                .after()
                .eliminate("software crash")
                .after();

        assertThat(door.minimalCutSets().byOrder()).isEqualTo(counts(0, 0, 1, 6));
        assertThat(mended.minimalCutSets().byOrder()).isEqualTo(counts(0, 0, 1, 0, 3));
        assertThat(door.probability().value()).isEqualTo(2.961e-5, within(5e-9));
        assertThat(mended.probability().value()).isEqualTo(2.500e-5, within(5e-9));
    }

    @Test
    void the_shortest_way_of_the_train_door_hardly_notices_the_mitigation() {
        TreeChange change =
                ExampleTrees.trainDoor().mitigate("pressure sensor fails", basic("second sensor fails", 1e-3));

        assertThat(change.smallestOrderBefore()).isEqualTo(2);
        assertThat(change.smallestOrderAfter()).isEqualTo(2);
        assertThat(change.cutSets().enlarged()).hasSize(3);
    }

    @Test
    void the_pedestrian_has_ten_ways_and_a_barrier_makes_twenty_longer_ones() {
        FaultTree tree = ExampleTrees.pedestrian();
        TreeChange barrier = tree.mitigate("pedestrian hit", ExampleTrees.emergencyBrakingFails());

        assertThat(tree.minimalCutSets().byOrder()).isEqualTo(counts(0, 0, 0, 10));
        assertThat(barrier.after().minimalCutSets().byOrder()).isEqualTo(counts(0, 0, 0, 0, 20));
        assertThat(barrier.cutSets().enlarged())
                .hasSize(10)
                .allSatisfy((from, into) -> assertThat(into).hasSize(2));
    }

    @Test
    void a_brake_actuator_shared_with_the_operator_makes_a_way_of_two_events() {
        FaultTree tree = ExampleTrees.pedestrian();
        Gate operator = (Gate) tree.event("operator does not brake in time");
        FaultTree shared = tree.replace(
                operator.name(),
                anyOf(
                        operator.name(),
                        tree.event("operator distracted"),
                        tree.event("no alert"),
                        tree.event("brake actuator fails")));

        assertThat(shared.minimalCutSets().byOrder()).isEqualTo(counts(0, 0, 1, 8));
        assertThat(shared.minimalCutSets().ofOrder(2).get(0).names())
                .containsExactly("brake actuator fails", "pedestrian in path");
    }

    @Test
    void the_driver_guards_only_half_of_the_lane_assistant() {
        MinimalCutSets sets = ExampleTrees.laneAssist().minimalCutSets();

        assertThat(sets.byOrder()).isEqualTo(counts(0, 4, 2));
        assertThat(sets.singlePointsOfFailure())
                .extracting(BasicEvent::name)
                .containsExactly("heavy weather", "inference too slow", "lane misclassified", "lidar fails");
    }

    @Test
    void cut_sets_of_machine_learning_alone_are_found() {
        FaultTree two = FaultTree.of(anyOf(
                "wrong answer shown",
                allOf(
                        "both models wrong",
                        basic("model A wrong", 0.1).as(LeafKind.MACHINE_LEARNING),
                        basic("model B wrong", 0.1).as(LeafKind.MACHINE_LEARNING)),
                basic("display broken", 1e-4).as(LeafKind.HARDWARE)));

        assertThat(two.minimalCutSets().only(LeafKind.MACHINE_LEARNING))
                .extracting(CutSet::toString)
                .containsExactly("{model A wrong, model B wrong}");
    }

    private static List<BigInteger> counts(int... ofOrder) {
        return java.util.Arrays.stream(ofOrder).mapToObj(BigInteger::valueOf).toList();
    }
}
