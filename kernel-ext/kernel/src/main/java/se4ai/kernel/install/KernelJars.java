package se4ai.kernel.install;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se4ai.kernel.assist.Sources;
import se4ai.kernel.shell.ClassPathIndex;

/**
 * The jars of an installed kernel. The first one is empty but for a manifest that lists the others in their order: a
 * class cache holds only for the same jars in the same order, which {@code lib/*} does not promise.
 */
final class KernelJars {

    private static final String FOLDER = "lib";
    private static final String FIRST = "kernel.jar";
    private static final String COURSE = "se4ai-";

    private KernelJars() {}

    static Path first(Path spec) {
        return spec.resolve(FOLDER).resolve(FIRST);
    }

    /** Copies the jars and packs the folders of a class path. */
    static void copyTo(Path spec, List<Path> classPath) throws IOException {
        Path lib = Files.createDirectory(spec.resolve(FOLDER));
        Set<String> taken = new HashSet<>(Set.of(FIRST));
        List<String> names = new ArrayList<>();
        for (Path entry : classPath) {
            String name = free(Files.isRegularFile(entry) ? plain(entry) : "classes.jar", taken);
            if (Files.isRegularFile(entry)) {
                Files.copy(entry, lib.resolve(name));
            } else {
                pack(entry, lib.resolve(name));
            }
            names.add(name);
        }
        ClassPathIndex.save(lib, names);
        writeFirst(first(spec), names);
        copySources(lib, classPath);
    }

    /** The course's sources, from which doc comments are shown; they are on no class path. */
    private static void copySources(Path lib, List<Path> classPath) throws IOException {
        for (Path entry : classPath) {
            for (Path sources : Files.isRegularFile(entry) ? Sources.beside(entry) : List.<Path>of()) {
                Path copy = lib.resolve(plain(sources));
                if (plain(sources).startsWith(COURSE) && !Files.exists(copy)) {
                    Files.copy(sources, copy);
                }
            }
        }
    }

    /** A name that is the same in a manifest, where it is an address, as in the folder. */
    private static String plain(Path jar) {
        return jar.getFileName().toString().replaceAll("[^A-Za-z0-9._-]", "_");
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = number + "-" + name;
        }
        return free;
    }

    private static void writeFirst(Path jar, List<String> names) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", names));
        // The manifest is all that it holds.
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }

    /** A folder of classes, as a build in its own tree has them, becomes a jar. */
    private static void pack(Path folder, Path jar) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
    }
}
