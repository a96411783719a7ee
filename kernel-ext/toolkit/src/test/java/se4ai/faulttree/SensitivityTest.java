package se4ai.faulttree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.allOf;
import static se4ai.faulttree.Gate.not;

import org.junit.jupiter.api.Test;

class SensitivityTest {

    private static final double TARGET = 1e-5;

    @Test
    void at_its_limit_an_event_puts_the_top_event_on_the_target() {
        FaultTree door = ExampleTrees.trainDoor();

        assertThat(door.below(TARGET).enoughAlone())
                .hasSize(2)
                .allSatisfy(limit -> assertThat(door.with(
                                        limit.event().name(),
                                        limit.allowed().orElseThrow().high())
                                .probability()
                                .value())
                        .isEqualTo(TARGET, within(1e-15)));
    }

    @Test
    void on_a_side_branch_nothing_can_reach_the_target() {
        Sensitivity below = ExampleTrees.trainDoor().below(TARGET);

        assertThat(below.of("pressure sensor fails")).hasToString("pressure sensor fails: cannot do it alone");
        assertThat(below.of("person in door")).hasToString("person in door: at most 0.0169");
        assertThat(below.toString()).startsWith("for 1 × 10⁻⁵ instead of 2.96 × 10⁻⁵\n");
    }

    @Test
    void an_event_that_prevents_the_top_event_has_to_be_likely() {
        FaultTree tree = FaultTree.of(allOf("top", basic("a", 0.5), not("no guard", basic("guard acts", 0.2))));

        assertThat(tree.below(0.1).of("guard acts")).hasToString("guard acts: at least 0.8");
        assertThat(tree.below(0.5).of("guard acts").allowed()).isPresent();
    }

    @Test
    void a_target_is_a_probability() {
        assertThatThrownBy(() -> ExampleTrees.trainDoor().below(2))
                .hasMessage("The target for the top event must be a probability in [0, 1] but was 2.0.");
    }
}
