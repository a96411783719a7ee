package se4ai.notebook;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A connection file tells a kernel on which ports of this machine to listen, and the key that signs messages.
 *
 * @param ports shell, control, stdin, iopub and heartbeat
 */
record ConnectionFile(List<Integer> ports, String key) {

    static final String ADDRESS = "127.0.0.1";

    /** Five ports that nobody uses now, and a new key. */
    static ConnectionFile fresh() throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getByName(ADDRESS)));
            }
            requireLoopback(held.get(0).getLocalPort());
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            return new ConnectionFile(
                    held.stream().map(ServerSocket::getLocalPort).toList(),
                    HexFormat.of().formatHex(key));
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }

    /** Better a sentence now than a minute of waiting for a kernel that nobody can reach. */
    private static void requireLoopback(int port) {
        try (Socket reached = new Socket(ADDRESS, port)) {
            reached.setSoLinger(true, 0);
        } catch (IOException e) {
            throw new BadInputException(
                    "This machine's loopback network is down, and a kernel is reached over " + ADDRESS
                            + "; bring it up, on Linux with `ip link set lo up`.",
                    e);
        }
    }

    int shell() {
        return ports.get(0);
    }

    int control() {
        return ports.get(1);
    }

    int iopub() {
        return ports.get(3);
    }

    /** Writes the file, readable by its owner alone: who knows the key can run code. */
    Path write() throws IOException {
        JsonObject json = new JsonObject();
        json.addProperty("transport", "tcp");
        json.addProperty("ip", ADDRESS);
        json.addProperty("shell_port", ports.get(0));
        json.addProperty("control_port", ports.get(1));
        json.addProperty("stdin_port", ports.get(2));
        json.addProperty("iopub_port", ports.get(3));
        json.addProperty("hb_port", ports.get(4));
        json.addProperty("signature_scheme", "hmac-sha256");
        json.addProperty("key", key);
        // On POSIX systems a temporary file belongs to its owner alone.
        Path file = Files.createTempFile("se4ai-kernel-", ".json");
        return Files.writeString(file, json.toString());
    }
}
