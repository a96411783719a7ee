package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GammaTest {

    @Test
    void one_stage_is_a_wait_without_memory() {
        for (double share : new double[] {0, 0.1, 0.5, 0.99, 1}) {
            assertThat(Distribution.erlang(1, 7).quantile(share).value())
                    .isEqualTo(Distribution.exponential(7).quantile(share).value(), within(1e-12));
        }
    }

    @Test
    void two_stages_have_a_formula() {
        Gamma two = Distribution.erlang(2, 4);

        assertThat(two.cumulative(6)).isEqualTo(1 - 4 * Math.exp(-3), within(1e-15));
        assertThat(two.mean()).isEqualTo(4);
        assertThat(two.variance()).isEqualTo(8);
        assertThat(two.squaredVariation()).isEqualTo(0.5);
        assertThat(two).hasToString("gamma with shape 2 and mean 4");
    }

    @Test
    void shape_and_mean_are_above_zero() {
        assertThatThrownBy(() -> Distribution.gamma(0, 1))
                .hasMessage("The shape of a gamma distribution must be finite and above 0 but was 0.0.");
        assertThatThrownBy(() -> Distribution.erlang(2, Double.NaN))
                .hasMessage("The mean of a gamma distribution must be finite and above 0 but was NaN.");
    }
}
