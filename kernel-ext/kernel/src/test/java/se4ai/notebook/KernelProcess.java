package se4ai.notebook;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;
import se4ai.kernel.KernelCommand;
import se4ai.kernel.shell.ClassPath;

/** A kernel in a process of its own, for tests that speak to it message by message. */
public final class KernelProcess implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final ZContext context = new ZContext();
    private final ConnectionFile connection;
    private final Path connectionFile;
    private final Process process;
    private final Wire wire;
    private final ZMQ.Socket shell;
    private final ZMQ.Socket control;

    public KernelProcess() throws IOException {
        this(KernelCommand.of(ClassPath.text(), Optional.empty(), "{connection_file}"));
    }

    /** Starts a command as a kernelspec has it. */
    public KernelProcess(List<String> argv) throws IOException {
        connection = ConnectionFile.fresh();
        connectionFile = connection.write();
        List<String> command = argv.stream()
                .map(word -> word.replace("{connection_file}", connectionFile.toString()))
                .toList();
        process = new ProcessBuilder(command).inheritIO().start();
        wire = new Wire(connection.key());
        shell = socket(connection.shell());
        control = socket(connection.control());
    }

    /** The content of the reply to a shell request. */
    public JsonObject ask(String type, String content) {
        return reply(shell, send(type, content));
    }

    JsonObject execute(String code) {
        return reply(shell, sendCode(code));
    }

    String sendCode(String code) {
        JsonObject content = new JsonObject();
        content.addProperty("code", code);
        content.addProperty("silent", false);
        content.addProperty("store_history", true);
        content.add("user_expressions", new JsonObject());
        content.addProperty("allow_stdin", false);
        content.addProperty("stop_on_error", true);
        return wire.send(shell, "execute_request", content);
    }

    JsonObject askControl(String type, String content) {
        return reply(control, wire.send(control, type, json(content)));
    }

    /** The reply to a shell request, if it is there. */
    Optional<JsonObject> replyNow(String request) {
        return Optional.ofNullable(wire.receive(shell, 10))
                .filter(message -> message.answers(request))
                .map(Wire.Received::content);
    }

    String send(String type, String content) {
        return wire.send(shell, type, json(content));
    }

    void sendWithWrongSignature() {
        new Wire("another key").send(shell, "kernel_info_request", new JsonObject());
    }

    void sendSigned(String... parts) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(connection.key().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
        for (String part : parts) {
            mac.update(part.getBytes(StandardCharsets.UTF_8));
        }
        shell.sendMore("<IDS|MSG>");
        shell.sendMore(HexFormat.of().formatHex(mac.doFinal()));
        for (int i = 0; i < parts.length - 1; i++) {
            shell.sendMore(parts[i]);
        }
        shell.send(parts[parts.length - 1]);
    }

    boolean endsWithin(int seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        context.close();
        Files.deleteIfExists(connectionFile);
    }

    private JsonObject reply(ZMQ.Socket socket, String request) {
        for (Wire.Received message = wire.receive(socket, PATIENCE_MILLIS);
                message != null;
                message = wire.receive(socket, PATIENCE_MILLIS)) {
            if (message.answers(request)) {
                return message.content();
            }
        }
        throw new AssertionError("No reply; the kernel " + (process.isAlive() ? "is silent." : "has ended."));
    }

    private ZMQ.Socket socket(int port) {
        ZMQ.Socket socket = context.createSocket(SocketType.DEALER);
        socket.setLinger(0);
        socket.setReconnectIVL(10);
        socket.setHandshakeIvl(500);
        socket.connect("tcp://" + ConnectionFile.ADDRESS + ":" + port);
        return socket;
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }
}
