package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PercentileTest {

    @Test
    void it_is_written_with_its_name() {
        Duration value = Duration.parse("0.1957 s");

        assertThat(new Percentile(0.99, value)).hasToString("p99 195.7 ms");
        assertThat(new Percentile(0.999, value)).hasToString("p99.9 195.7 ms");
        assertThat(new Percentile(0.9999, value)).hasToString("p99.99 195.7 ms");
        assertThat(new Percentile(0.5, value)).hasToString("p50 195.7 ms");
    }

    @Test
    void its_share_is_a_share() {
        assertThatThrownBy(() -> new Percentile(Double.NaN, Duration.ZERO))
                .hasMessage("The share of a quantile must lie in [0, 1] but was NaN.");
        assertThatThrownBy(() -> new Quantile(99.9, 1))
                .hasMessage(
                        "The share of a quantile must lie in [0, 1] but was 99.9. Write 0.999 for the 99.9 % point.");
    }
}
