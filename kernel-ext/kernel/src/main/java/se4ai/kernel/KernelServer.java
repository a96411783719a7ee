package se4ai.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import se4ai.kernel.shell.Shell;
import se4ai.kernel.wire.Channels;
import se4ai.kernel.wire.Endpoints;

/** Runs a kernel in this process until a front end shuts it down. */
public final class KernelServer {

    private KernelServer() {}

    /** Runs the kernel; the one argument is the connection file. */
    public static void main(String[] arguments) throws IOException {
        start(Path.of(arguments[0]));
    }

    /**
     * Starts the kernel that a connection file describes; returns at once, its threads go on.
     *
     * @param connectionFile the JSON file that a front end wrote for it
     */
    private static void start(Path connectionFile) throws IOException {
        // First of all: it takes longest, and nothing waits for it but the first cell.
        CompletableFuture<Shell> shell = StartUp.shell();
        Channels channels = new Channels(Endpoints.parse(Files.readString(connectionFile)));
        Publisher publisher = new Publisher(channels);
        CellInput input = new CellInput(channels);
        JavaKernel kernel = new JavaKernel(shell, publisher, input);
        kernel.onStartup();
        publisher.takeOverPrinting();
        System.setIn(input);
        Protocol.serve(kernel, channels, publisher, input);
        endWithParent();
    }

    /** A front end that is gone cannot shut the kernel down any more. */
    private static void endWithParent() {
        String parent = System.getenv("JPY_PARENT_PID");
        if (parent != null && parent.chars().allMatch(Character::isDigit)) {
            ProcessHandle.of(Long.parseLong(parent))
                    .ifPresent(handle ->
                            handle.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
        }
    }
}
