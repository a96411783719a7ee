package se4ai.labs.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se4ai.model.Outcomes;
import se4ai.model.Threshold;

class ClaimsTest {

    @Test
    void what_is_marked_and_claimed_is_read_and_other_lines_are_for_people() {
        Claims claims = Claims.read("""
                Of 2 sheep, marked by a person, the detector claims one.
                marked sheep 0 0 0.4 1
                marked sheep 0.6 0 1 1
                claimed sheep 0.7 0 0 0.4 1
                claimed sheep 0.3 0.4 0 0.6 1
                """);

        assertThat(claims.photo().truth()).hasSize(2);
        assertThat(claims.sweep().at(Threshold.of(0.5)).outcomes()).isEqualTo(new Outcomes(1, 0, 1));
        assertThat(claims.sweep().at(Threshold.of(0.05)).outcomes()).isEqualTo(new Outcomes(1, 1, 1));
    }

    @Test
    void what_is_no_number_is_a_sentence() {
        assertThatThrownBy(() -> Claims.read("marked sheep 0 0 here 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'here' is not a number. Write for example 0.01 or 1e-6.");
    }
}
