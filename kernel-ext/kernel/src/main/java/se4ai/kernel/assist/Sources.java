package se4ai.kernel.assist;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source of a type: the JDK's in its {@code src.zip}, a jar's in the jars of sources beside it, and those of a
 * build in the build's own folder.
 *
 * <p>Jars of sources are not on the class path, where they would slow down every look-up of a class.
 */
public final class Sources {

    private static final String SOURCES = "-sources.jar";

    private final Map<Path, Optional<ZipFile>> open = new HashMap<>();
    private final Map<Path, List<Path>> besides = new HashMap<>();

    Sources() {}

    /** The source file that declares a type; none where nobody has brought it. */
    Optional<String> of(Class<?> type) {
        Class<?> outer = outermost(type);
        String file = outer.getName().replace('.', '/') + ".java";
        try {
            Path place = place(outer);
            if (place == null) {
                Path zip = Path.of(System.getProperty("java.home"), "lib", "src.zip");
                return read(zip, outer.getModule().getName() + "/" + file);
            }
            // Beside target/classes, or target/toolkit.jar.
            Path source = place.resolve("../../src/main/java").normalize().resolve(file);
            if (Files.exists(source)) {
                return Optional.of(Files.readString(source));
            }
            for (Path jar : besides.computeIfAbsent(place, Sources::beside)) {
                Optional<String> found = read(jar, file);
                if (found.isPresent()) {
                    return found;
                }
            }
        } catch (IOException | URISyntaxException e) {
            // A source that cannot be read is as good as none: help goes on without it.
        }
        return Optional.empty();
    }

    /** The jars of sources that lie beside a jar, its own first, or in the folder {@code lib} beside it. */
    public static List<Path> beside(Path jar) {
        String own = jar.getFileName().toString().replaceAll("\\.jar$", "") + SOURCES;
        List<Path> found = new ArrayList<>();
        for (Path folder : List.of(jar.resolveSibling(""), jar.resolveSibling("lib"))) {
            try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
                files.filter(file -> file.getFileName().toString().endsWith(SOURCES))
                        .sorted()
                        .forEach(found::add);
            } catch (IOException e) {
                // A folder that cannot be listed has nothing for us.
            }
        }
        found.sort((a, b) -> Boolean.compare(b.endsWith(own), a.endsWith(own)));
        return found;
    }

    private static Class<?> outermost(Class<?> type) {
        Class<?> outer = type;
        for (Class<?> next = outer.getEnclosingClass(); next != null; next = next.getEnclosingClass()) {
            outer = next;
        }
        return outer;
    }

    private static @Nullable Path place(Class<?> type) throws URISyntaxException {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        boolean ofJdk = source == null
                || source.getLocation() == null
                || type.getModule().isNamed();
        return ofJdk ? null : Path.of(source.getLocation().toURI());
    }

    private Optional<String> read(Path zip, String entry) throws IOException {
        Optional<ZipFile> file = open.computeIfAbsent(zip, Sources::opened);
        ZipEntry found = file.isPresent() ? file.get().getEntry(entry) : null;
        if (file.isEmpty() || found == null) {
            return Optional.empty();
        }
        try (InputStream in = file.get().getInputStream(found)) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Optional<ZipFile> opened(Path zip) {
        try {
            return Optional.of(new ZipFile(zip.toFile()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
