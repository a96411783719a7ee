package se4ai.kernel.wire;

import java.io.IOException;
import java.net.BindException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The one thread that reads and writes all of the kernel's sockets; nothing on it waits, and no cell runs on it. */
final class Sockets {

    private final Selector selector;
    private final Queue<Peer> writers = new ConcurrentLinkedQueue<>();
    private final List<Port> ports = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();

    Sockets() throws IOException {
        selector = Selector.open();
    }

    /** Listens on an address; what arrives is handed to the handler, on this thread. */
    Port listen(SocketAddress address, String type, Port.Handler handler) throws IOException {
        Port port = new Port(this, type, handler);
        ServerSocketChannel server = bound(address);
        server.configureBlocking(false);
        server.register(selector, SelectionKey.OP_ACCEPT, port);
        ports.add(port);
        return port;
    }

    void start() {
        Thread thread = new Thread(this::run, "sockets");
        thread.setDaemon(true);
        thread.start();
    }

    /** Has a peer's messages written soon. */
    void write(Peer peer) {
        writers.add(peer);
        selector.wakeup();
    }

    /** Waits until the front ends have taken what was sent, and removes the sockets' files. */
    void end(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end && !ports.stream().allMatch(Port::hasSentAll)) {
            Thread.sleep(1);
        }
        for (Path path : paths) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                // The next kernel with this name deletes it.
            }
        }
    }

    private ServerSocketChannel bound(SocketAddress address) throws IOException {
        try {
            if (address instanceof UnixDomainSocketAddress unix) {
                // What an earlier kernel left behind would be in the way.
                Files.deleteIfExists(unix.getPath());
                paths.add(unix.getPath());
                return ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address);
            }
            return ServerSocketChannel.open().bind(address);
        } catch (BindException e) {
            throw new IOException("The kernel cannot listen on " + address + ": " + e.getMessage() + ".", e);
        }
    }

    private void run() {
        while (selector.isOpen()) {
            try {
                selector.select(this::handle);
                for (Peer peer = writers.poll(); peer != null; peer = writers.poll()) {
                    write(peer, false);
                }
            } catch (IOException | RuntimeException e) {
                // One peer's trouble must not silence the kernel for the others.
            }
        }
    }

    private void handle(SelectionKey key) {
        if (key.attachment() instanceof Port port) {
            accept((ServerSocketChannel) key.channel(), port);
            return;
        }
        Peer peer = (Peer) key.attachment();
        try {
            if (key.isReadable()) {
                peer.read();
            }
            if (key.isValid() && key.isWritable()) {
                peer.write();
            }
        } catch (IOException | RuntimeException e) {
            peer.close();
        }
    }

    private void accept(ServerSocketChannel server, Port port) {
        try {
            SocketChannel channel = server.accept();
            if (channel == null) {
                return;
            }
            channel.configureBlocking(false);
            if (channel.getLocalAddress() instanceof UnixDomainSocketAddress == false) {
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            }
            Peer peer = new Peer(port, channel);
            peer.registered(channel.register(selector, SelectionKey.OP_READ, peer));
            port.connected(peer);
            write(peer, true);
        } catch (IOException | RuntimeException e) {
            // A peer that left again before it was greeted.
        }
    }

    private static void write(Peer peer, boolean first) {
        try {
            if (first || peer.isReady()) {
                peer.write();
            }
        } catch (IOException | CancelledKeyException e) {
            peer.close();
        }
    }
}
