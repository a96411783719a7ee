package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se4ai.measure.SeededRandom;

class ConfidenceIntervalTest {

    @Test
    void four_runs_give_a_mean_and_how_far_it_may_be_off() {
        ConfidenceInterval mean = ConfidenceInterval.of(0.48, 0.51, 0.50, 0.53);

        assertThat(mean.mean()).isCloseTo(0.505, within(1e-15));
        assertThat(mean.standardError()).isCloseTo(0.010408, within(1e-6));
        assertThat(mean.halfWidth(0.95)).isCloseTo(3.182446 * 0.010408, within(1e-5));
        assertThat(mean.ninetyFive()).hasToString("0.472 to 0.538");
        assertThat(mean.ninetyNine()).hasToString("0.444 to 0.566");
        assertThat(mean).hasToString("0.505 ± 0.033 (95 %)");
    }

    @Test
    void runs_that_all_agree_leave_no_doubt() {
        assertThat(ConfidenceInterval.of(2, 2, 2).halfWidth(0.99)).isZero();
    }

    @Test
    void in_95_of_100_experiments_the_true_mean_lies_within() {
        SeededRandom random = new SeededRandom(3);
        int held = 0;
        for (int i = 0; i < 10_000; i++) {
            double[] values = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
            held += ConfidenceInterval.of(values).ninetyFive().contains(0) ? 1 : 0;
        }

        assertThat(held).isBetween(9_400, 9_600);
    }

    @Test
    void one_run_is_refused() {
        assertThatThrownBy(() -> ConfidenceInterval.of(0.5))
                .hasMessage(
                        "A confidence interval needs 2 runs or more but has 1: one run cannot say how far it is off.");
    }

    @Test
    void a_confidence_of_95_is_a_mistake_for_a_share() {
        assertThatThrownBy(() -> ConfidenceInterval.of(1, 2).halfWidth(95))
                .hasMessage("The confidence must lie between 0 and 1, such as 0.95, but was 95.0.");
    }
}
