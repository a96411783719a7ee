package se4ai.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChoiceCheckTest {

    private final ChoiceCheck check = ChoiceCheck.right("cap", "It is a setting.")
            .wrong("photo", "A grey picture gave as many.")
            .wrong("overlap", "Why the same number each time?");

    @Test
    void each_option_has_its_own_answer() {
        assertThat(check.of("cap")).isEqualTo(Finding.correct("It is a setting."));
        assertThat(check.of("photo")).isEqualTo(Finding.notYet("A grey picture gave as many."));
        assertThat(check.of("overlap")).isEqualTo(Finding.notYet("Why the same number each time?"));
    }

    @Test
    void meaning_counts_and_not_spelling() {
        assertThat(check.of(" Cap\n").kind()).isEqualTo(Verdict.Kind.CORRECT);
    }

    @Test
    void a_question_mark_or_nothing_is_no_answer_yet() {
        Finding finding = Finding.notYet("No answer yet: choose one of cap, overlap, photo.");

        assertThat(check.of("?")).isEqualTo(finding);
        assertThat(check.of(" ")).isEqualTo(finding);
    }

    @Test
    void something_else_is_none_of_the_options() {
        assertThat(check.of("Magic"))
                .isEqualTo(Finding.notYet("'Magic' is not one of the options; choose one of cap, overlap, photo."));
    }
}
