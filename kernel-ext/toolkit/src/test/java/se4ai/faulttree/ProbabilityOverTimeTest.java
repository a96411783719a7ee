package se4ai.faulttree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.allOf;

import org.junit.jupiter.api.Test;

class ProbabilityOverTimeTest {

    private static final ProbabilityModel.Rate RATE = ProbabilityModel.perHour(1e-4);

    @Test
    void without_repair_the_probability_rises_to_the_end_of_the_mission() {
        FaultTree tree = FaultTree.of(allOf("both fail", basic("a", RATE), basic("b", RATE)));
        ProbabilityOverTime over = tree.over(Mission.hours(1_000).steps(10));
        double end = Math.pow(1 - Math.exp(-0.1), 2);

        assertThat(over.hours()).hasSize(11).startsWith(0.0).endsWith(1_000.0);
        assertThat(over.values()).isSorted();
        assertThat(over.atTheEnd()).isEqualTo(end, within(1e-12));
        assertThat(over.most()).isEqualTo(end, within(1e-12));
    }

    /** NUREG-0492, chapter XI: between tests, the unavailability is λT/2 on average. */
    @Test
    void a_tested_part_is_a_saw_whose_average_is_half_its_peak() {
        FaultTree tree = FaultTree.of(basic("valve stuck", RATE.testedEvery(100)));
        ProbabilityOverTime over = tree.over(Mission.hours(1_000));

        assertThat(over.most()).isEqualTo(1 - Math.exp(-0.01), within(1e-12));
        assertThat(over.mean()).isEqualTo(1e-4 * 100 / 2, within(2e-5));
        assertThat(over.values()).anySatisfy(value -> assertThat(value).isLessThan(1e-12));
        assertThat(over).hasToString("over 1,000 hours: mean 0.00498, at most 0.00995, at the end 0.00995");
    }

    @Test
    void each_test_is_looked_at_even_if_the_steps_are_wide() {
        FaultTree tree = FaultTree.of(basic("valve stuck", RATE.testedEvery(70)));

        assertThat(tree.over(Mission.hours(210).steps(1)).hours())
                .containsExactly(0.0, 70.0, Math.nextUp(70.0), 140.0, Math.nextUp(140.0), 210.0);
    }

    @Test
    void a_mission_has_a_length_and_steps() {
        assertThatThrownBy(() -> Mission.hours(0)).hasMessage("A mission must last longer than 0 hours but was 0.0.");
        assertThatThrownBy(() -> Mission.hours(1).steps(0))
                .hasMessage("A mission has from 1 to 10,000 steps but was given 0. The usual number is 100.");
        assertThatThrownBy(
                        () -> FaultTree.of(basic("valve", RATE.testedEvery(1))).over(Mission.hours(1e6)))
                .hasMessage("'valve' is tested more than 10,000 times in 1 × 10⁶ hours. Look at a shorter mission.");
    }
}
