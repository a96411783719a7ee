package se4ai.kernel.wire;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;

/**
 * Where a kernel listens and how its messages are signed, as a front end's connection file says.
 *
 * @param transport {@code tcp}, or {@code ipc} for Unix sockets
 * @param ip the address to listen on; with {@code ipc} the start of each socket's path
 * @param shell the port on which requests arrive; with {@code ipc} a port is the end of the socket's path
 * @param control the port for requests that do not wait for a running cell
 * @param stdin the port on which the kernel asks the reader for a line
 * @param iopub the port on which the kernel publishes what cells show
 * @param hb the heartbeat, the port that echoes
 * @param scheme how messages are signed, such as {@code hmac-sha256}
 * @param key the key of the signatures; empty for none
 */
public record Endpoints(
        String transport, String ip, int shell, int control, int stdin, int iopub, int hb, String scheme, String key) {

    public Endpoints {
        if (!transport.equals("tcp") && !transport.equals("ipc")) {
            throw new IllegalArgumentException(
                    "The connection file's 'transport' must be tcp or ipc but was '" + transport + "'.");
        }
    }

    /**
     * Reads a connection file.
     *
     * @throws IllegalArgumentException if the text is no JSON object, or lacks an entry
     */
    public static Endpoints parse(String json) {
        JsonObject file = object(json);
        return new Endpoints(
                text(file, "transport"),
                text(file, "ip"),
                port(file, "shell_port"),
                port(file, "control_port"),
                port(file, "stdin_port"),
                port(file, "iopub_port"),
                port(file, "hb_port"),
                text(file, "signature_scheme"),
                text(file, "key"));
    }

    SocketAddress address(int port) {
        return transport.equals("ipc") ? UnixDomainSocketAddress.of(ip + "-" + port) : new InetSocketAddress(ip, port);
    }

    private static JsonObject object(String json) {
        try {
            return JsonParser.parseString(json).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            throw new IllegalArgumentException(
                    "The connection file must hold a JSON object as Jupyter writes it: " + e.getMessage(), e);
        }
    }

    private static String text(JsonObject file, String name) {
        require(file, name);
        return file.get(name).getAsString();
    }

    private static int port(JsonObject file, String name) {
        require(file, name);
        try {
            return file.get(name).getAsInt();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The connection file's '" + name + "' must be a number but was " + file.get(name) + ".", e);
        }
    }

    private static void require(JsonObject file, String name) {
        if (!file.has(name) || !file.get(name).isJsonPrimitive()) {
            throw new IllegalArgumentException("The connection file must have an entry '" + name
                    + "' but has none; have Jupyter start the kernel, it writes the file.");
        }
    }
}
