package se4ai.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.check.Exercise;

class CourseTest {

    @Test
    void every_exercise_has_a_name_of_its_own_made_of_topic_and_question() {
        assertThat(Course.exercises())
                .extracting(Exercise::id)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("[a-z-]+\\.[a-z-]+"));
    }

    @Test
    void every_exercise_has_three_hints() {
        assertThat(Course.exercises())
                .allSatisfy(exercise -> assertThat(exercise.hints())
                        .as(exercise.id())
                        .hasSize(3)
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isBlank));
    }

    @Test
    void an_empty_answer_to_any_exercise_is_not_there_yet() {
        assertThat(Course.exercises())
                .allSatisfy(exercise -> assertThat(exercise.verdict(null))
                        .hasToString(
                                "○ Not yet: This question wants " + wanted(exercise) + ", but the answer is empty."));
    }

    private static String wanted(Exercise<?> exercise) {
        String type = exercise.answerType().getSimpleName();
        return ("AEIOU".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }
}
