package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GeometricTest {

    @Test
    void two_percent_loss_is_seen_in_the_p99_and_not_in_the_p98() {
        Distribution answer = Distribution.geometric(0.02, 200).plus(50);

        assertThat(answer.mean()).isEqualTo(54.08163265306123, within(1e-12));
        assertThat(answer.quantile(0.98).value()).isEqualTo(50);
        assertThat(answer.quantile(0.99).value()).isEqualTo(250);
        assertThat(answer.isExact()).isTrue();
    }

    @Test
    void each_further_failure_is_less_likely() {
        Geometric coin = Distribution.geometric(0.5, 1);

        assertThat(coin.cumulative(-0.1)).isZero();
        assertThat(coin.cumulative(0)).isEqualTo(0.5);
        assertThat(coin.cumulative(1.9)).isEqualTo(0.75);
        assertThat(coin.quantile(0.75).value()).isEqualTo(1);
        assertThat(coin.quantile(0.76).value()).isEqualTo(2);
        assertThat(coin.quantile(1).value()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(coin.mean()).isEqualTo(1);
        assertThat(coin.variance()).isEqualTo(2);
    }

    @Test
    void what_never_fails_costs_nothing() {
        Geometric never = Distribution.geometric(0, 200);

        assertThat(never.mean()).isZero();
        assertThat(never.quantile(1).value()).isZero();
        assertThat(never.sample(new SeededRandom(1))).isZero();
        assertThat(never).hasToString("geometric, again with 0 % after 200");
    }

    @Test
    void it_ends_at_some_time_and_costs_something() {
        assertThatThrownBy(() -> Distribution.geometric(1, 1))
                .hasMessage("The probability of failing again must be at least 0 and below 1 but was 1.0.");
        assertThatThrownBy(() -> Distribution.geometric(0.5, 0))
                .hasMessage("The step of a geometric distribution must be finite and above 0 but was 0.0.");
    }
}
