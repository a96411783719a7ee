package se4ai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerSheetTest {

    private static final String ID = "sums.two-and-two";

    private final AnswerSheet sheet = new AnswerSheet(List.of(
            Exercise.of(ID, Number.class, NumberCheck.expecting(4, "things"), "Count.", "Use your fingers.", "2 + 2"),
            Exercise.of("sums.one-and-one", Number.class, NumberCheck.expecting(2, "things"), "1 + 1")));

    @Test
    void verdicts_are_kept_in_the_order_of_asking() {
        Verdict wrong = sheet.check(ID, 9);
        Verdict right = sheet.check(ID, 4);

        assertThat(wrong.isCorrect()).isFalse();
        assertThat(right.isCorrect()).isTrue();
        assertThat(sheet.verdicts()).containsExactly(wrong, right);
    }

    @Test
    void the_first_hint_comes_at_once_and_no_second_one_without_an_attempt() {
        assertThat(sheet.hint(ID)).hasToString("Hint 1 of 3: Count. Try again, then ask for the next one.");
        assertThat(sheet.hint(ID).level()).isEqualTo(1);
    }

    @Test
    void a_further_hint_follows_a_changed_attempt() {
        sheet.hint(ID);
        sheet.check(ID, 9);

        assertThat(sheet.hint(ID).text()).isEqualTo("Use your fingers. Try again, then ask for the next one.");
        assertThat(sheet.hint(ID).level()).isEqualTo(2);
    }

    @Test
    void the_same_answer_once_more_earns_nothing() {
        sheet.check(ID, 9);
        sheet.hint(ID);
        sheet.check(ID, 9);

        assertThat(sheet.hint(ID).level()).isEqualTo(1);
    }

    @Test
    void answers_that_are_written_alike_but_unequal_are_two_attempts() {
        sheet.check(ID, 9);
        sheet.hint(ID);
        sheet.check(ID, 9L);

        assertThat(sheet.hint(ID).level()).isEqualTo(2);
    }

    @Test
    void many_attempts_before_the_first_hint_earn_one_hint_only() {
        sheet.check(ID, 9);
        sheet.check(ID, 8);
        sheet.check(ID, 7);

        assertThat(sheet.hint(ID).level()).isEqualTo(1);
        assertThat(sheet.hint(ID).level()).isEqualTo(1);
    }

    @Test
    void the_last_hint_stays_and_asks_for_no_more() {
        for (int attempt = 10; attempt < 15; attempt++) {
            sheet.hint(ID);
            sheet.check(ID, attempt);
        }

        assertThat(sheet.hint(ID)).isEqualTo(new Hint(ID, 3, 3, "2 + 2"));
    }

    @Test
    void attempts_at_one_exercise_earn_no_hints_for_another() {
        sheet.hint(ID);
        sheet.check("sums.one-and-one", 3);

        assertThat(sheet.hint(ID).level()).isEqualTo(1);
    }

    @Test
    void an_unknown_exercise_is_answered_with_the_known_ones() {
        String message = "There is no exercise 'sums.two'; the exercises are sums.one-and-one, sums.two-and-two.";

        assertThatThrownBy(() -> sheet.check("sums.two", 4)).hasMessage(message);
        assertThatThrownBy(() -> sheet.hint("sums.two")).hasMessage(message);
        assertThat(sheet.verdicts()).isEmpty();
    }
}
