package se4ai.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se4ai.notebook.Cell;
import se4ai.notebook.Notebook;
import se4ai.notebook.Tidy;

class NotebookStyleTest {

    private static final int MOST_CODE_LINES = 12;
    private static final int MOST_WORDS = 150;
    private static final int MOST_BYTES = 40_000;

    @TestFactory
    Stream<DynamicTest> sources_are_tidy() {
        return forEach((file, notebook) -> assertThat(read(file))
                .as("repair it with: java -jar kernel-ext/kernel/target/se4ai.jar tidy " + file)
                .isEqualTo(Tidy.of(notebook).toJson())
                .hasSizeLessThan(MOST_BYTES));
    }

    @TestFactory
    Stream<DynamicTest> a_notebook_has_25_to_45_cells() {
        return forEach((file, notebook) -> assertThat(notebook.cells()).hasSizeBetween(25, 45));
    }

    @TestFactory
    Stream<DynamicTest> cell_ids_are_spelled_by_people() {
        return forEach((file, notebook) -> assertThat(notebook.cells())
                .allSatisfy(cell -> assertThat(cell.id()).matches("[a-z]+[a-z0-9]*(-[a-z0-9]+)*")));
    }

    @TestFactory
    Stream<DynamicTest> code_is_short_and_shows_no_plumbing() {
        return forEach((file, notebook) -> {
            List<Integer> lengths = CourseNotebooks.code(notebook).stream()
                    .map(cell -> (int) cell.source().lines().count())
                    .sorted()
                    .toList();
            assertThat(lengths.get(lengths.size() - 1)).isLessThanOrEqualTo(MOST_CODE_LINES);
            assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(3);
            assertThat(CourseNotebooks.code(notebook))
                    .allSatisfy(cell ->
                            assertThat(cell.source()).doesNotContain("import ").doesNotContain("Path.of"));
        });
    }

    @TestFactory
    Stream<DynamicTest> prose_stands_between_the_code() {
        return forEach((file, notebook) -> {
            int run = 0;
            for (Cell cell : notebook.cells()) {
                run = cell.isCode() ? run + 1 : 0;
                assertThat(run).as("code cells in a row up to '%s'", cell.id()).isLessThan(3);
                if (!cell.isCode()) {
                    assertThat(cell.source().split("\\s+"))
                            .as("words of '%s'", cell.id())
                            .hasSizeLessThanOrEqualTo(MOST_WORDS);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> the_first_output_comes_by_the_second_code_cell() {
        return CourseNotebooks.in(CourseNotebooks.SOURCES).stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    Notebook executed = Notebook.read(CourseNotebooks.EXECUTED.resolve(file.getFileName()));
                    assertThat(CourseNotebooks.code(executed).subList(0, 2))
                            .anySatisfy(cell -> assertThat(cell.outputs()).isNotEmpty());
                }));
    }

    private static Stream<DynamicTest> forEach(BiConsumer<Path, Notebook> check) {
        return CourseNotebooks.all().stream()
                .map(file -> dynamicTest(
                        CourseNotebooks.SOURCES.relativize(file).toString(),
                        () -> check.accept(file, Notebook.read(file))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
