package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MixtureTest {

    private static final Deterministic CACHE = Distribution.deterministic(2);
    private static final Exponential MODEL = Distribution.exponential(40);

    @Test
    void it_is_read_as_it_is_said() {
        Mixture answer = Mixture.of(0.75, CACHE).or(0.25, MODEL);

        assertThat(Distribution.mixture(0.75, CACHE).otherwise(MODEL)).isEqualTo(answer);
        assertThat(Distribution.mixture(0.75, CACHE, 0.25, MODEL)).isEqualTo(answer);
        assertThat(Mixture.of(0.25, CACHE).with(0.5, MODEL).otherwise(CACHE).parts())
                .hasSize(3);
        assertThat(answer).hasToString("75 % always 2, or 25 % exponential with mean 40");
    }

    @Test
    void its_quantiles_jump_where_a_part_does() {
        Mixture answer = Mixture.of(0.9, CACHE).or(0.1, MODEL);

        // 4.9 % of the slower part is faster than the cache.
        assertThat(answer.quantile(0.001).value())
                .isEqualTo(MODEL.quantile(0.01).value(), within(1e-12));
        assertThat(answer.quantile(0.5).value()).isEqualTo(2);
        assertThat(answer.quantile(0.9).value()).isEqualTo(2);
        assertThat(answer.quantile(0.95).value()).isEqualTo(MODEL.quantile(0.5).value(), within(1e-10));
        assertThat(answer.quantile(0).value()).isZero();
        assertThat(answer.quantile(1).value()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void two_waits_without_memory_vary_more_than_one() {
        Mixture two = Distribution.hyperexponential(0.9, 1, 11);

        assertThat(two.mean()).isEqualTo(2, within(1e-15));
        assertThat(two.squaredVariation()).isEqualTo((2 * (0.9 + 0.1 * 121) - 4) / 4, within(1e-12));
        assertThat(two.squaredVariation()).isEqualTo(5.5, within(1e-12));
    }

    @Test
    void its_weights_add_up_to_one() {
        assertThatThrownBy(() -> new Mixture(List.of())).hasMessage("A mixture needs at least one part but has none.");
        assertThatThrownBy(() -> Distribution.mixture(0.9, CACHE, 0.2, MODEL))
                .hasMessage("The weights of a mixture must add up to 1 but were 1.1 together."
                        + " End with otherwise(…) to leave the rest to the last part.");
        assertThatThrownBy(() -> Mixture.of(0.9, CACHE).with(0.2, MODEL).otherwise(CACHE))
                .hasMessage("The weights of a mixture must add up to 1 but were already 1.1 before the last part.");
        assertThatThrownBy(() -> Mixture.of(90, CACHE))
                .hasMessage("The weight of a part of a mixture must lie in [0, 1] but was 90.0.");
        assertThatThrownBy(() -> Mixture.of(Double.NaN, CACHE))
                .hasMessage("The weight of a part of a mixture must lie in [0, 1] but was NaN.");
    }

    @Test
    void a_part_of_no_weight_is_left_out() {
        assertThat(Mixture.of(0, MODEL).otherwise(CACHE).quantile(1).value()).isEqualTo(2);
    }
}
