package se4ai.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se4ai.notebook.Cell;
import se4ai.notebook.Notebook;
import se4ai.notebook.NotebookRunner;

class EveryNotebookTest {

    private static final List<String> VERDICTS = List.of("○ Not yet:", "◐ Almost:", "✓ Correct:");

    @TestFactory
    Stream<DynamicTest> a_learners_notebook_runs_to_its_end_and_answers_nothing() {
        return CourseNotebooks.in(CourseNotebooks.SOURCES).stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    Notebook executed = Notebook.read(CourseNotebooks.EXECUTED.resolve(file.getFileName()));
                    assertThat(executed.cells().stream().map(Cell::source))
                            .isEqualTo(Notebook.read(file).cells().stream()
                                    .map(Cell::source)
                                    .toList());
                    assertThat(verdicts(executed)).isNotEmpty().allMatch(text -> text.startsWith("○ Not yet:"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_solution_runs_to_its_end_and_every_check_is_correct() {
        NotebookRunner runner = new NotebookRunner(Duration.ofMinutes(5), line -> {});
        return CourseNotebooks.in(CourseNotebooks.SOLUTIONS).stream()
                .map(file -> dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(verdicts(runner.run(file)))
                                .isNotEmpty()
                                .allMatch(text -> text.startsWith("✓ Correct:"))));
    }

    @TestFactory
    Stream<DynamicTest> a_solution_mirrors_its_notebook_and_differs_in_exercises_alone() {
        return CourseNotebooks.in(CourseNotebooks.SOURCES).stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    Notebook learner = Notebook.read(file);
                    Notebook solution = Notebook.read(CourseNotebooks.SOLUTIONS.resolve(file.getFileName()));
                    assertThat(solution.cells()).hasSameSizeAs(learner.cells());
                    for (int i = 0; i < learner.cells().size(); i++) {
                        Cell mine = learner.cells().get(i);
                        Cell theirs = solution.cells().get(i);
                        assertThat(theirs.id()).isEqualTo(mine.id());
                        if (!mine.tags().contains("exercise")) {
                            assertThat(theirs.source()).isEqualTo(mine.source());
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_solution_belongs_to_a_notebook() {
        return CourseNotebooks.in(CourseNotebooks.SOLUTIONS).stream()
                .map(Path::getFileName)
                .map(name -> dynamicTest(
                        name.toString(),
                        () -> assertThat(CourseNotebooks.SOURCES.resolve(name)).exists()));
    }

    private static List<String> verdicts(Notebook executed) {
        return CourseNotebooks.code(executed).stream()
                .flatMap(cell -> cell.outputs().stream())
                .map(EveryNotebookTest::text)
                .filter(text -> VERDICTS.stream().anyMatch(text::startsWith))
                .toList();
    }

    private static String text(JsonObject output) {
        return output.get("data") instanceof JsonObject data && data.has("text/plain")
                ? Cell.text(data.get("text/plain"))
                : "";
    }
}
