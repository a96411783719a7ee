package se4ai.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ExecutionsTest {

    private final List<String> progress = new ArrayList<>();
    private final Executions executions =
            new Executions(new NotebookRunner(Duration.ofSeconds(60), line -> {}), progress::add);

    @TempDir
    private Path folder;

    @Test
    void in_place_outputs_are_written_into_the_file() throws IOException {
        Path file = Notebooks.write(folder, Notebooks.of("1 + 41"));
        executions.inPlace(file);
        assertThat(Files.readString(file)).contains("\"42\"");
        assertThat(names(folder)).containsExactly("test.ipynb");
    }

    @Test
    void a_failure_leaves_the_earlier_file_as_it_was() throws IOException {
        Path file = Notebooks.write(folder, Notebooks.of("1 / 0"));
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> executions.inPlace(file)).isInstanceOf(BadInputException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names(folder)).containsExactly("test.ipynb");
    }

    @Test
    void a_copy_is_made_again_only_when_something_it_depends_on_has_changed() throws IOException {
        Path data = Files.writeString(
                Files.createDirectory(folder.resolve("inputs")).resolve("a.txt"), "one");
        Path out = folder.resolve("executed");
        Path file = Notebooks.write(folder, Notebooks.of("1 + 41"));
        String source = Files.readString(file);

        assertThat(runs(out, file, data)).isTrue();
        assertThat(runs(out, file, data)).isFalse();
        Files.writeString(out.resolve("test.ipynb"), "{ broken");
        assertThat(runs(out, file, data)).isTrue();
        Files.writeString(data, "two");
        assertThat(runs(out, file, data)).isTrue();
        assertThat(Files.readString(file)).isEqualTo(source);

        Notebooks.write(folder, Notebooks.of("1 + 42"));
        assertThat(runs(out, file, data)).isTrue();
        assertThat(Files.readString(out.resolve("test.ipynb"))).contains("\"43\"");
        assertThat(names(out)).containsExactly("test.ipynb");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_tidied_file_is_readable_by_whom_it_was_before() throws IOException {
        Path file = Notebooks.write(folder, new Notebook(List.of(Notebooks.code("a", "1")), new JsonObject()));
        Object before = Files.getAttribute(file, "unix:mode");
        Executions.tidy(file);
        assertThat(Files.getAttribute(file, "unix:mode")).isEqualTo(before);
    }

    private boolean runs(Path out, Path file, Path data) {
        progress.clear();
        executions.into(out, file, Inputs.of(data.resolveSibling("")));
        return !progress.contains("Unchanged: test.ipynb");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
