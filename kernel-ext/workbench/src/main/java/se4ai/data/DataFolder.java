package se4ai.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data folder holds every file that the notebooks use; its README lists each with source, licence and checksum. */
public final class DataFolder {

    /** The system property that names the folder where no parent of the working folder holds it. */
    public static final String PROPERTY = "se4ai.data";

    private static final Pattern ROW =
            Pattern.compile("^\\| *`([^`]+)` *\\|.*\\| *`([0-9a-f]{64})` *\\|[^|]*\\| *$", Pattern.MULTILINE);

    private final Path folder;
    private final Map<String, String> checksums;

    private DataFolder(Path folder, Map<String, String> checksums) {
        this.folder = folder;
        this.checksums = checksums;
    }

    /** The data folder of the course that the working folder lies in, else the one that the system property names. */
    public static DataFolder ofCourse() {
        return above(Path.of("").toAbsolutePath());
    }

    /** The data folder beside a folder or one of its parents, else the one that the system property names. */
    static DataFolder above(Path here) {
        return Stream.iterate(here, Objects::nonNull, Path::getParent)
                .map(parent -> parent.resolve("data"))
                .filter(DataFolder::isOne)
                .findFirst()
                .or(() -> Stream.ofNullable(System.getProperty(PROPERTY))
                        .map(Path::of)
                        .filter(DataFolder::isOne)
                        .findFirst())
                .map(DataFolder::at)
                .orElseThrow(() -> new IllegalStateException("The course's folder 'data' was not found above '" + here
                        + "'; open the notebook inside a clone of the course."));
    }

    /** The data folder at a path. */
    public static DataFolder at(Path folder) {
        Map<String, String> checksums = new TreeMap<>();
        Matcher rows = ROW.matcher(text(folder.resolve("README.md")));
        while (rows.find()) {
            checksums.put(rows.group(1), rows.group(2));
        }
        return new DataFolder(folder, checksums);
    }

    /** Where the folder is. */
    public Path path() {
        return folder;
    }

    /** The names of the files in one of the subfolders, such as {@code photos/cat.jpg}. */
    public List<String> names(String subfolder) {
        return checksums.keySet().stream()
                .filter(name -> name.startsWith(subfolder + "/"))
                .toList();
    }

    /**
     * The bytes of a file whose checksum is as listed.
     *
     * @throws IllegalStateException where the file is missing, not listed or changed; the message says what to do
     */
    public byte[] bytes(String name) {
        @Nullable String listed = checksums.get(name);
        if (listed == null) {
            throw new IllegalStateException("Data file '" + name + "' is not listed in data/README.md; the files are "
                    + String.join(", ", checksums.keySet()) + ".");
        }
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(
                    "Data file '" + file + "' is missing; restore it with `git checkout -- data/" + name + "`.");
        }
        byte[] bytes = read(file);
        String found = sha256(bytes);
        if (!found.equals(listed)) {
            throw new IllegalStateException("Data file '" + file + "' has SHA-256 " + shown(found)
                    + ", but data/README.md lists " + shown(listed) + "; restore it with `git checkout -- data/" + name
                    + "`.");
        }
        return bytes;
    }

    /** Where a file lies whose checksum is as listed, for libraries that open it themselves. */
    public Path file(String name) {
        bytes(name);
        return folder.resolve(name);
    }

    /** The text of a file whose checksum is as listed. */
    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static boolean isOne(Path folder) {
        return Files.isRegularFile(folder.resolve("README.md")) && Files.isDirectory(folder.resolve("models"));
    }

    private static String text(Path file) {
        return new String(read(file), StandardCharsets.UTF_8);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Data file '" + file + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    private static String shown(String checksum) {
        return checksum.substring(0, 12) + "…";
    }
}
