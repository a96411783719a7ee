package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void two_uniform_numbers_make_a_triangle_to_the_last_digits() {
        Distribution sum = Distribution.uniform(0, 1).plus(Distribution.uniform(0, 1));

        assertThat(sum.isExact()).isTrue();
        assertThat(sum.cumulative(0.5)).isEqualTo(0.125, within(1e-15));
        assertThat(sum.cumulative(1.5)).isEqualTo(0.875, within(1e-15));
        assertThat(sum.quantile(0.5).value()).isEqualTo(1, within(1e-14));
        assertThat(sum.quantile(1).value()).isEqualTo(2);
    }

    /** Irwin and Hall: three of them stay within 1 once in six times. */
    @Test
    void three_uniform_numbers_follow_irwin_and_hall() {
        Distribution sum =
                Distribution.uniform(0, 1).plus(Distribution.uniform(0, 1)).plus(Distribution.uniform(0, 1));

        assertThat(sum.cumulative(1)).isEqualTo(1.0 / 6, within(1e-15));
        assertThat(sum.cumulative(1.5)).isEqualTo(0.5, within(1e-15));
        assertThat(sum.cumulative(2)).isEqualTo(5.0 / 6, within(1e-15));
    }

    /** By hand: P(U + E ≤ 1) = e⁻¹ for U uniform in [0, 1] and E exponential with mean 1. */
    @Test
    void a_uniform_and_an_exponential_number_have_a_formula() {
        Distribution sum = Distribution.uniform(0, 1).plus(Distribution.exponential(1));

        assertThat(sum.cumulative(1)).isEqualTo(Math.exp(-1), within(1e-15));
        assertThat(sum.cumulative(3)).isEqualTo(1 - Math.exp(-3) * (Math.E - 1), within(1e-15));
        assertThat(sum.cumulative(0)).isZero();
        assertThat(sum.quantile(sum.cumulative(2.5)).value()).isEqualTo(2.5, within(1e-12));
        assertThat(sum.quantile(1).value()).isInfinite();
    }

    @Test
    void it_lies_between_the_bounds_that_small_steps_give() {
        SeededRandom random = new SeededRandom(1);
        for (int i = 0; i < 60; i++) {
            List<Law> uniforms = new ArrayList<>();
            for (int j = 0; j <= i % 3; j++) {
                double low = random.nextDouble();
                uniforms.add(new Law.Single(Distribution.uniform(low, low + 0.01 + random.nextDouble())));
            }
            double wait = Math.pow(10, 3 * random.nextDouble() - 2);
            Phases phases = Objects.requireNonNull(
                    phases(Distribution.mixture(random.nextDouble(), Distribution.exponential(wait))
                                    .otherwise(new Deterministic(random.nextInt(2))))
                            .plus(phases(Distribution.exponential(3 * wait))));
            Spread spread = Objects.requireNonNull(Spread.of(uniforms, phases));
            uniforms.add(phases);
            Grid grid = Grid.of(uniforms);

            for (double share : new double[] {0.001, 0.1, 0.5, 0.9, 0.99, 0.999}) {
                double value = spread.quantile(share);
                assertThat(grid.quantileBounds(share).contains(value))
                        .as("%s of %s", share, uniforms)
                        .isTrue();
                assertThat(spread.cumulative(value)).isEqualTo(share, within(1e-11));
            }
        }
    }

    /** By hand: P(U + E₁ + E₂ > 1) = 2 − 3 / e for means of 1, where the two are an Erlang distribution. */
    @Test
    void equal_and_nearly_equal_waits_have_a_formula_too() {
        double exact = 1 - (2 - 3 / Math.E);

        for (double apart : new double[] {0, 1e-12, 1e-6, 1e-4, 1e-3, 3e-3, 3.9e-3}) {
            Distribution sum = Distribution.uniform(0, 1)
                    .plus(Distribution.exponential(1 - apart))
                    .plus(Distribution.exponential(1 + apart));
            double further = sum.cumulative(1) - exact;

            assertThat(sum.isExact()).as("%s", apart).isTrue();
            // It grows with the square of the distance, and by less than that.
            assertThat(further).as("%s", apart).isBetween(-1e-12, apart * apart + 1e-12);
        }
    }

    @Test
    void nothing_jumps_where_two_waits_come_near_to_each_other() {
        double before = 0;
        for (int i = -50; i <= 50; i++) {
            double value = Distribution.uniform(0, 1)
                    .plus(Distribution.exponential(1))
                    .plus(Distribution.exponential(Math.exp(i * 4e-4)))
                    .plus(Distribution.exponential(0.2))
                    .quantile(0.99)
                    .value();
            assertThat(value).isGreaterThan(before);
            assertThat(i == -50 ? 1e-3 : value - before).isBetween(1e-3, 3e-3);
            before = value;
        }
    }

    @Test
    void what_would_lose_its_digits_is_left_to_small_steps() {
        Distribution narrow = Distribution.uniform(0, 1).plus(Distribution.uniform(0, 1e-4));

        assertThat(narrow.isExact()).isFalse();
        assertThat(narrow.cumulative(0.5)).isEqualTo(0.5, within(1e-3));
    }

    private static Phases phases(Distribution distribution) {
        return Objects.requireNonNull(Phases.of(distribution));
    }
}
