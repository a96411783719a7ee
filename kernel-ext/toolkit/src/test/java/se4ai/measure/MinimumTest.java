package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MinimumTest {

    private static final Exponential FAST = Distribution.exponential(10);

    @Test
    void asking_twice_halves_every_percentile_of_a_wait_without_memory() {
        Distribution hedged = FAST.min(FAST);

        assertThat(hedged).isEqualTo(Distribution.exponential(5));
        assertThat(hedged.quantile(0.99).value()).isEqualTo(FAST.quantile(0.99).value() / 2, within(1e-12));
    }

    @Test
    void the_earlier_of_two_uniform_numbers_is_a_third_of_the_way() {
        Distribution earlier = Distribution.uniform(0, 3).min(Distribution.uniform(0, 3));

        assertThat(earlier.mean()).isEqualTo(1, within(1e-9));
        assertThat(earlier.variance()).isEqualTo(0.5, within(1e-9));
        assertThat(earlier.quantile(0.75).value()).isEqualTo(1.5, within(1e-12));
        assertThat(earlier.quantile(1).value()).isEqualTo(3);
        assertThat(earlier).hasToString("the smaller of uniform from 0 to 3 and uniform from 0 to 3");
    }

    @Test
    void nothing_comes_later_than_a_time_limit() {
        Distribution limited = Distribution.lognormal(50, 180).min(Distribution.deterministic(100));

        assertThat(limited.quantile(0.99).value()).isEqualTo(100);
        assertThat(limited.quantile(0.5).value()).isEqualTo(50, within(1e-11));
        assertThat(limited.quantile(1).value()).isEqualTo(100);
    }

    @Test
    void it_has_at_least_two_parts() {
        assertThatThrownBy(() -> new Minimum(List.of())).hasMessage("A minimum needs at least two parts but has 0.");
    }
}
