package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StagesTest {

    @Test
    void the_matrix_agrees_with_the_formula_of_two_stages() {
        for (double time = 0.01; time < 1000; time *= 1.7) {
            double formula = (40 * Math.exp(-time / 40) - 10 * Math.exp(-time / 10)) / 30;
            assertThat(StageMatrix.beyond(new double[] {10, 40}, time)).isEqualTo(formula, within(1e-14));
            assertThat(Stages.of(List.of(40.0, 10.0)).beyond(time)).isEqualTo(formula, within(1e-14));
        }
    }

    @Test
    void the_matrix_agrees_with_the_gamma_distribution_where_all_stages_are_the_same() {
        double[] means = {1, 1, 1, 1, 1, 1, 1, 1};
        for (double time = 0.01; time < 100; time *= 1.7) {
            double share = Special.gammaAbove(8, time);
            assertThat(StageMatrix.beyond(means, time)).isEqualTo(share, within(1e-12 * share));
        }
    }

    @Test
    void the_matrix_stands_means_that_are_far_apart() {
        double[] means = {1e-6, 1e-6, 1, 1};
        double gamma = Special.gammaAbove(2, 5);

        // The two short stages only delay the others, by 2e-6 on average.
        assertThat(StageMatrix.beyond(means, 5)).isEqualTo(gamma + 2e-6 * 5 * Math.exp(-5), within(1e-11));
    }

    @Test
    void all_ways_agree_where_stages_draw_near_to_each_other() {
        for (double apart = 0.5; apart > 1e-12; apart /= 3) {
            double[] means = {1, 1 + apart, 2};
            double matrix = StageMatrix.beyond(means, 4);
            assertThat(Stages.of(List.of(2.0, 1.0, 1 + apart)).beyond(4)).isEqualTo(matrix, within(1e-13));
        }
    }

    @Test
    void no_stages_take_no_time() {
        assertThat(Stages.NONE.beyond(0)).isZero();
        assertThat(Stages.of(List.of(1.0)).beyond(0)).isEqualTo(1);
        assertThat(Stages.NONE.then(Stages.of(List.of(2.0))).means()).containsExactly(2.0);
    }
}
