package se4ai.kernel.shell;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** The jars and folders that this process runs from, those that a jar's manifest names among them. */
public final class ClassPath {

    private ClassPath() {}

    public static List<Path> entries() {
        Set<Path> entries = new LinkedHashSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry).toAbsolutePath().normalize();
            entries.add(path);
            entries.addAll(namedBy(path));
        }
        return entries.stream().filter(Files::exists).toList();
    }

    /** All entries as {@code -cp} takes them; the paths are absolute, so that they hold in any working folder. */
    public static String text() {
        return entries().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> namedBy(Path jar) {
        List<Path> named = new ArrayList<>();
        if (Files.isRegularFile(jar)) {
            try (JarFile file = new JarFile(jar.toFile())) {
                String names = file.getManifest() == null
                        ? null
                        : file.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
                for (String name : names == null ? new String[0] : names.split(" +")) {
                    named.add(Path.of(jar.toUri().resolve(name)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Jar '" + jar + "' cannot be read: " + e.getMessage(), e);
            }
        }
        return named;
    }
}
