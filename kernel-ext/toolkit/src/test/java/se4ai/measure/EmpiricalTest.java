package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EmpiricalTest {

    private static final Probability CONFIDENCE = Probability.of(0.95);

    private static Empirical upTo(int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = i + 1;
        }
        return Distribution.of(values);
    }

    /** Of 16 tosses, 3 or fewer are heads with 697 / 65,536, which is 1.06 %; 4 or fewer with 3.84 %. */
    @Test
    void the_median_lies_between_two_of_the_values() {
        assertThat(upTo(16).quantileInterval(0.5, CONFIDENCE)).isEqualTo(Interval.of(4, 13));
        assertThat(upTo(10).quantileInterval(0.5, CONFIDENCE)).isEqualTo(Interval.of(2, 9));
    }

    @Test
    void few_values_do_not_say_where_a_high_quantile_ends() {
        assertThat(upTo(100).quantileInterval(0.99, CONFIDENCE).high()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(upTo(3).quantileInterval(0.5, CONFIDENCE))
                .isEqualTo(Interval.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        assertThat(upTo(1_000).quantileInterval(0.99, CONFIDENCE)).isEqualTo(Interval.of(983, 997));
    }

    @Test
    void the_interval_agrees_with_a_binomial_distribution_summed_term_by_term() {
        for (int count : new int[] {5, 30, 200}) {
            for (double share : new double[] {0.1, 0.5, 0.9}) {
                Interval interval = upTo(count).quantileInterval(share, CONFIDENCE);
                double low = Math.max(0, interval.low());
                double high = Math.min(count + 1, interval.high());
                assertThat(fewerThan(low, count, share)).isLessThanOrEqualTo(0.025);
                assertThat(fewerThan(low + 1, count, share)).isGreaterThan(0.025);
                assertThat(1 - fewerThan(high, count, share)).isLessThanOrEqualTo(0.025 + 1e-12);
                assertThat(1 - fewerThan(high - 1, count, share)).isGreaterThan(0.025 - 1e-12);
            }
        }
    }

    private static double fewerThan(double most, int count, double share) {
        double term = Math.pow(1 - share, count);
        double sum = 0;
        for (int k = 0; k < most; k++) {
            sum += term;
            term *= (count - k) * share / ((k + 1) * (1 - share));
        }
        return sum;
    }

    @Test
    void of_a_million_values_it_is_as_wide_as_the_normal_distribution_says() {
        Interval interval = upTo(1_000_000).quantileInterval(0.5, CONFIDENCE);

        assertThat(interval.low()).isEqualTo(500_000 - 980, within(1.0));
        assertThat(interval.high()).isEqualTo(500_000 + 981, within(1.0));
    }

    @Test
    void nineteen_of_twenty_intervals_hold_the_quantile() {
        int held = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Empirical sample = Distribution.exponential(1).sampled(500, seed);
            held += sample.quantileInterval(0.9, CONFIDENCE).contains(Math.log(10)) ? 1 : 0;
        }
        assertThat(held).isBetween(935, 985);
    }

    @Test
    void a_sample_is_the_same_for_the_same_seed() {
        Distribution wait = Distribution.exponential(1);

        assertThat(wait.sampled(100, 7)).isEqualTo(wait.sampled(100, 7)).isNotEqualTo(wait.sampled(100, 8));
        assertThat(wait.sampled(100, 7)).hasSameHashCodeAs(wait.sampled(100, 7));
        assertThat(Distribution.of(1, 2).times(3)).isEqualTo(Distribution.of(3, 6));
        assertThatThrownBy(() -> wait.sampled(0, 7)).hasMessage("A sample needs at least 1 draw but was asked for 0.");
    }
}
