package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every distribution, tried on many that are put together at random. */
class DistributionLawsTest {

    private static final double[] SHARES = {0.001, 0.05, 0.3, 0.5, 0.77, 0.95, 0.99, 0.999};

    @Test
    void a_quantile_is_the_least_value_that_the_share_stays_within() {
        for (Distribution each : some(60)) {
            for (double share : SHARES) {
                double value = each.quantile(share).value();
                double exact = each.isExact() ? 1e-12 : 2e-6;
                assertThat(each.cumulative(value)).as("%s at %s", each, share).isGreaterThan(share - exact);
                assertThat(each.cumulative(value - 1e-9 * Math.max(1, value)))
                        .as("%s at %s", each, share)
                        .isLessThan(share + 1e-6);
            }
        }
    }

    @Test
    void bounds_hold_the_quantile_and_its_share() {
        for (Distribution each : some(60)) {
            for (double share : SHARES) {
                Interval bounds = each.quantileBounds(share);
                double value = each.quantile(share).value();
                assertThat(bounds.contains(value))
                        .as("%s at %s: %s in %s", each, share, value, bounds)
                        .isTrue();
                assertThat(each.cumulativeBounds(value).contains(each.cumulative(value)))
                        .as("%s at %s", each, share)
                        .isTrue();
                assertThat(bounds.width() == 0 || !each.isExact())
                        .as("%s", each)
                        .isTrue();
            }
        }
    }

    @Test
    void draws_have_its_mean_its_variance_and_its_shares() {
        int draws = 200_000;
        for (Distribution each : some(25)) {
            Empirical sample = each.sampled(draws, 5);
            double error = 5 * each.standardDeviation() / Math.sqrt(draws);
            assertThat(sample.mean()).as("%s", each).isEqualTo(each.mean(), within(error + 1e-12));
            assertThat(sample.variance())
                    .as("%s", each)
                    .isEqualTo(each.variance(), within(5 * errorOfVariance(sample) + 1e-12));
            for (double share : new double[] {0.3, 0.5, 0.95}) {
                double value = each.quantile(share).value() * (1 + 1e-9);
                assertThat(sample.cumulative(value))
                        .as("%s at %s", each, share)
                        .isEqualTo(each.cumulative(value), within(5 * 0.5 / Math.sqrt(draws)));
            }
        }
    }

    private static double errorOfVariance(Empirical sample) {
        double mean = sample.mean();
        double fourth = 0;
        for (double value : sample.values()) {
            fourth += Math.pow(value - mean, 4);
        }
        double variance = sample.variance();
        return Math.sqrt((fourth / sample.size() - variance * variance) / sample.size());
    }

    @Test
    void means_and_variances_of_a_sum_add_up() {
        List<Distribution> some = some(40);
        for (int i = 1; i < some.size(); i++) {
            Distribution sum = some.get(i).plus(some.get(i - 1));
            assertThat(sum.mean())
                    .isEqualTo(some.get(i).mean() + some.get(i - 1).mean(), within(1e-9 * sum.mean()));
            assertThat(sum.variance())
                    .isEqualTo(
                            some.get(i).variance() + some.get(i - 1).variance(), within(1e-9 * sum.variance() + 1e-12));
        }
    }

    @Test
    void a_maximum_is_at_least_either_and_a_minimum_at_most() {
        List<Distribution> some = some(30);
        for (int i = 1; i < some.size(); i++) {
            Distribution one = some.get(i);
            Distribution other = some.get(i - 1);
            for (double share : SHARES) {
                double larger = Math.max(
                        one.quantile(share).value(), other.quantile(share).value());
                double smaller = Math.min(
                        one.quantile(share).value(), other.quantile(share).value());
                double hair = 1e-4 * larger;
                assertThat(one.max(other).quantile(share).value()).isGreaterThanOrEqualTo(larger - hair);
                assertThat(one.min(other).quantile(share).value()).isLessThanOrEqualTo(smaller + hair);
            }
            assertThat(one.max(other).mean() + one.min(other).mean())
                    .as("%s and %s", one, other)
                    .isEqualTo(one.mean() + other.mean(), within(1e-3 * (one.mean() + other.mean())));
        }
    }

    @Test
    void scaling_scales_everything() {
        for (Distribution each : some(25)) {
            Distribution scaled = each.times(3);
            assertThat(scaled.mean()).isEqualTo(3 * each.mean(), within(1e-7 * scaled.mean()));
            assertThat(scaled.variance()).isEqualTo(9 * each.variance(), within(1e-5 * scaled.variance() + 1e-12));
            for (double share : SHARES) {
                double value = each.quantile(share).value();
                assertThat(scaled.quantile(share).value())
                        .as("%s at %s", each, share)
                        .isEqualTo(3 * value, within(1e-9 * value + 1e-12));
            }
        }
    }

    @Test
    void one_without_memory_after_the_other_is_late_less_often_than_both_at_once() {
        SeededRandom random = new SeededRandom(8);
        for (int i = 0; i < 200; i++) {
            Exponential one = Distribution.exponential(0.1 + 10 * random.nextDouble());
            Exponential other = Distribution.exponential(0.1 + 10 * random.nextDouble());
            double both = one.plus(other).quantile(0.99).value();
            assertThat(both)
                    .isLessThan(
                            one.quantile(0.99).value() + other.quantile(0.99).value())
                    .isGreaterThan(Math.max(
                            one.quantile(0.99).value(), other.quantile(0.99).value()));
        }
    }

    private static List<Distribution> some(int count) {
        SeededRandom random = new SeededRandom(count);
        List<Distribution> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(random(random, 2));
        }
        return all;
    }

    private static Distribution random(SeededRandom random, int depth) {
        double size = 0.5 + 20 * random.nextDouble();
        switch (random.nextInt(depth == 0 ? 7 : 11)) {
            case 0:
                return Distribution.deterministic(size);
            case 1:
                return Distribution.uniform(size, 1.5 * size);
            case 2:
                return Distribution.exponential(size);
            case 3:
                return Distribution.lognormal(size, size * (1.2 + 3 * random.nextDouble()));
            case 4:
                return Distribution.gamma(0.6 + 5 * random.nextDouble(), size);
            case 5:
                return Distribution.erlang(1 + random.nextInt(4), size);
            case 6:
                return Distribution.geometric(random.nextDouble() * 0.4, size);
            case 7:
                return Distribution.mixture(random.nextDouble(), random(random, depth - 1))
                        .otherwise(random(random, depth - 1));
            case 8:
                return random(random, depth - 1).max(random(random, depth - 1));
            case 9:
                return random(random, depth - 1).min(random(random, depth - 1));
            default:
                return random(random, depth - 1).plus(random(random, depth - 1));
        }
    }
}
