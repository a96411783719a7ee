package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void a_number_keeps_so_many_significant_figures() {
        assertThat(Figures.of(41_831.87, 3)).isEqualTo("41,800");
        assertThat(Figures.of(41.83187174797058, 4)).isEqualTo("41.83");
        assertThat(Figures.of(0.0239052, 3)).isEqualTo("0.0239");
        assertThat(Figures.of(1e-9, 3)).isEqualTo("0.000000001");
    }

    @Test
    void rounding_up_may_add_a_digit() {
        assertThat(Figures.of(999.96, 3)).isEqualTo("1,000");
        assertThat(Figures.of(999.96, 4)).isEqualTo("1,000");
        assertThat(Figures.of(99.5, 2)).isEqualTo("100");
        assertThat(Figures.of(0.0999, 2)).isEqualTo("0.1");
    }

    @Test
    void zeros_that_say_nothing_are_left_out() {
        assertThat(Figures.of(0, 3)).isEqualTo("0");
        assertThat(Figures.of(-0.0, 3)).isEqualTo("0");
        assertThat(Figures.of(2.50, 3)).isEqualTo("2.5");
        assertThat(Figures.of(100, 1)).isEqualTo("100");
    }

    @Test
    void negative_numbers_keep_their_sign_and_their_commas() {
        assertThat(Figures.of(-41_831.87, 3)).isEqualTo("-41,800");
        assertThat(Figures.of(-418, 3)).isEqualTo("-418");
        assertThat(Figures.of(-0.5, 1)).isEqualTo("-0.5");
        assertThat(Figures.fixed(-0.04, 1)).isEqualTo("0.0");
    }

    @Test
    void thousands_are_parted_by_commas() {
        assertThat(Figures.fixed(999, 0)).isEqualTo("999");
        assertThat(Figures.fixed(1_000, 0)).isEqualTo("1,000");
        assertThat(Figures.fixed(1_234_567.891, 2)).isEqualTo("1,234,567.89");
        assertThat(Figures.of(1e9, 1)).isEqualTo("1,000,000,000");
    }

    @Test
    void fixed_keeps_every_digit_after_the_point_and_rounds_halves_up() {
        assertThat(Figures.fixed(0.5, 2)).isEqualTo("0.50");
        assertThat(Figures.fixed(2.675, 2)).isEqualTo("2.68");
        assertThat(Figures.fixed(0.5, 0)).isEqualTo("1");
        assertThat(Figures.fixed(0, 1)).isEqualTo("0.0");
    }

    @Test
    void what_is_no_number_is_written_as_it_is() {
        assertThat(Figures.of(Double.NaN, 3)).isEqualTo("NaN");
        assertThat(Figures.of(Double.NEGATIVE_INFINITY, 3)).isEqualTo("-Infinity");
        assertThat(Figures.fixed(Double.POSITIVE_INFINITY, 1)).isEqualTo("Infinity");
    }

    @Test
    void figures_must_be_asked_for() {
        assertThatThrownBy(() -> Figures.of(1, 0)).hasMessage("Figures.of needs 1 figure or more but was asked for 0.");
    }

    @Test
    void what_is_written_differs_from_the_number_by_half_a_figure_at_most() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(13) - 4);
            int figures = 1 + random.nextInt(6);
            double read = new BigDecimal(Figures.of(value, figures).replace(",", "")).doubleValue();
            double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - figures + 1);

            assertThat(Math.abs(read - value)).isLessThanOrEqualTo(0.5 * unit * (1 + 1e-9));
        }
    }
}
