package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se4ai.measure.Probability;

class ThresholdTest {

    @Test
    void a_threshold_accepts_its_own_score_and_all_above() {
        assertThat(Threshold.of(0.5).accepts(Probability.of(0.5))).isTrue();
        assertThat(Threshold.of(0.5).accepts(Probability.of(0.51))).isTrue();
        assertThat(Threshold.of(0.5).accepts(Probability.of(0.49))).isFalse();
    }

    @Test
    void thresholds_are_ordered_and_written_by_score() {
        assertThat(Threshold.of(0.2)).isLessThan(Threshold.of(0.3)).hasToString("20 %");
    }

    @Test
    void a_threshold_is_a_score() {
        assertThatThrownBy(() -> Threshold.of(50))
                .hasMessage("Probability must lie in [0, 1] but was 50.0. Did you mean 50 %? "
                        + "Write Probability.percent(50).");
    }
}
