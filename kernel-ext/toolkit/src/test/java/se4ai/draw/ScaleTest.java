package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void values_are_placed_in_proportion() {
        Scale scale = Scale.linear(0, 10, 50, 150);

        assertThat(scale.at(0)).isEqualTo(50);
        assertThat(scale.at(2.5)).isEqualTo(75);
        assertThat(scale.at(10)).isEqualTo(150);
    }

    @Test
    void round_values_are_marked() {
        assertThat(Scale.linear(0, 10, 0, 1).ticks()).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
        assertThat(Scale.linear(-3, 5, 0, 1).ticks()).containsExactly(-2.0, 0.0, 2.0, 4.0);
        assertThat(Scale.linear(0, 0.52, 0, 1).ticks()).hasSize(3);
    }

    @Test
    void values_that_are_far_apart_get_a_logarithmic_scale() {
        Scale scale = Scale.fitting(List.of(0.02, 900.0), 0, 100);

        assertThat(scale.isLogarithmic()).isTrue();
        assertThat(scale.ticks()).containsExactly(0.1, 1.0, 10.0, 100.0, 1000.0);
        assertThat(scale.at(10) - scale.at(1)).isCloseTo(scale.at(100) - scale.at(10), within(1e-9));
    }

    @Test
    void few_powers_of_ten_get_company() {
        assertThat(Scale.fitting(List.of(1.5, 60.0), 0, 100).ticks()).containsExactly(2.0, 5.0, 10.0, 20.0, 50.0);
    }

    @Test
    void with_a_zero_the_scale_stays_linear() {
        assertThat(Scale.fitting(List.of(0.0, 900.0), 0, 100).isLogarithmic()).isFalse();
        assertThat(Scale.fitting(List.of(), 0, 100).at(0)).isZero();
        assertThat(Scale.fitting(List.of(0.0), 0, 100).at(1)).isEqualTo(100);
        assertThat(Scale.linear(3, 3, 0, 100).at(3)).isZero();
    }
}
