package se4ai.training;

import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.util.Utils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Bytes;

/**
 * PyTorch is the library that trains neural networks: native code, of which the course brings the part for the machine
 * that it was built on.
 *
 * <p>Before its first use on a machine, 448 MB (on Linux) are unpacked to the folder that {@link #folder} names.
 */
public final class PyTorch {

    static final String ENGINE = "PyTorch";

    private static final String LISTED = "native/lib/pytorch.properties";
    private static final Optional<Properties> LIBRARY = library();

    static {
        // Nothing is fetched and nothing is reported. One thread: the same sums in the same order, and threads that
        // wait for each other by spinning make training several times slower on a shared machine.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.pytorch.num_threads", "1");
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
    }

    private static @Nullable String failure;

    private PyTorch() {}

    public static boolean isAvailable() {
        return whyNot().isEmpty();
    }

    /** Why PyTorch does not run on this machine, as a sentence; empty where it runs. */
    public static synchronized Optional<String> whyNot() {
        if (LIBRARY.isEmpty()) {
            return Optional.of("PyTorch has no library for this machine (" + machine()
                    + "); the perceptron is left out, everything else works.");
        }
        return Optional.ofNullable(failure);
    }

    /** Where PyTorch is unpacked to. */
    public static Path folder() {
        Properties library = LIBRARY.orElseThrow(() -> new IllegalStateException(whyNot().orElseThrow()));
        return cache().resolve(library.getProperty("version") + "-" + library.getProperty("flavor") + "-"
                + library.getProperty("classifier"));
    }

    /** DJL's folder for all that it unpacks of PyTorch. */
    private static Path cache() {
        return Utils.getEngineCacheDir("pytorch");
    }

    /** How large it is when unpacked. */
    public static Bytes size() {
        Properties library = LIBRARY.orElseThrow(() -> new IllegalStateException(whyNot().orElseThrow()));
        String inJar = "pytorch/" + library.getProperty("flavor") + "/" + library.getProperty("classifier") + "/";
        double bytes = 0;
        for (String file : library.getProperty("libraries").split(",")) {
            bytes += length(inJar + file);
        }
        return Bytes.of(bytes);
    }

    /** Whether this machine has it unpacked already. */
    public static boolean isUnpacked() {
        return isAvailable() && Files.exists(folder().resolve(System.mapLibraryName("torch")));
    }

    /**
     * Loads PyTorch, and unpacks it first where that has not been done; learners do so by themselves.
     *
     * @throws IllegalStateException where it does not run on this machine; the message says why
     */
    public static synchronized void load(TrainingProgress progress) {
        whyNot().ifPresent(sentence -> {
            throw new IllegalStateException(sentence);
        });
        if (isUnpacked()) {
            start();
            return;
        }
        refuseWhereFull();
        new Unpacking(cache(), size(), progress).during(PyTorch::start);
    }

    private static void start() {
        try {
            Engine.getEngine(ENGINE);
        } catch (EngineException | LinkageError | IllegalStateException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            failure = "PyTorch does not start on this machine (" + machine() + "): " + cause.getMessage()
                    + ". The perceptron is left out, everything else works.";
            throw new IllegalStateException(failure, e);
        }
    }

    private static void refuseWhereFull() {
        try {
            FileStore disk = Files.getFileStore(Files.createDirectories(cache()));
            if (disk.getUsableSpace() < size().bytes()) {
                throw new IllegalStateException("PyTorch unpacks " + size() + " to '" + folder() + "', but only "
                        + Bytes.of(disk.getUsableSpace())
                        + " are free there; free some, or set the environment variable DJL_CACHE_DIR to a folder with"
                        + " more room.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PyTorch cannot be unpacked to '" + folder() + "': " + e.getMessage(), e);
        }
    }

    /** The system and the processor, as the library's files are named after them. */
    static String machine() {
        return system() + "-" + processor();
    }

    static boolean isMac() {
        return system().equals("osx");
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "osx" : name.startsWith("win") ? "win" : name;
    }

    private static String processor() {
        String name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name;
    }

    /** What the jar for this machine says of itself; empty where there is none on the class path. */
    private static Optional<Properties> library() {
        try {
            for (URL url : Collections.list(PyTorch.class.getClassLoader().getResources(LISTED))) {
                Properties properties = new Properties();
                try (InputStream in = url.openStream()) {
                    properties.load(in);
                }
                if (machine().equals(properties.getProperty("classifier"))) {
                    return Optional.of(properties);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long length(String resource) {
        @Nullable URL url = PyTorch.class.getClassLoader().getResource(resource);
        try {
            return url == null ? 0 : Math.max(0, url.openConnection().getContentLengthLong());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
