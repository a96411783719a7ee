package se4ai.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class NotebookRunnerTest {

    @TempDir
    private Path folder;

    @Test
    void cells_get_their_counts_values_and_streams() throws IOException {
        List<Cell> cells = run(
                "int x = 40;",
                "x + 2",
                "System.out.print(\"a\");\nSystem.err.print(\"b\");\nSystem.out.print(\"c\");",
                "for (int i = 0; i < 20_000; i++) System.out.println(i);",
                "System.out.print(\"above\");\ndisplay(1);\nSystem.out.print(\"below\");",
                "new Thread(() -> { while (!Boolean.getBoolean(\"go\")) Thread.onSpinWait();"
                        + " System.out.println(\"late €😀\"); System.setProperty(\"gone\", \"true\"); }).start();",
                "System.setProperty(\"go\", \"true\");\nwhile (!Boolean.getBoolean(\"gone\")) Thread.onSpinWait();");
        assertThat(cells).extracting(Cell::executionCount).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(cells.get(0).outputs()).isEmpty();
        assertThat(plain(cells.get(1), 0)).isEqualTo("42");
        assertThat(cells.get(2).outputs())
                .extracting(output -> output.get("name").getAsString() + " " + text(output))
                .containsExactly("stdout a", "stderr b", "stdout c");
        assertThat(text(cells.get(3).outputs().get(0)))
                .isEqualTo(IntStream.range(0, 20_000).mapToObj(i -> i + "\n").collect(Collectors.joining()));
        assertThat(cells.get(3).outputs()).hasSize(1);
        assertThat(cells.get(4).outputs())
                .extracting(output -> output.get("output_type").getAsString())
                .containsExactly("stream", "display_data", "stream");
        assertThat(text(cells.get(6).outputs().get(0))).isEqualTo("late €😀\n");
    }

    @Test
    void a_drawing_is_a_picture_with_its_text_beside_it() throws IOException {
        Cell cell = run("new Timings(List.of(Duration.milliseconds(1), Duration.milliseconds(2)))")
                .get(0);
        JsonObject data = cell.outputs().get(0).getAsJsonObject("data");
        assertThat(data.keySet()).containsExactlyInAnyOrder("image/svg+xml", "text/plain");
        assertThat(Cell.text(data.get("image/svg+xml"))).startsWith("<svg");
        assertThat(plain(cell, 0)).isNotBlank();
    }

    @Test
    void a_fault_tree_is_built_and_drawn_without_an_import() throws IOException {
        List<Cell> cells = run(
                "var misses = basic(\"model misses\", 0.02).as(MACHINE_LEARNING);\n"
                        + "var hit = allOf(\"pedestrian hit\", misses, not(\"no guard\", basic(\"guard\")),\n"
                        + "        atLeast(1, \"any\", undeveloped(\"other\"), house(\"night\", true)));",
                "FaultTree.of(hit)",
                "hit",
                "FaultTree.of(hit).minimalCutSets()");
        for (Cell drawn : cells.subList(1, 3)) {
            JsonObject data = drawn.outputs().get(0).getAsJsonObject("data");
            assertThat(Cell.text(data.get("image/svg+xml"))).startsWith("<svg");
            assertThat(plain(drawn, 0)).startsWith("Fault tree: pedestrian hit");
        }
        assertThat(cells.get(3).outputs().get(0).getAsJsonObject("data").keySet())
                .contains("text/html");
    }

    @Test
    void a_failing_cell_is_named_with_its_line_unless_its_tag_expects_it() throws IOException {
        Cell expected = Notebooks.code("expected", "throw new IllegalStateException(\"boom\");", "raises-exception");
        Cell failing = Notebooks.code("failing", "int y = 1;\n\n  y = 1 / (y - 1); // here");
        Path file = Notebooks.write(folder, new Notebook(List.of(expected, failing), new JsonObject()));
        assertThatThrownBy(() -> runner(60).run(file))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Notebook '" + file + "', cell 'failing', line 3 `y = 1 / (y - 1); // here`: "
                        + "ArithmeticException: / by zero");
    }

    @Test
    void a_cell_that_ends_the_process_is_named_with_the_status() throws IOException {
        Path file = Notebooks.write(
                folder, Notebooks.of("Runtime.class.getMethod(\"halt\", int.class).invoke(Runtime.getRuntime(), 3);"));
        assertThatThrownBy(() -> runner(60).run(file))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Notebook '" + file + "', cell 'a': the kernel ended with status 3 while it ran; "
                        + "remove what ends the process, such as System.exit, and run again.");
    }

    @Test
    void a_cell_over_its_time_is_named() throws IOException {
        Path file = Notebooks.write(folder, Notebooks.of("while (true) {}"));
        assertThatThrownBy(() -> runner(2).run(file))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Notebook '" + file + "', cell 'a': still running after 2 s; "
                        + "make it faster, or allow more with --timeout.");
    }

    @Test
    void a_notebook_for_another_kernel_is_refused() throws IOException {
        JsonObject spec = new JsonObject();
        spec.addProperty("name", "python3");
        JsonObject metadata = new JsonObject();
        metadata.add("kernelspec", spec);
        Path file = Notebooks.write(folder, new Notebook(List.of(), metadata));
        assertThatThrownBy(() -> runner(60).run(file))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Notebook '" + file + "' is for the kernel 'python3', but this runs 'se4ai'; "
                        + "open it in Jupyter and choose the kernel 'SE4AI (Java)'.");
    }

    @Test
    void a_missing_or_changed_data_file_is_named_and_an_expected_error_is_an_output() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("models"));
        String row = "| `%s` | | | | 1 | `" + "0".repeat(64) + "` | 01 |\n";
        Files.writeString(
                data.resolve("README.md"), row.formatted("models/gone.onnx") + row.formatted("photos/cat.jpg"));
        Files.createDirectory(data.resolve("photos"));
        Files.writeString(data.resolve("photos/cat.jpg"), "changed");
        String missing = "se4ai.data.DataFolder.ofCourse().bytes(\"models/gone.onnx\")";
        Cell expected = Notebooks.code("expected", missing, "raises-exception");
        Cell photo = Notebooks.code("photo", "Photo.named(\"cat\")", "raises-exception");
        Cell last = Notebooks.code("last", "1 + 1");
        Path file = Notebooks.write(folder, new Notebook(List.of(expected, photo, last), new JsonObject()));
        List<Cell> cells = runner(60).run(file).cells();
        assertThat(message(cells.get(0))).contains("models/gone.onnx' is missing; restore it with `git checkout");
        assertThat(message(cells.get(1))).contains("photos/").contains("git checkout");
        assertThat(plain(cells.get(2), 0)).isEqualTo("2");
    }

    @Test
    void a_failure_in_the_data_folder_names_cell_line_and_file() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("models"));
        Files.writeString(data.resolve("README.md"), "| `models/a.txt` | | | | 1 | `" + "0".repeat(64) + "` | 01 |\n");
        Files.writeString(data.resolve("models/a.txt"), "changed");
        Path file = Notebooks.write(folder, Notebooks.of("\nse4ai.data.DataFolder.ofCourse().text(\"models/a.txt\")"));
        assertThatThrownBy(() -> runner(60).run(file))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("Notebook '" + file + "', cell 'a', line 2 `se4ai.data")
                .hasMessageContainingAll(
                        "IllegalStateException: Data file", "models/a.txt' has SHA-256", "git checkout");
    }

    private List<Cell> run(String... sources) throws IOException {
        return runner(60).run(Notebooks.write(folder, Notebooks.of(sources))).cells();
    }

    private static NotebookRunner runner(int seconds) {
        return new NotebookRunner(Duration.ofSeconds(seconds), line -> {});
    }

    private static String message(Cell cell) {
        return cell.outputs().get(0).get("evalue").getAsString();
    }

    private static String text(JsonObject output) {
        return Cell.text(output.get("text"));
    }

    private static String plain(Cell cell, int output) {
        return Cell.text(cell.outputs().get(output).getAsJsonObject("data").get("text/plain"));
    }
}
