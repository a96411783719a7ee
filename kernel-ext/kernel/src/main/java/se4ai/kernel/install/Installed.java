package se4ai.kernel.install;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An installed kernel as a later run finds it: its folder and what install wrote there, which a file in it lists.
 *
 * @param files relative to the folder, with slashes
 * @param image what tells the JVM for which it was installed from another one in the same place
 */
public record Installed(Path folder, List<String> files, String image) {

    /** The file that makes a folder ours. */
    public static final String MARK = "se4ai-install.json";

    public Installed {
        files = List.copyOf(files);
    }

    /**
     * The kernel in a folder; empty where there is no such folder.
     *
     * @throws InstallException where the folder was made by somebody else
     */
    public static Optional<Installed> at(Path folder) {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        Path mark = folder.resolve(MARK);
        if (!Files.isRegularFile(mark)) {
            throw new InstallException("Folder '" + folder + "' was not made by this install: it has no file '" + MARK
                    + "'. It stays as it is; move it away, or choose another name with --name.");
        }
        try {
            JsonObject json = JsonParser.parseString(Files.readString(mark)).getAsJsonObject();
            List<String> files = new ArrayList<>();
            for (JsonElement file : json.getAsJsonArray("files")) {
                files.add(file.getAsString());
            }
            return Optional.of(new Installed(folder, files, json.get("jvm").getAsString()));
        } catch (IOException | JsonParseException | IllegalStateException | NullPointerException e) {
            throw new InstallException("File '" + mark + "', which lists what install wrote, cannot be read; delete the"
                    + " folder '" + folder + "' by hand.");
        }
    }

    /** Lists what is in a folder now as written by install. */
    static void mark(Path folder) throws IOException {
        JsonObject json = new JsonObject();
        json.addProperty("made_by", "java -jar se4ai.jar install");
        json.addProperty("jvm", Jvm.image(Path.of(System.getProperty("java.home"))));
        json.add(
                "files",
                KernelJson.array(found(folder).stream()
                        .filter(name -> !name.equals(MARK))
                        .toList()));
        Files.writeString(folder.resolve(MARK), KernelJson.text(json));
    }

    /** The program and its arguments that start the kernel. */
    public List<String> command() {
        return KernelJson.command(folder);
    }

    /** The files that install wrote and that are gone. */
    public List<String> missing() {
        return files.stream()
                .filter(name -> !Files.exists(folder.resolve(name)))
                .toList();
    }

    /** What is in the folder but was not written by install. */
    public List<String> others() {
        return found(folder).stream()
                .filter(name -> !name.equals(MARK) && !files.contains(name))
                .toList();
    }

    void requireNothingElse() {
        if (!others().isEmpty()) {
            throw new InstallException("Folder '" + folder + "' also holds " + quoted(others())
                    + ", which install did not write; move that away before you install again.");
        }
    }

    /** Removes what install wrote; the folder goes too where nothing else is in it. */
    public void remove() {
        try {
            for (String name : files) {
                Path file = folder.resolve(name).normalize();
                // A mark that somebody changed must not reach outside.
                if (file.startsWith(folder)) {
                    deleteFile(file);
                }
            }
            // Last, so that what is left after a failure can still be removed.
            Files.deleteIfExists(folder.resolve(MARK));
            deleteEmptyFolders();
        } catch (AccessDeniedException e) {
            throw new InstallException("Folder '" + folder + "' cannot be changed by you, or a kernel still runs from"
                    + " it; end the notebooks that use it, or ask who installed it.");
        } catch (IOException e) {
            throw new InstallException(
                    "The kernel in '" + folder + "' cannot be removed: " + e
                            + ". End the notebooks that use it and try again.",
                    e);
        }
    }

    private void deleteEmptyFolders() throws IOException {
        for (Path each : deepestFirst(folder)) {
            if (Files.isDirectory(each) && isEmpty(each)) {
                Files.delete(each);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Deletes a folder of our own making, such as a half-written one. */
    static void delete(Path folder) {
        try {
            for (Path each : Files.exists(folder) ? deepestFirst(folder) : List.<Path>of()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Folder '" + folder + "' cannot be deleted: " + e.getMessage(), e);
        }
    }

    /** Deletes one file, where it is there; a JVM writes its cache so that it cannot be written to again. */
    public static void deleteFile(Path file) throws IOException {
        // Windows would not delete it otherwise; elsewhere it does no harm.
        file.toFile().setWritable(true);
        Files.deleteIfExists(file);
    }

    static String quoted(List<String> names) {
        return "'" + String.join("', '", names) + "'";
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static List<String> found(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file))
                    .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Folder '" + folder + "' cannot be read: " + e.getMessage(), e);
        }
    }
}
