package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class SumTest {

    private static final Percentage ELEVEN_FIGURES = Percentage.withPercentage(1e-9);

    @Test
    void percentiles_do_not_add_up() {
        Exponential link = Distribution.exponential(40);
        Exponential server = Distribution.exponential(10);

        assertThat(link.plus(server).quantile(0.99).value()).isEqualTo(195.714086, within(1e-6));
        assertThat(link.quantile(0.99).value() + server.quantile(0.99).value()).isEqualTo(230.2585, within(1e-4));
    }

    /** Three M/M/1 stations in a row with 8 arrivals a second and rates of 20, 10 and 40: Jackson, Burke. */
    @Test
    void a_tandem_of_three_stations_has_known_percentiles() {
        Distribution tandem = Distribution.exponential(1.0 / 12)
                .plus(Distribution.exponential(1.0 / 2))
                .plus(Distribution.exponential(1.0 / 32));

        assertThat(tandem.isExact()).isTrue();
        assertThat(tandem.quantile(0.5).value()).isEqualTo(0.46885228352967223, within(1e-12));
        assertThat(tandem.quantile(0.95).value()).isEqualTo(1.6212961643740726, within(1e-12));
        assertThat(tandem.quantile(0.99).value()).isEqualTo(2.42601513195617, within(1e-12));
    }

    @Test
    void a_wait_that_is_sometimes_nothing_and_the_service_make_one_wait_without_memory() {
        double load = 0.8;
        Distribution wait =
                Distribution.mixture(1 - load, Distribution.deterministic(0)).otherwise(Distribution.exponential(0.5));
        Distribution answer = wait.plus(Distribution.exponential(0.1));

        assertThat(answer.isExact()).isTrue();
        for (double share : new double[] {0.01, 0.5, 0.95, 0.99, 0.9999}) {
            assertThat(answer.quantile(share).value())
                    .isCloseTo(Distribution.exponential(0.5).quantile(share).value(), ELEVEN_FIGURES);
        }
    }

    @Test
    void equal_stages_make_an_erlang_distribution() {
        Distribution sum =
                Distribution.exponential(2).plus(Distribution.erlang(3, 6)).plus(Distribution.exponential(2));

        for (double share : new double[] {1e-3, 0.3, 0.99, 0.9999}) {
            assertThat(sum.quantile(share).value())
                    .isCloseTo(Distribution.erlang(5, 10).quantile(share).value(), ELEVEN_FIGURES);
        }
    }

    @Test
    void nearly_equal_stages_are_nearly_an_erlang_distribution() {
        double exact = Distribution.erlang(3, 3).quantile(0.99).value();

        for (double apart : new double[] {1e-15, 1e-12, 1e-9, 1e-6}) {
            Distribution near = Distribution.exponential(1 - apart)
                    .plus(Distribution.exponential(1))
                    .plus(Distribution.exponential(1 + apart));
            // The means lie evenly about 1, so only the square of their distance counts.
            assertThat(near.quantile(0.99).value()).as("%s", apart).isCloseTo(exact, ELEVEN_FIGURES);
        }
    }

    @Test
    void a_constant_shifts_any_distribution() {
        Lognormal link = Distribution.lognormal(50, 180);
        Distribution later = link.plus(7);

        assertThat(later.isExact()).isTrue();
        assertThat(later.quantile(0.99).value()).isEqualTo(187, within(1e-9));
        assertThat(later.cumulative(57)).isEqualTo(0.5, within(1e-12));
        assertThat(later.cumulative(6.9)).isEqualTo(0);
        assertThat(later.plus(-7)).isEqualTo(link);
        assertThat(Distribution.deterministic(3).plus(4)).isEqualTo(Distribution.deterministic(7));
    }

    @Test
    void few_values_add_up_one_by_one() {
        Distribution dice = Distribution.of(1, 2, 3, 4, 5, 6).plus(Distribution.of(1, 2, 3, 4, 5, 6));

        assertThat(dice.isExact()).isTrue();
        assertThat(dice.cumulative(2)).isEqualTo(1.0 / 36, within(1e-15));
        assertThat(dice.cumulative(6.5)).isEqualTo(15.0 / 36, within(1e-15));
        assertThat(dice.median().value()).isEqualTo(7);
        assertThat(dice.quantile(0).value()).isEqualTo(2);
        assertThat(dice.quantile(1).value()).isEqualTo(12);
    }

    @Test
    void what_has_no_formula_lies_between_two_bounds() {
        Distribution sum = Distribution.lognormal(50, 180).plus(Distribution.lognormal(20, 200));
        Interval bounds = sum.quantileBounds(0.99);

        assertThat(sum.isExact()).isFalse();
        assertThat(bounds.width()).isLessThan(0.005 * bounds.low());
        assertThat(bounds.contains(sum.quantile(0.99).value())).isTrue();
        Interval sampled = sum.sampled(1_000_000, 4).quantileInterval(0.99, Probability.of(0.9999));
        assertThat(sampled.contains(sum.quantile(0.99).value())).isTrue();
    }

    /** The numeric way, tried where the formula is known. */
    @Test
    void the_bounds_hold_the_truth() {
        Distribution half = Distribution.gamma(0.5, 1);
        Exponential truth = Distribution.exponential(2);

        Distribution sum = half.plus(half);
        for (double share : new double[] {1e-3, 0.1, 0.5, 0.9, 0.99, 0.999, 0.9999, 0.99999, 0.9999999}) {
            double exact = truth.quantile(share).value();
            assertThat(sum.quantileBounds(share).contains(exact))
                    .as("%s in %s", exact, sum.quantileBounds(share))
                    .isTrue();
        }
        for (double share : new double[] {0.5, 0.9, 0.99, 0.999}) {
            assertThat(sum.quantile(share).value())
                    .isEqualTo(truth.quantile(share).value(), within(1e-4));
            assertThat(sum.cumulative(truth.quantile(share).value())).isEqualTo(share, within(1e-4));
        }
        for (double value : new double[] {0.01, 1, 5, 20, 40, 60}) {
            assertThat(sum.cumulativeBounds(value).contains(truth.cumulative(value)))
                    .isTrue();
        }
    }

    @Test
    void two_uniform_numbers_make_a_triangle() {
        Distribution sum = Distribution.uniform(-1, 1).plus(Distribution.uniform(0, 2));

        assertThat(sum.quantile(0).value()).isEqualTo(-1);
        assertThat(sum.quantile(1).value()).isEqualTo(3);
        assertThat(sum.quantile(0.5).value()).isEqualTo(1, within(1e-6));
        assertThat(sum.quantile(0.125).value()).isEqualTo(0, within(1e-6));
        assertThat(sum.cumulative(2)).isEqualTo(0.875, within(1e-6));
        assertThat(sum.cumulative(-1.5)).isEqualTo(0);
        assertThat(sum.cumulative(4)).isEqualTo(1);
    }

    @Test
    void a_sum_inside_another_is_known_as_well_as_its_terms() {
        Distribution inner = Distribution.lognormal(5, 20).plus(Distribution.uniform(1, 2));
        Distribution outer = inner.max(Distribution.exponential(4)).plus(Distribution.exponential(3));
        Interval bounds = outer.quantileBounds(0.95);

        assertThat(outer.isExact()).isFalse();
        assertThat(bounds.width()).isGreaterThan(0).isLessThan(0.01 * bounds.low());
        Interval sampled = outer.sampled(1_000_000, 4).quantileInterval(0.95, Probability.of(0.9999));
        assertThat(sampled.contains(outer.quantile(0.95).value())).isTrue();
    }

    @Test
    void it_knows_its_terms_and_is_equal_to_another_of_the_same() {
        Exponential link = Distribution.exponential(40);
        Exponential server = Distribution.exponential(10);
        Distribution sum = link.plus(3).plus(server).plus(4);

        assertThat(sum)
                .isEqualTo(link.plus(server).plus(7))
                .hasSameHashCodeAs(link.plus(server).plus(7));
        assertThat(sum)
                .isNotEqualTo(link.plus(server))
                .isNotEqualTo(server.plus(link).plus(7));
        assertThat(sum).isInstanceOfSatisfying(Sum.class, all -> {
            assertThat(all.terms()).isEqualTo(List.of(link, server));
            assertThat(all.constant()).isEqualTo(7);
        });
        assertThat(sum).hasToString("exponential with mean 40 plus exponential with mean 10 plus 7");
    }

    @Test
    void only_finite_numbers_add_up() {
        assertThatThrownBy(() -> Distribution.exponential(1).plus(Double.NaN))
                .hasMessage("A deterministic value must be finite but was NaN.");
        Empirical never = Distribution.of(1, Double.POSITIVE_INFINITY);
        assertThatThrownBy(() -> never.plus(Distribution.lognormal(1, 2)).median())
                .hasMessage(
                        "A sum needs terms that are finite, but one of them is infinite. Leave out what never ends.");
    }
}
