package se4ai.kernel.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The names of the types in packages, wherever their class files lie. */
final class PackageNames {

    private static final String CLASS = ".class";

    private final Set<String> packages;
    private final Map<String, String> found = new HashMap<>();
    private final Set<URL> read = new HashSet<>();

    private PackageNames(List<String> packages) {
        this.packages = Set.copyOf(packages);
    }

    /** Each type's name with its package. A nested type is found behind its outer one, not here. */
    static Map<String, String> of(List<String> packages) {
        PackageNames names = new PackageNames(packages);
        packages.forEach(names::find);
        return names.found;
    }

    /** The names in a package of the JDK's first module. */
    static List<String> ofJava(String packageName) {
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "java.base");
        return inFolder(modules.resolve(packageName.replace('.', '/')));
    }

    private void find(String packageName) {
        String folder = packageName.replace('.', '/');
        try {
            for (URL place :
                    Collections.list(PackageNames.class.getClassLoader().getResources(folder))) {
                if (place.openConnection() instanceof JarURLConnection jar) {
                    read(jar);
                } else {
                    inFolder(Path.of(URI.create(place.toString())))
                            .forEach(name -> found.putIfAbsent(name, packageName));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Package " + packageName + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads a jar, all of the packages at once. */
    private void read(JarURLConnection connection) throws IOException {
        if (read.add(connection.getJarFileURL())) {
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                jar.stream().forEach(entry -> take(entry.getName()));
            }
        }
    }

    private void take(String entry) {
        int slash = entry.lastIndexOf('/');
        if (slash > 0 && isType(entry.substring(slash + 1))) {
            String packageName = entry.substring(0, slash).replace('/', '.');
            if (packages.contains(packageName)) {
                found.putIfAbsent(name(entry.substring(slash + 1)), packageName);
            }
        }
    }

    private static List<String> inFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(PackageNames::isType)
                    .map(PackageNames::name)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isType(String file) {
        return file.endsWith(CLASS) && file.indexOf('$') < 0 && !file.equals("package-info.class");
    }

    private static String name(String file) {
        return file.substring(0, file.length() - CLASS.length());
    }
}
