package se4ai.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberCheckTest {

    private final NumberCheck check = NumberCheck.expecting(50, "frames per second")
            .because("One frame takes 20 ms.")
            .wrong(0.02, "That is seconds per frame.")
            .wrong(54, "That is one of the known mistakes.");

    @Test
    void zero_is_no_answer_yet() {
        assertThat(check.of(0))
                .isEqualTo(Finding.notYet("No answer yet: put your number of frames per second in place of 0."));
        assertThat(check.of(0.0).kind()).isEqualTo(Verdict.Kind.NOT_YET);
    }

    @Test
    void a_number_within_one_per_cent_is_right_whatever_its_type() {
        Finding right = Finding.correct("50 frames per second. One frame takes 20 ms.");

        assertThat(check.of(50)).isEqualTo(right);
        assertThat(check.of(50L)).isEqualTo(right);
        assertThat(check.of(50.0f)).isEqualTo(right);
        assertThat(check.of(50.5).kind()).isEqualTo(Verdict.Kind.CORRECT);
        assertThat(check.of(49.49).kind()).isEqualTo(Verdict.Kind.ALMOST);
    }

    @Test
    void a_known_mistake_is_told_before_nearness_is() {
        assertThat(check.of(0.02)).isEqualTo(Finding.almost("That is seconds per frame."));
        assertThat(check.of(54)).isEqualTo(Finding.almost("That is one of the known mistakes."));
    }

    @Test
    void a_number_within_ten_per_cent_is_almost_right() {
        assertThat(check.of(47)).isEqualTo(Finding.almost("47 is within 10 %; calculate with all the digits given."));
        assertThat(check.of(55).kind()).isEqualTo(Verdict.Kind.ALMOST);
    }

    @Test
    void other_numbers_are_too_small_or_too_large() {
        assertThat(check.of(5))
                .isEqualTo(Finding.notYet("5 frames per second is too small. Write the formula with its units first."));
        assertThat(check.of(5_000))
                .isEqualTo(Finding.notYet(
                        "5,000 frames per second is too large. Write the formula with its units first."));
    }

    @Test
    void a_reason_may_be_left_out() {
        assertThat(NumberCheck.expecting(2, "things").of(2)).isEqualTo(Finding.correct("2 things."));
    }
}
