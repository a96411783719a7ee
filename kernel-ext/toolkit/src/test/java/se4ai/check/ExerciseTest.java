package se4ai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExerciseTest {

    private final Exercise<String> exercise =
            Exercise.of("a.b", String.class, answer -> Finding.almost("Seen " + answer + "."), "Look.");

    @Test
    void the_verdict_is_the_finding_under_the_exercise_s_name() {
        assertThat(exercise.verdict("x")).isEqualTo(new Verdict("a.b", Verdict.Kind.ALMOST, "Seen x."));
    }

    @Test
    void an_answer_of_another_type_is_told_which_is_wanted() {
        assertThat(exercise.verdict(1.5).message())
                .isEqualTo("This question wants a String, but the answer is a Double.");
        assertThat(exercise.verdict(1).message())
                .isEqualTo("This question wants a String, but the answer is an Integer.");
        assertThat(exercise.verdict(null))
                .hasToString("○ Not yet: This question wants a String, but the answer is empty.");
    }

    @Test
    void an_exercise_has_a_hint() {
        assertThatThrownBy(() -> Exercise.of("a.b", String.class, Finding::correct))
                .hasMessage("Exercise 'a.b' needs at least one hint but has none.");
    }
}
