package se4ai.notebook;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;
import se4ai.data.DataFolder;
import se4ai.kernel.KernelCommand;
import se4ai.kernel.shell.ClassPath;

/** A kernel in a process of its own, and a client that talks to it over ZeroMQ as any front end would. */
final class LaunchedKernel implements AutoCloseable {

    /** What stands in a kernelspec for the path of the connection file. */
    private static final String PLACEHOLDER = "{connection_file}";

    private static final Duration START = Duration.ofSeconds(60);
    private static final int LOOK_MILLIS = 100;
    private static final int HANDSHAKE_MILLIS = 500;
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Process process;
    private final Duration grace;
    private final Path connectionFile;
    private final Path log;
    private final ZContext context = new ZContext();
    private final Wire wire;
    private final ZMQ.Socket shell;
    private final ZMQ.Socket control;
    private final ZMQ.Socket iopub;

    /** Starts a kernel whose working folder is the notebook's. */
    static LaunchedKernel start(Path folder) throws IOException {
        return start(
                KernelCommand.of(
                        ClassPath.text(),
                        Optional.ofNullable(System.getProperty(DataFolder.PROPERTY))
                                .map(Path::of),
                        PLACEHOLDER),
                folder,
                GRACE);
    }

    /**
     * Starts a kernel by the command of a kernelspec.
     *
     * @param grace how long its process may take to end once it was asked to
     */
    static LaunchedKernel start(List<String> argv, Path folder, Duration grace) throws IOException {
        return new LaunchedKernel(ConnectionFile.fresh(), argv, folder, grace);
    }

    private LaunchedKernel(ConnectionFile connection, List<String> argv, Path folder, Duration grace)
            throws IOException {
        this.grace = grace;
        connectionFile = connection.write();
        log = Files.createTempFile("se4ai-kernel-", ".log");
        List<String> command = argv.stream()
                .map(word -> word.replace(PLACEHOLDER, connectionFile.toString()))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .put("JPY_PARENT_PID", Long.toString(ProcessHandle.current().pid()));
        process = builder.start();
        wire = new Wire(connection.key());
        shell = socket(SocketType.DEALER, connection.shell());
        control = socket(SocketType.DEALER, connection.control());
        iopub = socket(SocketType.SUB, connection.iopub());
        iopub.subscribe(new byte[0]);
        awaitReady();
    }

    /** How running one cell ended. */
    enum End {
        DONE,
        DIED,
        TIMED_OUT
    }

    /** Runs code; hands on what it publishes, by message type, until the kernel is idle again. */
    End execute(String code, Duration limit, BiConsumer<String, JsonObject> published) {
        JsonObject request = new JsonObject();
        request.addProperty("code", code);
        request.addProperty("silent", false);
        request.addProperty("store_history", true);
        request.add("user_expressions", new JsonObject());
        request.addProperty("allow_stdin", false);
        request.addProperty("stop_on_error", true);
        return request("execute_request", request, limit, published);
    }

    /** Sends a request; hands on what is published for it, by message type, until the kernel is idle again. */
    End request(String type, JsonObject content, Duration limit, BiConsumer<String, JsonObject> published) {
        String id = wire.send(shell, type, content);
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            Wire.Received message = wire.receive(iopub, LOOK_MILLIS);
            if (message == null) {
                if (!process.isAlive()) {
                    return End.DIED;
                }
            } else if (message.answers(id)) {
                if (isIdle(message)) {
                    return End.DONE;
                }
                published.accept(message.type(), message.content());
            }
        }
        return End.TIMED_OUT;
    }

    /** Asks the kernel to stop the cell that runs. */
    void interrupt() {
        wire.send(control, "interrupt_request", new JsonObject());
    }

    /** How a kernel that died took its leave: its exit status, and the last line of its process where there is one. */
    String farewell() {
        String status = "status " + process.exitValue();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> !line.isBlank())
                    .reduce((earlier, later) -> later)
                    .map(line -> status + " (" + line.strip() + ")")
                    .orElse(status);
        } catch (IOException | UncheckedIOException e) {
            return status;
        }
    }

    @Override
    public void close() {
        try {
            JsonObject request = new JsonObject();
            request.addProperty("restart", false);
            wire.send(control, "shutdown_request", request);
            if (!process.waitFor(grace.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            context.close();
            delete(connectionFile);
            delete(log);
        }
    }

    /** Asks until the kernel answers and its publications arrive: a subscription takes a moment to reach it. */
    private void awaitReady() {
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            String id = wire.send(shell, "kernel_info_request", new JsonObject());
            Wire.@Nullable Received published = wire.receive(iopub, LOOK_MILLIS);
            while (published != null) {
                if (published.answers(id) && isIdle(published)) {
                    return;
                }
                published = wire.receive(iopub, LOOK_MILLIS);
            }
        }
        String how = process.isAlive()
                ? "gave no answer for " + START.toSeconds() + " s"
                : "ended at once with status " + process.exitValue() + firstWords();
        close();
        throw new BadInputException(
                "The kernel did not start: its process " + how + "; `se4ai.jar doctor` looks for the reason.");
    }

    /** What a process said first that did not get far, such as the option that it does not know. */
    private String firstWords() {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> !line.isBlank())
                    .findFirst()
                    .map(line -> " (" + line.strip() + ")")
                    .orElse("");
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    private static boolean isIdle(Wire.Received message) {
        return message.type().equals("status")
                && message.content().get("execution_state").getAsString().equals("idle");
    }

    private ZMQ.Socket socket(SocketType type, int port) {
        ZMQ.Socket socket = context.createSocket(type);
        socket.setLinger(0);
        socket.setReconnectIVL(10);
        // One connection in fifty of this library is never greeted; it gives up and tries again, by default after 30 s.
        socket.setHandshakeIvl(HANDSHAKE_MILLIS);
        socket.setRcvHWM(0);
        socket.connect("tcp://" + ConnectionFile.ADDRESS + ":" + port);
        return socket;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
