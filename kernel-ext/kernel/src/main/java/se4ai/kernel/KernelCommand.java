package se4ai.kernel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se4ai.data.DataFolder;

/** The command line that starts a kernel in a process of its own. */
public final class KernelCommand {

    /** The first JDK that can be told not to complain about the memory that protocol buffers use. */
    private static final int UNSAFE_WARNS = 23;

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
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.awt.headless=true");
        command.add("-Xmx2g");
        command.add("--enable-native-access=ALL-UNNAMED");
        if (Runtime.version().feature() >= UNSAFE_WARNS) {
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(DJL);
        data.ifPresent(folder -> command.add("-D" + DataFolder.PROPERTY + "=" + folder));
        command.addAll(List.of("-cp", classPath, KernelServer.class.getName(), connectionFile));
        return command;
    }
}
