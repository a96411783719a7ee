package se4ai.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se4ai.notebook.Cell;
import se4ai.notebook.Notebook;

/** Jupyter's own runner and ours must write the same outputs: then it is the kernel that is right, not our client. */
class NbconvertTest {

    private static final Path NBCONVERT = Path.of("/usr/bin/jupyter-nbconvert");
    private static final Path JAR =
            CourseNotebooks.ROOT.resolve(Path.of("kernel-ext", "kernel", "target", "se4ai.jar"));
    private static final long MINUTES = 5;

    @TempDir
    Path folder = Path.of("");

    @Test
    void jupyter_gets_the_same_outputs_as_our_runner() throws Exception {
        boolean installed = Files.isExecutable(NBCONVERT);
        if (!installed) {
            System.out.println("Skipped: " + NBCONVERT + " is missing; install jupyter-nbconvert to run this test.");
        }
        assumeTrue(installed, NBCONVERT + " is missing; install jupyter-nbconvert to run this test.");
        run(List.of(java(), "-jar", JAR.toString(), "install", "--no-cache", "--prefix", folder.toString()));
        for (Path notebook : CourseNotebooks.in(CourseNotebooks.SOURCES)) {
            run(List.of(
                    NBCONVERT.toString(),
                    "--to=notebook",
                    "--execute",
                    "--ExecutePreprocessor.kernel_name=se4ai",
                    "--output-dir=" + folder,
                    notebook.toString()));
            assertThat(outputs(Notebook.read(folder.resolve(notebook.getFileName()))))
                    .isEqualTo(outputs(Notebook.read(CourseNotebooks.EXECUTED.resolve(notebook.getFileName()))));
        }
    }

    /**
     * Each cell's outputs; of a cell that measures time, only which kinds they are, without the streams: a progress bar
     * shows only where something takes long.
     */
    private static Map<String, String> outputs(Notebook notebook) {
        Map<String, String> all = new TreeMap<>();
        for (Cell cell : CourseNotebooks.code(notebook)) {
            boolean measured = cell.tags().contains("measured");
            StringBuilder text = new StringBuilder();
            cell.outputs().stream()
                    .filter(output -> !measured
                            || !output.get("output_type").getAsString().equals("stream"))
                    .forEach(output ->
                            text.append(measured ? kind(output) : whole(output)).append('\n'));
            all.put(cell.id(), text.toString());
        }
        return all;
    }

    private static String kind(JsonObject output) {
        return output.get("output_type") + " " + (output.get("data") instanceof JsonObject data ? data.keySet() : "");
    }

    private static String whole(JsonObject output) {
        TreeMap<String, String> fields = new TreeMap<>();
        output.entrySet().forEach(entry -> fields.put(entry.getKey(), normal(entry.getValue())));
        return fields.toString();
    }

    /** Text is the same whether it is stored whole or as a list of lines. */
    private static String normal(JsonElement value) {
        if (value instanceof JsonObject object) {
            TreeMap<String, String> fields = new TreeMap<>();
            object.entrySet().forEach(entry -> fields.put(entry.getKey(), normal(entry.getValue())));
            return fields.toString();
        }
        return value.isJsonArray() || value.isJsonPrimitive() ? Cell.text(value) : value.toString();
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "command", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .put("JUPYTER_PATH", folder.resolve("share").resolve("jupyter").toString());
        builder.environment().put("HOME", folder.toString());
        Process process = builder.start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(() -> text(log)).isZero();
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
