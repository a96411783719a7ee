package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CriterionTest {

    @Test
    void numbers_are_read_and_written_with_their_unit() {
        assertThat(Criterion.QUALITY.parse("85 %")).isEqualTo(0.85);
        assertThat(Criterion.QUALITY.words(0.8543)).isEqualTo("85.4 %");
        assertThat(Criterion.LATENCY.parse("2 ms")).isEqualTo(0.002);
        assertThat(Criterion.TRAINING.words(90)).isEqualTo("1.5 min");
        assertThat(Criterion.SIZE.parse("1 MB")).isEqualTo(1e6);
        assertThat(Criterion.EXAMPLES.words(12_500)).isEqualTo("12,500");
        assertThat(Criterion.TRAINING.heading()).isEqualTo("Training time");
    }

    @Test
    void of_quality_more_is_better_and_of_all_else_less() {
        assertThat(Criterion.QUALITY.isBetter(0.9, 0.8)).isTrue();
        assertThat(Criterion.SIZE.isBetter(9, 8)).isFalse();
        assertThat(Criterion.SIZE.isBetter(8, 8)).isFalse();
    }

    @Test
    void what_is_no_limit_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criterion.PARTS.parse("few"))
                .withMessage("A limit of parts to read is a number of 0 or more, such as '1000', but was 'few'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criterion.EXAMPLES.parse("NaN"))
                .withMessage("A limit of examples needed is a number of 0 or more, such as '1000', but was 'NaN'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criterion.QUALITY.parse("good"))
                .withMessage("A limit of quality is a number of 0 or more, such as '85 %', but was 'good'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criterion.QUALITY.parse("85"))
                .withMessage("Probability must lie in [0, 1] but was 85.0. Did you mean 85 %? "
                        + "Write Probability.percent(85).");
    }
}
