package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class SpecialTest {

    private static final Percentage TWELVE_FIGURES = Percentage.withPercentage(1e-10);
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    @Test
    void the_normal_share_agrees_with_another_library() {
        for (double z = -37; z <= 8.2; z += 0.0625) {
            assertThat(Special.normal(z)).as("z %s", z).isCloseTo(NORMAL.cumulativeProbability(z), TWELVE_FIGURES);
        }
        assertThat(Special.normal(0)).isEqualTo(0.5);
        assertThat(Special.normal(1.959963984540054)).isEqualTo(0.975, within(1e-15));
    }

    @Test
    void the_normal_point_agrees_with_another_library() {
        for (double share = 0.0005; share < 1; share += 0.0005) {
            assertThat(Special.normalInverse(share))
                    .as("share %s", share)
                    .isEqualTo(NORMAL.inverseCumulativeProbability(share), within(1e-12));
        }
        for (double tail = 1e-3; tail > 1e-300; tail /= 10) {
            assertThat(Special.normalInverse(tail))
                    .as("tail %s", tail)
                    .isCloseTo(NORMAL.inverseCumulativeProbability(tail), TWELVE_FIGURES);
        }
        assertThat(Special.normalInverse(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Special.normalInverse(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Special.normalInverse(0.99)).isEqualTo(2.3263478740408408, within(1e-15));
    }

    @Test
    void the_gamma_function_is_the_factorial() {
        assertThat(Special.logGamma(1)).isEqualTo(0, within(1e-14));
        assertThat(Special.logGamma(5)).isEqualTo(Math.log(24), within(1e-14));
        for (double a = 1e-3; a < 1e6; a *= 1.37) {
            double expected = LogGamma.value(a);
            assertThat(Special.logGamma(a))
                    .as("a %s", a)
                    .isEqualTo(expected, within(1e-14 * Math.max(5, Math.abs(expected))));
        }
    }

    @Test
    void the_gamma_share_and_its_inverse_agree_with_another_library() {
        for (double shape : new double[] {0.05, 0.3, 1, 1.5, 2, 7, 14.9, 15.1, 100, 2_500, 1e5}) {
            GammaDistribution other = GammaDistribution.of(shape, 1);
            for (double share : new double[] {1e-6, 0.01, 0.1, 0.3, 0.5, 0.7, 0.95, 0.99, 0.999, 1 - 1e-9}) {
                double x = Special.gammaInverse(shape, share);
                assertThat(Special.gamma(shape, x)).as("%s, %s", shape, share).isCloseTo(share, TWELVE_FIGURES);
                assertThat(Special.gammaAbove(shape, x))
                        .isCloseTo(1 - share, Percentage.withPercentage(share > 0.9999 ? 1e-4 : 1e-9));
                assertThat(Special.gamma(shape, x)).isCloseTo(other.cumulativeProbability(x), TWELVE_FIGURES);
                assertThat(Special.gammaAbove(shape, x)).isCloseTo(other.survivalProbability(x), TWELVE_FIGURES);
            }
        }
        assertThat(Special.gammaInverse(2, 0)).isEqualTo(0);
        assertThat(Special.gammaInverse(2, 1)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void a_gamma_share_of_whole_shape_is_a_sum_of_poisson_terms() {
        double sum = 0;
        for (int k = 0; k < 30; k++) {
            sum += Special.poisson(k, 25);
        }
        assertThat(Special.gammaAbove(30, 25)).isCloseTo(sum, TWELVE_FIGURES);
    }
}
