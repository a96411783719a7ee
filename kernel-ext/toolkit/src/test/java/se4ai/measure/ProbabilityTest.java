package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProbabilityTest {

    @Test
    void per_cent_is_a_hundredth() {
        assertThat(Probability.percent(68)).isEqualTo(Probability.of(0.68));
        assertThat(Probability.percent(0)).isEqualTo(Probability.of(0));
        assertThat(Probability.percent(100)).isEqualTo(Probability.of(1));
    }

    @Test
    void an_event_and_its_complement_add_up_to_one() {
        assertThat(Probability.of(0.68).complement().value()).isEqualTo(0.32, within(1e-15));
        assertThat(Probability.of(0).complement()).isEqualTo(Probability.of(1));
    }

    @Test
    void a_probability_is_at_least_itself() {
        assertThat(Probability.of(0.5).isAtLeast(Probability.of(0.5))).isTrue();
        assertThat(Probability.of(0.5).isAtLeast(Probability.of(0.6))).isFalse();
        assertThat(Probability.of(0.5)).isLessThan(Probability.of(0.6));
    }

    @Test
    void it_is_written_in_per_cent_with_two_figures() {
        assertThat(Probability.of(0.68)).hasToString("68 %");
        assertThat(Probability.of(0.0012)).hasToString("0.12 %");
        assertThat(Probability.of(0.55)).hasToString("55 %");
        assertThat(Probability.of(1)).hasToString("100 %");
    }

    @Test
    void nearly_certain_is_not_written_as_certain() {
        assertThat(Probability.of(0.996)).hasToString("99.6 %");
        assertThat(Probability.of(0.99999)).hasToString("99.999 %");
    }

    @Test
    void a_number_that_looks_like_per_cent_is_asked_about() {
        assertThatThrownBy(() -> Probability.of(1.2))
                .hasMessage("Probability must lie in [0, 1] but was 1.2. Did you mean 1.2 %? "
                        + "Write Probability.percent(1.2).");
        assertThatThrownBy(() -> Probability.of(68))
                .hasMessage("Probability must lie in [0, 1] but was 68.0. Did you mean 68 %? "
                        + "Write Probability.percent(68).");
    }

    @Test
    void other_numbers_are_refused_without_a_guess() {
        assertThatThrownBy(() -> Probability.of(-0.1)).hasMessage("Probability must lie in [0, 1] but was -0.1.");
        assertThatThrownBy(() -> Probability.of(100.5)).hasMessage("Probability must lie in [0, 1] but was 100.5.");
        assertThatThrownBy(() -> Probability.of(Double.NaN)).hasMessage("Probability must lie in [0, 1] but was NaN.");
    }

    @Test
    void per_cent_beyond_a_hundred_is_refused_as_per_cent() {
        assertThatThrownBy(() -> Probability.percent(150)).hasMessage("Per cent must lie in [0, 100] but was 150.0.");
        assertThatThrownBy(() -> Probability.percent(-1)).hasMessage("Per cent must lie in [0, 100] but was -1.0.");
    }
}
