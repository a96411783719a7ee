package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ExponentialsTest {

    @Test
    void one_wait_is_exponential() {
        Exponentials one = sum(List.of(Distribution.exponential(2)));

        assertThat(one.cumulative(3)).isEqualTo(1 - Math.exp(-1.5), within(1e-14));
        assertThat(one.quantile(0.99)).isEqualTo(2 * Math.log(100), within(1e-12));
    }

    @Test
    void equal_waits_are_an_erlang_distribution() {
        List<Distribution> three =
                List.of(Distribution.exponential(2), Distribution.exponential(2), Distribution.exponential(2));
        Distribution erlang = Distribution.erlang(3, 6);

        assertThat(sum(three).quantile(0.99)).isEqualTo(erlang.quantile(0.99).value(), within(1e-9));
        assertThat(sum(three).cumulative(4)).isEqualTo(erlang.cumulative(4), within(1e-12));
    }

    @Test
    void waits_that_may_not_happen_agree_with_every_combination_of_those_that_do() {
        SeededRandom random = new SeededRandom(7);
        for (int round = 0; round < 300; round++) {
            List<Distribution> waits = new ArrayList<>();
            List<Double> means = new ArrayList<>();
            List<Double> happens = new ArrayList<>();
            int count = 1 + random.nextInt(5);
            for (int at = 0; at < count; at++) {
                // Now and then two of them have the same mean.
                double mean = at > 0 && random.nextInt(4) == 0 ? means.get(at - 1) : 0.1 + random.nextDouble() * 9;
                double share = random.nextInt(3) == 0 ? 1 : random.nextDouble();
                means.add(mean);
                happens.add(share);
                waits.add(
                        share == 1
                                ? Distribution.exponential(mean)
                                : Mixture.of(share, Distribution.exponential(mean))
                                        .otherwise(Distribution.deterministic(0)));
            }
            Exponentials sum = Exponentials.ofSum(waits);
            if (sum == null) {
                continue;
            }
            double time = random.nextDouble() * 20;

            assertThat(sum.cumulative(time)).isEqualTo(byCombinations(means, happens, time), within(1e-9));
            assertThat(sum.cumulative(sum.quantile(0.99))).isGreaterThanOrEqualTo(0.99 - 1e-9);
        }
    }

    private static Exponentials sum(List<Distribution> terms) {
        return Objects.requireNonNull(Exponentials.ofSum(terms));
    }

    private static double byCombinations(List<Double> means, List<Double> happens, double time) {
        double sum = 0;
        for (int those = 0; those < 1 << means.size(); those++) {
            double weight = 1;
            List<Double> stages = new ArrayList<>();
            for (int at = 0; at < means.size(); at++) {
                boolean in = (those >> at & 1) == 1;
                weight *= in ? happens.get(at) : 1 - happens.get(at);
                if (in) {
                    stages.add(means.get(at));
                }
            }
            sum += weight * (1 - Stages.of(stages).beyond(time));
        }
        return sum;
    }

    @Test
    void a_share_that_never_waits_has_a_quantile_of_zero() {
        Exponentials rare =
                sum(List.of(Mixture.of(0.1, Distribution.exponential(1)).otherwise(Distribution.deterministic(0))));

        assertThat(rare.quantile(0.9)).isZero();
        assertThat(rare.quantile(0.95)).isEqualTo(Math.log(2), within(1e-12));
    }

    @Test
    void waits_that_are_nearly_the_same_are_left_to_a_way_that_does_not_cancel() {
        assertThat(Exponentials.ofSum(List.of(Distribution.exponential(1), Distribution.exponential(1 + 1e-7))))
                .isNull();
        assertThat(Distribution.exponential(1)
                        .plus(Distribution.exponential(1 + 1e-7))
                        .quantile(0.99)
                        .value())
                .isEqualTo(Distribution.erlang(2, 2).quantile(0.99).value(), within(1e-6));
        assertThat(Exponentials.ofSum(List.of(Distribution.uniform(0, 1)))).isNull();
    }
}
