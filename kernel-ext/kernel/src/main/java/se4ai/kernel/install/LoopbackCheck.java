package se4ai.kernel.install;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Whether a process of this machine can reach another one over its own network, as a front end reaches a kernel. */
final class LoopbackCheck {

    private static final String ADDRESS = "127.0.0.1";

    private LoopbackCheck() {}

    static Finding finding() {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName(ADDRESS));
                Socket reached = new Socket(ADDRESS, server.getLocalPort())) {
            return Finding.good("Loopback", reached.getInetAddress().getHostAddress() + " can be reached.");
        } catch (IOException e) {
            return broken(e);
        }
    }

    static Finding broken(IOException reason) {
        return Finding.broken(
                "Loopback",
                ADDRESS + " cannot be reached (" + reason.getMessage() + "), and a kernel is reached over it.",
                "Bring the loopback network up, on Linux with `ip link set lo up`.");
    }
}
