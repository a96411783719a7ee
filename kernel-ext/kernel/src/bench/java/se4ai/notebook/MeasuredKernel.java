package se4ai.notebook;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/** A kernel in a process of its own, and a client that holds a watch. */
final class MeasuredKernel implements AutoCloseable {

    private static final int LOOK_MILLIS = 20;
    private static final int START_MILLIS = 60_000;
    private static final int SHUTDOWN_SECONDS = 10;
    private static final int QUIET_LOOKS = 40;
    private static final double QUIET_SECONDS = 0.03;

    private final Contender contender;
    private final ConnectionFile connection = ConnectionFile.fresh();
    private final Path connectionFile = connection.write();
    private final long started = System.nanoTime();
    private final Process process;
    private final ZContext context = new ZContext();
    private final Wire wire = new Wire(connection.key());
    private final ZMQ.Socket shell;
    private final ZMQ.Socket control;
    private final ZMQ.Socket iopub;
    private final double untilInfo;

    MeasuredKernel(Contender contender) throws IOException {
        this.contender = contender;
        List<String> command = contender.argv().stream()
                .map(word -> word.replace("{connection_file}", connectionFile.toString()))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("PYDEVD_DISABLE_FILE_VALIDATION", "1");
        process = builder.start();
        shell = socket(SocketType.DEALER, connection.shell());
        control = socket(SocketType.DEALER, connection.control());
        iopub = socket(SocketType.SUB, connection.iopub());
        iopub.subscribe(new byte[0]);
        ask("kernel_info_request", new JsonObject(), START_MILLIS);
        untilInfo = seconds(started);
    }

    /** How long it took from the start of the process to the first answer, in seconds. */
    double untilInfo() {
        return untilInfo;
    }

    double sinceStart() {
        return seconds(started);
    }

    ProcessUse use() {
        return new ProcessUse(process.toHandle());
    }

    /** Waits until the kernel has nothing more to do of its own, such as getting ready for a first table. */
    void awaitQuiet() throws InterruptedException {
        double before = use().cpuSeconds();
        for (int look = 0; look < QUIET_LOOKS; look++) {
            Thread.sleep(500);
            double now = use().cpuSeconds();
            if (now - before < QUIET_SECONDS) {
                return;
            }
            before = now;
        }
    }

    /** How long a request takes until its reply, in seconds; NaN where none comes. */
    double ask(String type, JsonObject content, int millis) {
        long start = System.nanoTime();
        return awaitReply(wire.send(shell, type, content), millis) ? seconds(start) : Double.NaN;
    }

    /** How long a request about code takes, in seconds, the cursor at its end. */
    double askAbout(String type, String code) {
        JsonObject content = new JsonObject();
        content.addProperty("code", code);
        content.addProperty("cursor_pos", code.length());
        content.addProperty("detail_level", 0);
        return ask(type, content, 10_000);
    }

    /** Runs a cell; how long until both its reply and idle are here, in seconds, or NaN where they do not come. */
    double run(String code, int millis, BiConsumer<String, JsonObject> published) {
        long start = System.nanoTime();
        return await(send(code), millis, published) ? seconds(start) : Double.NaN;
    }

    double run(String code) {
        return run(code, 30_000, (type, content) -> {});
    }

    /** Sends a cell and does not wait for it. */
    String send(String code) {
        JsonObject content = new JsonObject();
        content.addProperty("code", code);
        content.addProperty("silent", false);
        content.addProperty("store_history", true);
        content.add("user_expressions", new JsonObject());
        content.addProperty("allow_stdin", false);
        content.addProperty("stop_on_error", true);
        return wire.send(shell, "execute_request", content);
    }

    /** Whether a cell has ended within the time. */
    boolean await(String id, int millis, BiConsumer<String, JsonObject> published) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (System.nanoTime() < end) {
            Wire.Received message = wire.receive(iopub, LOOK_MILLIS);
            if (message != null && message.answers(id)) {
                if (message.type().equals("status")
                        && message.content().get("execution_state").getAsString().equals("idle")) {
                    return awaitReply(id, millis);
                }
                published.accept(message.type(), message.content());
            }
        }
        return false;
    }

    private boolean awaitReply(String id, int millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (System.nanoTime() < end && process.isAlive()) {
            Wire.Received message = wire.receive(shell, LOOK_MILLIS);
            if (message != null && message.answers(id)) {
                return true;
            }
        }
        return false;
    }

    /** Interrupts the kernel in the way that its kernelspec asks for. */
    void interrupt() throws IOException, InterruptedException {
        if (contender.bySignal()) {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        } else {
            wire.send(control, "interrupt_request", new JsonObject());
        }
    }

    /** How long the process takes to end once it is asked to, in seconds; NaN where it does not. */
    double shutdown() throws InterruptedException {
        JsonObject content = new JsonObject();
        content.addProperty("restart", false);
        long start = System.nanoTime();
        wire.send(control, "shutdown_request", content);
        return process.waitFor(SHUTDOWN_SECONDS, TimeUnit.SECONDS) ? seconds(start) : Double.NaN;
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        context.close();
        Files.deleteIfExists(connectionFile);
    }

    private ZMQ.Socket socket(SocketType type, int port) {
        ZMQ.Socket socket = context.createSocket(type);
        socket.setLinger(0);
        // A start is not to be rounded up to the next attempt to connect, and what is lost, the kernel has lost.
        socket.setReconnectIVL(5);
        socket.setRcvHWM(0);
        socket.connect("tcp://" + ConnectionFile.ADDRESS + ":" + port);
        return socket;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
