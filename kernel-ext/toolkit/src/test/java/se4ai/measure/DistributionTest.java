package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void a_quantile_is_the_least_value_that_the_share_stays_within() {
        Empirical four = Distribution.of(4, 1, 3, 2);

        assertThat(four.quantile(0).value()).isEqualTo(1);
        assertThat(four.quantile(0.25).value()).isEqualTo(1);
        assertThat(four.quantile(0.26).value()).isEqualTo(2);
        assertThat(four.median().value()).isEqualTo(2);
        assertThat(four.quantile(1).value()).isEqualTo(4);
    }

    @Test
    void binary_rounding_does_not_lift_a_quantile() {
        double[] hundred = new double[100];
        for (int i = 0; i < 100; i++) {
            hundred[i] = i + 1;
        }

        assertThat(Distribution.of(hundred).quantile(0.55).value()).isEqualTo(55);
        assertThat(Distribution.of(hundred).ninetyPercent()).isEqualTo(Interval.of(5, 95));
    }

    @Test
    void it_has_a_mean_and_a_spread() {
        Empirical eight = Distribution.of(2, 4, 4, 4, 5, 5, 7, 9);

        assertThat(eight.mean()).isEqualTo(5);
        assertThat(eight.standardDeviation()).isEqualTo(2, within(1e-12));
        assertThat(eight.least()).isEqualTo(2);
        assertThat(eight.most()).isEqualTo(9);
        assertThat(eight.size()).isEqualTo(8);
    }

    @Test
    void a_histogram_counts_every_value_once() {
        assertThat(Distribution.of(0, 0.4, 1, 2).histogram(2)).containsExactly(2, 2);
        assertThat(Distribution.of(3, 3).histogram(3)).containsExactly(2, 0, 0);
        assertThatThrownBy(() -> Distribution.of(1).histogram(0))
                .hasMessage("A histogram needs at least 1 part but was asked for 0.");
    }

    @Test
    void it_is_made_of_numbers() {
        assertThatThrownBy(Distribution::of).hasMessage("A distribution needs at least one value but has none.");
        assertThatThrownBy(() -> Distribution.of(1, Double.NaN))
                .hasMessage("A distribution is made of numbers, but one value was NaN.");
    }

    @Test
    void it_is_written_with_its_percentiles() {
        assertThat(Distribution.of(1e-5, 2e-5, 4e-5))
                .hasToString("3 draws: 5 % below 1 × 10⁻⁵, median 2 × 10⁻⁵, 95 % below 4 × 10⁻⁵, mean 2.33 × 10⁻⁵");
    }
}
