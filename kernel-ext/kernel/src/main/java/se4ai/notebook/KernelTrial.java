package se4ai.notebook;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Starts a kernel by the command of its kernelspec, as a front end would, and has it work.
 *
 * @param argv the command, with {@code {connection_file}} where that file's path belongs
 */
public record KernelTrial(List<String> argv) {

    private static final Duration CELL = Duration.ofSeconds(60);
    private static final Duration ENDLESS = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofSeconds(3);

    public KernelTrial {
        argv = List.copyOf(argv);
    }

    /**
     * How long it took from the command to the result of {@code 1 + 1}.
     *
     * @throws BadInputException where the kernel does not start, or the result is another one than 2
     */
    public Duration firstResult() throws IOException {
        long start = System.nanoTime();
        try (LaunchedKernel kernel = start(SHORT)) {
            StringBuilder result = new StringBuilder();
            LaunchedKernel.End end = kernel.execute("1 + 1", CELL, (type, content) -> {
                if (type.equals("execute_result")) {
                    result.append(
                            content.getAsJsonObject("data").get("text/plain").getAsString());
                }
            });
            if (!result.toString().equals("2")) {
                throw new BadInputException("The kernel started, but for `1 + 1` it answered '" + result
                        + "' instead of '2' and then "
                        + (end == LaunchedKernel.End.DIED ? "ended with " + kernel.farewell() : "went on") + ".");
            }
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }

    /**
     * Does what readers do: runs cells, right and wrong ones, completes, looks up, interrupts, and shuts the kernel
     * down.
     *
     * @param patience how long the process may take to end: it may have a class cache to write
     * @throws BadInputException where a cell fails that should not; the message says which
     */
    public void work(Duration patience) throws IOException {
        try (LaunchedKernel kernel = start(patience)) {
            for (String cell : TrainingCells.RIGHT) {
                LaunchedKernel.End end = kernel.execute(cell, CELL, (type, content) -> refuse(cell, type, content));
                if (end == LaunchedKernel.End.DIED) {
                    throw new BadInputException(
                            "The kernel ended in the cell `" + first(cell) + "` with " + kernel.farewell() + ".");
                }
            }
            for (String cell : TrainingCells.WRONG) {
                kernel.execute(cell, CELL, (type, content) -> {});
            }
            for (String code : TrainingCells.TYPED) {
                help(kernel, "complete_request", code);
                help(kernel, "inspect_request", code);
                help(kernel, "is_complete_request", code);
            }
            kernel.execute(TrainingCells.ENDLESS, ENDLESS, (type, content) -> {
                if (type.equals("stream")) {
                    kernel.interrupt();
                }
            });
        }
    }

    private LaunchedKernel start(Duration grace) throws IOException {
        return LaunchedKernel.start(argv, Path.of(System.getProperty("java.io.tmpdir")), grace);
    }

    private static void help(LaunchedKernel kernel, String type, String code) {
        JsonObject content = new JsonObject();
        content.addProperty("code", code);
        content.addProperty("cursor_pos", code.length());
        content.addProperty("detail_level", 0);
        kernel.request(type, content, CELL, (published, ignored) -> {});
    }

    private static String first(String cell) {
        return cell.lines().findFirst().orElse("");
    }

    private static void refuse(String cell, String type, JsonObject content) {
        if (type.equals("error")) {
            throw new BadInputException("The cell `" + first(cell) + "` failed: "
                    + content.get("ename").getAsString() + " "
                    + content.get("evalue").getAsString());
        }
    }
}
