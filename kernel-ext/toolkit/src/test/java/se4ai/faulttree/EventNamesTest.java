package se4ai.faulttree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EventNamesTest {

    @Test
    void a_slip_of_the_pen_an_ending_or_a_small_word_makes_no_other_event() {
        assertThat(EventNames.areNear("pedestrian not seen", "pedestrain not seen"))
                .isTrue();
        assertThat(EventNames.areNear("brakes fail", "brake fails")).isTrue();
        assertThat(EventNames.areNear("the camera is dirty", "Camera dirty!")).isTrue();
        assertThat(EventNames.areNear("camera dirty", "dirty camera")).isTrue();
    }

    @Test
    void another_number_letter_side_or_negation_does() {
        assertThat(EventNames.areNear("sensor 1 fails", "sensor 2 fails")).isFalse();
        assertThat(EventNames.areNear("model A wrong", "model B wrong")).isFalse();
        assertThat(EventNames.areNear("left brake fails", "right brake fails")).isFalse();
        assertThat(EventNames.areNear("alarm heard", "alarm not heard")).isFalse();
        assertThat(EventNames.areNear("valid input", "invalid input")).isFalse();
        assertThat(EventNames.areNear("K1", "K2")).isFalse();
    }

    @Test
    void a_statement_is_recognised_by_its_words() {
        assertThat(EventNames.share("the operator is attentive", "operator distracted"))
                .isEqualTo(0.5, within(1e-12));
        assertThat(EventNames.share("the contact number is correct", "contact number wrong"))
                .isEqualTo(2 / 3.0, within(1e-12));
        assertThat(EventNames.share("", "anything")).isZero();
    }
}
