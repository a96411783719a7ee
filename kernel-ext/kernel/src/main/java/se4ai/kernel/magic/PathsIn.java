package se4ai.kernel.magic;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The paths that a magic names, seen from the notebook's folder. */
final class PathsIn {

    private final Path folder;

    PathsIn(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The path of a name; it need not exist. */
    Path of(String name) {
        try {
            String home = System.getProperty("user.home");
            boolean isAtHome = name.startsWith("~/") || name.startsWith("~\\");
            return isAtHome
                    ? Path.of(home, name.substring(2))
                    : folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw new MagicException("'" + name + "' is no path of this system: " + e.getReason() + ".", e);
        }
    }

    /** All files and folders that a name with {@code *} or {@code ?} in its last part stands for, sorted. */
    List<Path> matching(String name) {
        int cut = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
        Path parent = cut == 0 ? folder : of(name.substring(0, cut));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + name.substring(cut));
        return Files.isDirectory(parent) ? children(parent, path -> matcher.matches(path.getFileName())) : List.of();
    }

    /** What a path that is being typed may become: folders, and the files that are asked for. */
    List<String> complete(String begun, Predicate<String> files) {
        String open = begun.startsWith("\"") || begun.startsWith("'") ? begun.substring(0, 1) : "";
        String typed = begun.substring(open.length());
        int cut = Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1;
        String before = typed.substring(0, cut);
        Path parent = cut == 0 ? folder : of(before);
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        String name = typed.substring(cut);
        return children(parent, path -> isOffered(path, name, files)).stream()
                .map(path -> quoted(open, before + path.getFileName(), Files.isDirectory(path)))
                .toList();
    }

    private static boolean isOffered(Path path, String begun, Predicate<String> files) {
        String name = path.getFileName().toString();
        boolean isHidden = name.startsWith(".") && !begun.startsWith(".");
        return name.startsWith(begun) && !isHidden && (Files.isDirectory(path) || files.test(name));
    }

    /** A blank would end the word, so such a path stands in quotes; those of a folder stay open. */
    private static String quoted(String open, String path, boolean isFolder) {
        String quote = open.isEmpty() && path.contains(" ") ? "\"" : open;
        return quote + path + (isFolder ? "/" : quote);
    }

    private static List<Path> children(Path parent, Predicate<Path> wanted) {
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new MagicException("Folder '" + parent + "' cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
