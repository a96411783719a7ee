package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MaximumTest {

    private static final Exponential SLOW = Distribution.exponential(40);
    private static final Exponential FAST = Distribution.exponential(10);

    /** One of the two is over after 8 on average, and the other then starts anew. */
    @Test
    void both_of_two_waits_without_memory_take_their_sum_less_the_earlier() {
        Distribution both = SLOW.max(FAST);

        assertThat(both.mean()).isEqualTo(40 + 10 - 8, within(1e-9));
        assertThat(both.variance()).isEqualTo(2 * (1600 + 100 - 64) - 42 * 42, within(1e-6));
        assertThat(both.cumulative(20)).isEqualTo(SLOW.cumulative(20) * FAST.cumulative(20), within(1e-16));
    }

    @Test
    void of_two_alike_the_p99_is_nearly_the_p995_of_one() {
        assertThat(FAST.max(FAST).quantile(0.99).value())
                .isEqualTo(FAST.quantile(Math.sqrt(0.99)).value(), within(1e-10));
    }

    /** J. Dean, L. A. Barroso, The tail at scale, CACM 56 (2013): 1 − 0.99^100. */
    @Test
    void of_a_hundred_that_are_each_slow_once_in_a_hundred_times_some_are_slow_mostly() {
        Distribution all = FAST;
        for (int i = 1; i < 100; i++) {
            all = all.max(FAST);
        }

        assertThat(1 - all.cumulative(FAST.quantile(0.99).value())).isEqualTo(0.6339676587267709, within(1e-12));
        assertThat(((Maximum) all).parts()).hasSize(100);
    }

    @Test
    void a_deadline_that_is_waited_for_is_a_jump() {
        Distribution later = FAST.max(Distribution.deterministic(10));

        assertThat(later.mean()).isEqualTo(10 + 10 * Math.exp(-1), within(1e-8));
        assertThat(later.quantile(0.6).value()).isEqualTo(10);
        assertThat(later.quantile(0.7).value()).isEqualTo(FAST.quantile(0.7).value(), within(1e-12));
        assertThat(later.quantile(0).value()).isEqualTo(10);
        assertThat(later).hasToString("the larger of exponential with mean 10 and always 10");
    }

    @Test
    void it_has_at_least_two_parts() {
        assertThatThrownBy(() -> new Maximum(List.of(FAST)))
                .hasMessage("A maximum needs at least two parts but has 1.");
    }
}
