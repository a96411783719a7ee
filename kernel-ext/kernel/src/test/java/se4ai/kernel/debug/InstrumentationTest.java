package se4ai.kernel.debug;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import org.junit.jupiter.api.Test;
import se4ai.measure.Probability;

class InstrumentationTest {

    /** Defines classes of its own rather than its parent's. */
    private static final class Probed extends ClassLoader {

        private final Map<String, byte[]> files;

        Probed(Map<String, byte[]> files) {
            super(InstrumentationTest.class.getClassLoader());
            this.files = files;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                byte[] file = files.get(name);
                Class<?> known = findLoadedClass(name);
                if (known != null) {
                    return known;
                }
                return file == null ? super.loadClass(name, resolve) : defineClass(name, file, 0, file.length);
            }
        }
    }

    @Test
    void the_verifier_accepts_every_class_of_the_toolkit_with_probes() throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        Instrumentation instrumentation = new Instrumentation(nowhere());
        for (Path file : classFiles()) {
            byte[] bytes = Files.readAllBytes(file);
            byte[] probed = instrumentation.probed(bytes);
            files.put(name(file), probed);
        }

        Probed loader = new Probed(files);
        List<String> rejected = new ArrayList<>();
        for (String name : files.keySet()) {
            try {
                Class.forName(name, true, loader);
            } catch (VerifyError e) {
                rejected.add(name + ": " + e);
            }
        }

        assertThat(files).hasSizeGreaterThan(100);
        assertThat(rejected).isEmpty();
        Object same = loader.loadClass(Probability.class.getName())
                .getMethod("percent", double.class)
                .invoke(null, 25.0);
        assertThat(same.toString()).isEqualTo(Probability.percent(25).toString());
    }

    private static Places nowhere() {
        try (JShell jshell = JShell.builder().executionEngine("local").build()) {
            return new Places(new Snippets(jshell, name -> null), (snippet, line) -> null);
        }
    }

    private static Path root() throws Exception {
        Path place = Path.of(Probability.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        // A build that packages has a jar there.
        return Files.isDirectory(place) ? place : jarAt(place).getPath("/");
    }

    private static FileSystem jarAt(Path jar) throws IOException {
        URI address = URI.create("jar:" + jar.toUri());
        try {
            return FileSystems.getFileSystem(address);
        } catch (FileSystemNotFoundException e) {
            return FileSystems.newFileSystem(address, Map.of());
        }
    }

    private static List<Path> classFiles() throws Exception {
        try (Stream<Path> all = Files.walk(root())) {
            return all.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String name(Path file) throws Exception {
        String path = root().relativize(file).toString();
        return path.substring(0, path.length() - ".class".length())
                .replace('/', '.')
                .replace('\\', '.');
    }
}
