package se4ai.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se4ai.faulttree.BasicEvent.basic;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.faulttree.FaultTree;

class CaseTreesTest {

    @Test
    void the_door_has_seven_ways_and_sixteen_per_cent_less_after_the_mitigation() {
        FaultTree door = CaseTrees.trainDoor();
        FaultTree mended = door.mitigate("pressure sensor fails", basic("second sensor fails", 1e-3))
                .after()
                .eliminate("software crash")
                .after();

        assertThat(orders(door)).isEqualTo(counts(0, 0, 1, 6));
        assertThat(orders(mended)).isEqualTo(counts(0, 0, 1, 0, 3));
        assertThat(mended.probability().value() / door.probability().value()).isCloseTo(0.84, within(0.005));
    }

    @Test
    void the_pedestrian_has_ten_ways_of_three_events_and_with_a_barrier_twenty_of_four() {
        FaultTree tree = CaseTrees.pedestrian();

        assertThat(orders(tree)).isEqualTo(counts(0, 0, 0, 10));
        assertThat(orders(tree.mitigate("pedestrian hit", CaseTrees.emergencyBrakingFails())
                        .after()))
                .isEqualTo(counts(0, 0, 0, 0, 20));
    }

    @Test
    void shared_brakes_leave_a_way_of_two_events_however_many_brake() {
        assertThat(orders(CaseTrees.pedestrianWithSharedBrakes())).isEqualTo(counts(0, 0, 1, 8));
        assertThat(orders(CaseTrees.pedestrianBehindSharedBrakes())).isEqualTo(counts(0, 0, 1, 0, 16));
    }

    @Test
    void nothing_in_the_two_main_trees_looks_like_a_mistake() {
        assertThat(CaseTrees.trainDoor().lint()).isEmpty();
        assertThat(CaseTrees.pedestrian().lint()).isEmpty();
    }

    private static List<BigInteger> orders(FaultTree tree) {
        return tree.minimalCutSets().byOrder();
    }

    private static List<BigInteger> counts(int... ofOrder) {
        return Arrays.stream(ofOrder).mapToObj(BigInteger::valueOf).toList();
    }
}
