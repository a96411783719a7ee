package se4ai.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a notebook from top to bottom on a fresh kernel and returns it with its outputs. */
public final class NotebookRunner {

    /** The name under which the course's kernel is installed. */
    public static final String KERNEL = "se4ai";

    private static final Pattern LINE = Pattern.compile("^Cell line (\\d+):");
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[\\d;]*m");
    private static final long PROGRESS_NANOS = Duration.ofSeconds(3).toNanos();

    private final Duration cellLimit;
    private final Consumer<String> progress;

    /**
     * A runner.
     *
     * @param cellLimit how long one cell may take
     * @param progress where a line goes every few seconds
     */
    public NotebookRunner(Duration cellLimit, Consumer<String> progress) {
        this.cellLimit = cellLimit;
        this.progress = progress;
    }

    /**
     * Runs the notebook in a file; the file itself stays as it is.
     *
     * @throws BadInputException where it is for another kernel, a cell fails or the kernel dies; the message says where
     */
    public Notebook run(Path file) {
        Notebook notebook = Notebook.read(file);
        if (!notebook.kernelName().isEmpty() && !notebook.kernelName().equals(KERNEL)) {
            throw new BadInputException("Notebook '" + file + "' is for the kernel '" + notebook.kernelName()
                    + "', but this runs '" + KERNEL + "'; open it in Jupyter and choose the kernel 'SE4AI (Java)'.");
        }
        Path folder = file.toAbsolutePath().resolveSibling("");
        try (LaunchedKernel kernel = LaunchedKernel.start(folder)) {
            return new Notebook(cells(file, notebook, kernel), notebook.metadata());
        } catch (IOException e) {
            throw new UncheckedIOException("The kernel for notebook '" + file + "' could not start.", e);
        }
    }

    private List<Cell> cells(Path file, Notebook notebook, LaunchedKernel kernel) {
        Outputs outputs = new Outputs();
        List<Cell> code = notebook.cells().stream().filter(Cell::isCode).toList();
        long last = System.nanoTime();
        for (int done = 0; done < code.size(); done++) {
            run(file, code.get(done), kernel, outputs);
            if (System.nanoTime() - last > PROGRESS_NANOS) {
                progress.accept("  " + (done + 1) + " of " + code.size() + " code cells");
                last = System.nanoTime();
            }
        }
        return withOutputs(notebook.cells(), outputs);
    }

    /** Only now, as a cell may change what an earlier one displayed. */
    private static List<Cell> withOutputs(List<Cell> cells, Outputs outputs) {
        List<Cell> done = new ArrayList<>();
        int count = 0;
        for (Cell cell : cells) {
            done.add(cell.isCode() ? cell.with(++count, outputs.of(count)) : cell);
        }
        return done;
    }

    private void run(Path file, Cell cell, LaunchedKernel kernel, Outputs outputs) {
        outputs.startCell();
        String where = "Notebook '" + file + "', cell '" + cell.id() + "'";
        switch (kernel.execute(cell.source(), cellLimit, outputs::add)) {
            case DIED ->
                throw new BadInputException(where + ": the kernel ended with " + kernel.farewell()
                        + " while it ran; remove what ends the process, such as System.exit, and run again.");
            case TIMED_OUT ->
                throw new BadInputException(where + ": still running after " + cellLimit.toSeconds()
                        + " s; make it faster, or allow more with --timeout.");
            case DONE -> {}
        }
        JsonObject error = outputs.error();
        if (error != null && !cell.tags().contains("raises-exception")) {
            throw new BadInputException(where + failure(cell, error));
        }
    }

    /** Where in the cell it failed, the source there, and the message. */
    private static String failure(Cell cell, JsonObject error) {
        String place = "";
        JsonElement traceback = error.get("traceback");
        if (traceback instanceof JsonArray lines && !lines.isEmpty()) {
            Matcher line =
                    LINE.matcher(COLOUR.matcher(lines.get(0).getAsString()).replaceAll(""));
            if (line.find()) {
                int number = Integer.parseInt(line.group(1));
                String source =
                        cell.source().lines().skip(number - 1L).findFirst().orElse("");
                place = ", line " + number + " `" + source.strip() + "`";
            }
        }
        return place + ": " + error.get("ename").getAsString() + ": "
                + error.get("evalue").getAsString().replaceAll("\\s*\\R\\s*", " ");
    }
}
