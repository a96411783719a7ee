package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.measure.Money;
import se4ai.model.ThresholdSweep.Step;

class ThresholdChoiceTest {

    private static final CostMatrix ROBOT = CostMatrix.of("delivery robot", Money.euros(50_000), Money.euros(2));
    private static final ThresholdSweep SWEEP = new ThresholdSweep(List.of(
            new Step(Threshold.of(0.2), new Outcomes(3, 4, 0)), new Step(Threshold.of(0.6), new Outcomes(2, 0, 1))));

    @Test
    void a_choice_costs_what_its_mistakes_cost() {
        assertThat(SWEEP.choose(ROBOT, 0.2).cost()).isEqualTo(Money.euros(8));
        assertThat(SWEEP.choose(ROBOT, 0.6).cost()).isEqualTo(Money.euros(50_000));
    }

    @Test
    void the_cheapest_choice_depends_on_the_product() {
        CostMatrix search = CostMatrix.of("photo search", Money.euros(1), Money.euros(2));

        assertThat(SWEEP.choose(ROBOT, 0.2).isCheapest()).isTrue();
        assertThat(SWEEP.choose(ROBOT, 0.6).isCheapest()).isFalse();
        assertThat(SWEEP.choose(search, 0.6).isCheapest()).isTrue();
    }

    @Test
    void a_threshold_between_steps_is_judged_at_the_nearest() {
        assertThat(SWEEP.choose(ROBOT, 0.25).outcomes()).isEqualTo(new Outcomes(3, 4, 0));
        assertThat(SWEEP.choose(ROBOT, 0.25).isCheapest()).isTrue();
    }

    @Test
    void a_choice_is_written_with_its_cost() {
        assertThat(SWEEP.choose(ROBOT, 0.6))
                .hasToString("delivery robot from 60 %: 2 found, 0 false alarms, 1 missed; costs € 50,000");
    }
}
