package se4ai.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;

/** Runs a kernel in this process until a front end shuts it down. */
public final class KernelServer {

    private KernelServer() {}

    /** Runs the kernel; the one argument is the connection file. */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        start(Path.of(arguments[0]));
    }

    /**
     * Starts the kernel that a connection file describes; returns at once, its threads go on.
     *
     * @param connectionFile the JSON file that a front end wrote for it
     */
    private static void start(Path connectionFile) throws IOException, GeneralSecurityException {
        KernelConnectionProperties properties = KernelConnectionProperties.parse(Files.readString(connectionFile));
        JavaKernel kernel = new JavaKernel();
        KernelConnection connection = new KernelConnection(properties);
        kernel.becomeHandlerForConnection(connection);
        kernel.onStartup();
        kernel.printToNotebook();
        connection.connect();
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
