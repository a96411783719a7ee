package se4ai.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseMagicTest {

    @TempDir
    private Path folder;

    @Test
    void an_exercise_has_the_question_that_a_notebook_asks_above_its_check() throws IOException {
        Files.writeString(folder.resolve("01.ipynb"), """
                {"cells": [
                  {"cell_type": "markdown", "source": ["How often do 20 ms\\n", "fit?"]},
                  {"cell_type": "code", "source": "check(\\"detector.deadline\\", 1)"}
                ]}
                """);
        assertThat(TestHost.line(Known.EXERCISE, "detector.deadline", new TestHost(folder)))
                .hasToString("""
                        Exercise detector.deadline
                        How often do 20 ms
                        fit?
                        Asked in 01.ipynb.
                        The answer is of type Number: check("detector.deadline", answer).
                        3 hints: %hint detector.deadline""");
    }

    @Test
    void without_a_notebook_it_still_says_how_to_answer() throws IOException {
        Files.writeString(folder.resolve("broken.ipynb"), "{");
        assertThat(TestHost.line(Known.EXERCISE, "\"detector.deadline\"", new TestHost(folder)))
                .hasToString("""
                        Exercise detector.deadline
                        The answer is of type Number: check("detector.deadline", answer).
                        3 hints: %hint detector.deadline""");
    }

    @Test
    void alone_it_lists_all() {
        assertThat(String.valueOf(TestHost.line(Known.EXERCISE, "", new TestHost(folder))))
                .startsWith("The exercises of the course\ndetector — hundred, frame-rate, speed-up, deadline, ")
                .endsWith("\n%exercise topic.question shows one.");
    }

    @Test
    void an_exercise_that_there_is_not_is_refused() {
        assertThatThrownBy(() -> TestHost.line(Known.EXERCISE, "detector.deadlines", new TestHost(folder)))
                .hasMessage("There is no exercise 'detector.deadlines'. Did you mean detector.deadline? "
                        + "%exercise lists all.");
    }
}
