package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.junit.jupiter.api.Test;

class LognormalTest {

    @Test
    void it_is_known_by_its_median_and_its_99_percent_point() {
        Lognormal link = Distribution.lognormal(50, 180);

        assertThat(link.median().value()).isEqualTo(50);
        assertThat(link.quantile(0.99).value()).isEqualTo(180, within(1e-11));
        assertThat(link.cumulative(180)).isEqualTo(0.99, within(1e-14));
        assertThat(link.cumulative(0)).isZero();
        assertThat(link.quantile(0).value()).isZero();
        assertThat(link.quantile(1).value()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(link).hasToString("lognormal with median 50 and p99 180");
    }

    @Test
    void its_moments_agree_with_another_library() {
        Lognormal link = Distribution.lognormal(50, 180);
        LogNormalDistribution other = LogNormalDistribution.of(Math.log(50), link.sigma());

        assertThat(link.mean()).isEqualTo(other.getMean(), within(1e-10));
        assertThat(link.variance()).isEqualTo(other.getVariance(), within(1e-7));
    }

    @Test
    void the_99_percent_point_lies_above_the_median() {
        assertThatThrownBy(() -> Distribution.lognormal(180, 50))
                .hasMessage("The p99 of a lognormal distribution must be finite and above its median, but the median"
                        + " was 180.0 and the p99 50.0.");
        assertThatThrownBy(() -> Distribution.lognormal(0, 50))
                .hasMessage("The median of a lognormal distribution must be finite and above 0 but was 0.0.");
        assertThatThrownBy(() -> new Lognormal(1, Double.NaN))
                .hasMessage("The sigma of a lognormal distribution must be above 0 and at most 10 but was NaN.");
    }
}
