package se4ai.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder can be copied, deleted, and put in another's place as a whole. */
record Folder(Path path) {

    /** Copies everything in this folder to another, which is made where needed. */
    void copyTo(Path target) throws IOException {
        for (Path file : files()) {
            Path copy = target.resolve(path.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes this folder and everything in it; no folder is no error. */
    void delete() throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(path)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }

    /** Puts this folder where the other is: a reader finds the old one or the new one, never half of each. */
    void replace(Path other) throws IOException {
        Path old = other.resolveSibling(other.getFileName() + ".old");
        new Folder(old).delete();
        if (Files.exists(other)) {
            Files.move(other, old);
        }
        Files.move(path, other);
        new Folder(old).delete();
    }

    /** Every file in this folder and below it, in the order of their names. */
    List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The files right in this folder with names that end so; no folder has no files. */
    List<Path> files(String ending) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(path)) {
            return list.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
