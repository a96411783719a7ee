package se4ai.notebook;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** Keeps executed notebooks beside each other in a folder, and runs only those whose inputs have changed. */
public final class Executions {

    private static final String FINGERPRINT = "inputs";
    private static final String SECTION = "se4ai";

    private final NotebookRunner runner;
    private final Consumer<String> progress;

    public Executions(NotebookRunner runner, Consumer<String> progress) {
        this.runner = runner;
        this.progress = progress;
    }

    /** Runs a notebook and writes its outputs into the same file. */
    public void inPlace(Path file) {
        write(file, timed(file));
    }

    /** Runs a notebook and writes it into a folder, unless it stands there with the same inputs already. */
    public void into(Path folder, Path file, Inputs inputs) {
        Path target = folder.resolve(file.getFileName());
        Notebook source = Notebook.read(file);
        String fingerprint = inputs.fingerprint(file);
        if (Files.exists(target) && fingerprint.equals(fingerprintOf(target))) {
            progress.accept("Unchanged: " + file.getFileName());
            return;
        }
        Notebook executed = timed(file);
        JsonObject metadata = source.metadata().deepCopy();
        JsonObject section = metadata.has(SECTION) ? metadata.getAsJsonObject(SECTION) : new JsonObject();
        section.addProperty(FINGERPRINT, fingerprint);
        metadata.add(SECTION, section);
        write(target, new Notebook(executed.cells(), metadata));
    }

    /** Brings a source into its tidy form. */
    public static void tidy(Path file) {
        write(file, Tidy.of(Notebook.read(file)));
    }

    private Notebook timed(Path file) {
        progress.accept("Running " + file.getFileName() + " …");
        long start = System.nanoTime();
        Notebook executed = runner.run(file);
        progress.accept("  done in " + (System.nanoTime() - start) / 100_000_000 / 10.0 + " s");
        return executed;
    }

    private static String fingerprintOf(Path executed) {
        try {
            return Notebook.read(executed).metadata().get(SECTION) instanceof JsonObject section
                            && section.has(FINGERPRINT)
                    ? section.get(FINGERPRINT).getAsString()
                    : "";
        } catch (BadInputException e) {
            // A broken copy is only a reason to make it again.
            return "";
        }
    }

    /** Writes beside the file, then moves: whatever stops the writing, the earlier file is still whole. */
    static void write(Path file, Notebook notebook) {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
            // No temporary file of the library's: those are for their owner's eyes alone.
            Path beside = folder.resolve(file.getFileName() + ".part");
            try {
                Files.writeString(beside, notebook.toJson());
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Notebook '" + file + "' cannot be written: " + e.getMessage(), e);
        }
    }
}
