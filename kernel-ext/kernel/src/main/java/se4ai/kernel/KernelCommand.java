package se4ai.kernel;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se4ai.data.DataFolder;

/** The command line that starts a kernel in a process of its own. */
public final class KernelCommand {

    /** The first JDK that can be told not to complain about the memory that protocol buffers use. */
    private static final int UNSAFE_WARNS = 23;

    /** The first JDK that warns of native code; on those before, the option only keeps modules out of class caches. */
    private static final int NATIVE_WARNS = 22;

    private static final Pattern COLLECTOR = Pattern.compile("-XX:\\+Use\\w+GC");

    /** Nothing is fetched or reported, and PyTorch computes on one thread: it reads this once, before any cell. */
    private static final List<String> DJL = List.of(
            "-Dai.djl.offline=true",
            "-DOPT_OUT_TRACKING=true",
            "-Dai.djl.pytorch.num_threads=1",
            "-Dai.djl.pytorch.num_interop_threads=1");

    private KernelCommand() {}

    /**
     * The command, with this process's JVM.
     *
     * @param classPath as {@code -cp} takes it
     * @param data the course's data folder, for notebooks that lie outside a clone
     * @param connectionFile where the front end says how to connect, or a front end's placeholder for it
     */
    public static List<String> of(String classPath, Optional<Path> data, String connectionFile) {
        return of(List.of(), classPath, data, connectionFile);
    }

    /**
     * The command, with this process's JVM and more options for it.
     *
     * @param more options that come after the kernel's own and win over them
     */
    public static List<String> of(List<String> more, String classPath, Optional<Path> data, String connectionFile) {
        List<String> command = new ArrayList<>();
        command.add(java(Path.of(System.getProperty("java.home")), File.separatorChar == '\\')
                .toString());
        command.addAll(jvm(more));
        command.addAll(DJL);
        command.addAll(more);
        data.ifPresent(folder -> command.add("-D" + DataFolder.PROPERTY + "=" + folder));
        command.addAll(List.of("-cp", classPath, KernelServer.class.getName(), connectionFile));
        return command;
    }

    /** The program that starts a JVM. */
    public static Path java(Path home, boolean windows) {
        return home.resolve("bin").resolve(windows ? "java.exe" : "java");
    }

    /** The kernel's own options, but for its collector where another one is asked for: a JVM refuses two. */
    private static List<String> jvm(List<String> more) {
        boolean chosen =
                more.stream().anyMatch(option -> COLLECTOR.matcher(option).matches());
        return jvm().stream()
                .filter(option -> !(chosen && COLLECTOR.matcher(option).matches()))
                .toList();
    }

    /** Memory, collector and what else the kernel asks of its JVM; a class cache is trained with the same options. */
    private static List<String> jvm() {
        List<String> options = new ArrayList<>();
        options.add("-Djava.awt.headless=true");
        options.add("-Xmx2g");
        // One person's cells need no parallel collector, and a heap that grows and shrinks with them leaves memory to
        // the browser beside it.
        options.addAll(List.of("-XX:+UseSerialGC", "-Xms32m", "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40"));
        if (Runtime.version().feature() >= NATIVE_WARNS) {
            options.add("--enable-native-access=ALL-UNNAMED");
        }
        if (Runtime.version().feature() >= UNSAFE_WARNS) {
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        return options;
    }
}
