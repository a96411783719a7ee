package se4ai.notebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se4ai.notebook.Cell;
import se4ai.notebook.Notebook;

/** Where the notebooks, their solutions and their executed copies lie. */
final class CourseNotebooks {

    static final Path ROOT = Path.of(System.getProperty("course.root"));
    static final Path SOURCES = ROOT.resolve("notebooks");
    static final Path SOLUTIONS = SOURCES.resolve("solutions");
    static final Path EXECUTED = SOURCES.resolve("target").resolve("executed");

    private CourseNotebooks() {}

    static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> all() {
        return Stream.concat(in(SOURCES).stream(), in(SOLUTIONS).stream()).toList();
    }

    static List<Cell> code(Notebook notebook) {
        return notebook.cells().stream().filter(Cell::isCode).toList();
    }
}
