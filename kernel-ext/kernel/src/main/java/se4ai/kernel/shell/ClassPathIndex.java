package se4ai.kernel.shell;

import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * Which class files each package of the class path has, and in which jar or folder they lie.
 *
 * <p>An installed kernel has a list of its jars' packages beside them, so that no jar is opened before it is needed.
 */
public final class ClassPathIndex {

    private static final String LIST = "packages.txt";

    private static final String CLASS = ".class";

    private final Map<String, List<Path>> jarsOf = new HashMap<>();
    private final Map<String, List<JavaFileObject>> listed = new HashMap<>();
    private final List<Path> folders = new ArrayList<>();
    private final Set<String> added = new HashSet<>();

    private ClassPathIndex() {}

    /** The index of this process's class path. */
    static ClassPathIndex ofThisProcess() {
        ClassPathIndex index = new ClassPathIndex();
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
        Path list = Path.of(entries[0]).resolveSibling(LIST);
        if (entries.length == 1 && Files.exists(list)) {
            index.read(list);
        } else {
            ClassPath.entries().forEach(entry -> index.add(entry.toString()));
        }
        index.added.addAll(List.of(entries));
        return index;
    }

    /**
     * Writes the list of the packages of some jars beside them.
     *
     * @param folder where the jars lie, and the list
     */
    public static void save(Path folder, List<String> jars) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String jar : jars) {
            lines.add(jar + "\t" + String.join("\t", packages(folder.resolve(jar))));
        }
        Files.write(folder.resolve(LIST), lines);
    }

    private void read(Path list) {
        try {
            for (String line : Files.readAllLines(list)) {
                String[] words = line.split("\t");
                Path jar = list.resolveSibling(words[0]);
                added.add(jar.toString());
                for (int i = 1; i < words.length; i++) {
                    jarsOf.computeIfAbsent(words[i], any -> new ArrayList<>()).add(jar);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("List '" + list + "' cannot be read: " + e.getMessage(), e);
        }
    }

    /** Adds a jar or a folder, unless it is there already. */
    synchronized void add(String entry) {
        if (!added.add(entry)) {
            return;
        }
        Path path = Path.of(entry);
        listed.clear();
        if (Files.isDirectory(path)) {
            folders.add(path);
        } else if (Files.isRegularFile(path)) {
            addJar(path);
        }
    }

    private void addJar(Path jar) {
        try {
            for (String packageName : packages(jar)) {
                jarsOf.computeIfAbsent(packageName, any -> new ArrayList<>()).add(jar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Jar '" + jar + "' cannot be read: " + e.getMessage(), e);
        }
    }

    /** The packages of a jar, with slashes. */
    private static Set<String> packages(Path jar) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        if (Files.size(jar) == 0) {
            return found;
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            String last = "";
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                String name = entries.nextElement().getName();
                int slash = name.lastIndexOf('/');
                // Entries of a package mostly stand one behind the other: only a new package is looked at.
                if (name.endsWith(CLASS) && slash > 0 && !(slash == last.length() && name.startsWith(last))) {
                    last = name.substring(0, slash);
                    found.add(last);
                }
            }
        }
        return found;
    }

    /** The class files of a package. */
    synchronized List<JavaFileObject> list(String packageName) {
        List<JavaFileObject> known = listed.get(packageName);
        if (known == null) {
            known = find(packageName);
            listed.put(packageName, known);
        }
        return known;
    }

    private List<JavaFileObject> find(String packageName) {
        String folder = packageName.replace('.', '/');
        List<JavaFileObject> found = new ArrayList<>();
        try {
            for (Path root : folders) {
                inFolder(root.resolve(folder), packageName, found);
            }
            for (Path jar : jarsOf.getOrDefault(folder, List.of())) {
                inJar(jar, folder + "/", found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Package " + packageName + " cannot be read: " + e.getMessage(), e);
        }
        return List.copyOf(found);
    }

    private static void inFolder(Path folder, String packageName, List<JavaFileObject> found) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(CLASS)).toList()) {
                String name = file.getFileName().toString();
                String simple = name.substring(0, name.length() - CLASS.length());
                String binary = packageName.isEmpty() ? simple : packageName + "." + simple;
                found.add(new ClassFile(file.toUri(), binary) {
                    @Override
                    public InputStream openInputStream() throws IOException {
                        return Files.newInputStream(file);
                    }
                });
            }
        }
    }

    private static void inJar(Path jar, String folder, List<JavaFileObject> found) throws IOException {
        String prefix = "jar:" + jar.toUri().getRawPath() + "!/";
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                if (name.startsWith(folder) && name.endsWith(CLASS) && name.indexOf('/', folder.length()) < 0) {
                    String binary =
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.');
                    found.add(new ClassFile(URI.create(prefix + name), binary) {
                        @Override
                        public InputStream openInputStream() throws IOException {
                            return open(jar, name);
                        }
                    });
                }
            }
        }
    }

    /** The JDK keeps a jar's directory while one is open, so to open it again costs little. */
    private static InputStream open(Path jar, String name) throws IOException {
        ZipFile zip = new ZipFile(jar.toFile());
        return new FilterInputStream(zip.getInputStream(zip.getEntry(name))) {
            @Override
            public void close() throws IOException {
                super.close();
                zip.close();
            }
        };
    }

    /** A class file that knows the class in it. */
    abstract static class ClassFile extends SimpleJavaFileObject {

        private final String binaryName;

        private ClassFile(URI uri, String binaryName) {
            super(uri, Kind.CLASS);
            this.binaryName = binaryName;
        }

        String binaryName() {
            return binaryName;
        }
    }
}
