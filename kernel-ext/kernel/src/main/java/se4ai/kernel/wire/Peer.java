package se4ai.kernel.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A front end at the other end of one socket. All but {@link #send} happens on the thread of {@link Sockets}. */
final class Peer {

    private static final int READ_AHEAD = 64 * 1024;
    private static final int GATHERED = 64;

    private final Port port;
    private final SocketChannel channel;
    private final Queue<ByteBuffer> outgoing = new ConcurrentLinkedQueue<>();
    private final AtomicLong unread = new AtomicLong();
    private final List<byte[]> frames = new ArrayList<>();
    private final List<byte[]> topics = new ArrayList<>();
    private ByteBuffer incoming = ByteBuffer.allocate(READ_AHEAD);
    private boolean greeted;
    private volatile boolean ready;
    private byte[] identity = new byte[0];
    private @Nullable SelectionKey key;

    Peer(Port port, SocketChannel channel) {
        this.port = port;
        this.channel = channel;
        outgoing.add(Frames.greeting());
        outgoing.add(Frames.ready(port.type()));
    }

    void registered(SelectionKey registration) {
        key = registration;
    }

    boolean isReady() {
        return ready;
    }

    /** Whether it calls itself so: a front end has the same identity on each of its sockets. */
    boolean isCalled(byte[] name) {
        return name.length > 0 && Arrays.equals(identity, name);
    }

    byte[] identity() {
        return identity;
    }

    boolean hasSubscribedTo(byte[] topic) {
        return topics.stream().anyMatch(prefix -> startsWith(topic, prefix));
    }

    /** Sends a message; returns at once, the order is kept. May be called by any thread. */
    void send(List<byte[]> message) {
        ByteBuffer[] parts = new ByteBuffer[2 * message.size()];
        for (int i = 0; i < message.size(); i++) {
            byte[] frame = message.get(i);
            unread.addAndGet(frame.length);
            parts[2 * i] = Frames.header(frame.length, i < message.size() - 1);
            parts[2 * i + 1] = ByteBuffer.wrap(frame);
        }
        // One at a time, or the parts of two messages would mix.
        synchronized (outgoing) {
            outgoing.addAll(Arrays.asList(parts));
        }
        port.wantsToWrite(this);
    }

    boolean hasSentAll() {
        return outgoing.isEmpty();
    }

    /** How many bytes it has not yet taken. */
    long unread() {
        return unread.get();
    }

    /** Reads what has arrived and hands on each whole message. */
    void read() throws IOException {
        if (channel.read(incoming) < 0) {
            throw new IOException("The front end has closed the connection.");
        }
        incoming.flip();
        if (!greeted && incoming.remaining() >= Frames.GREETING) {
            greet();
        }
        if (greeted) {
            for (Frames.Frame frame = Frames.next(incoming); frame != null; frame = Frames.next(incoming)) {
                take(frame);
            }
        }
        incoming.compact();
        if (!incoming.hasRemaining()) {
            incoming = ByteBuffer.allocate(2 * incoming.capacity()).put(incoming.flip());
        } else if (incoming.position() == 0 && incoming.capacity() > READ_AHEAD) {
            // A large message has passed; its room is not kept.
            incoming = ByteBuffer.allocate(READ_AHEAD);
        }
    }

    /** Writes as much as the socket takes. */
    void write() throws IOException {
        ByteBuffer[] batch = new ByteBuffer[GATHERED];
        while (true) {
            int count = 0;
            for (ByteBuffer next : outgoing) {
                batch[count++] = next;
                if (count == GATHERED) {
                    break;
                }
            }
            if (count == 0) {
                interest(SelectionKey.OP_READ);
                return;
            }
            unread.addAndGet(-channel.write(batch, 0, count));
            while (!outgoing.isEmpty() && !outgoing.element().hasRemaining()) {
                outgoing.remove();
            }
            if (batch[count - 1].hasRemaining()) {
                interest(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
                return;
            }
        }
    }

    void close() {
        ready = false;
        port.gone(this);
        try {
            channel.close();
        } catch (IOException e) {
            // It is closed as far as it can be.
        }
    }

    private void greet() {
        byte[] greeting = new byte[Frames.GREETING];
        incoming.get(greeting);
        if (!Frames.isGreeting(greeting)) {
            throw new BadMessageException("A peer must greet as ZeroMQ 4 does, without encryption.");
        }
        greeted = true;
    }

    private void take(Frames.Frame frame) {
        if (frame.command()) {
            if (!ready) {
                identity = Frames.property(frame.body(), "Identity");
                ready = true;
            }
            return;
        }
        if (!ready) {
            throw new BadMessageException("A peer must say READY before its first message.");
        }
        frames.add(frame.body());
        if (!frame.more()) {
            List<byte[]> message = List.copyOf(frames);
            frames.clear();
            port.arrived(this, message);
        }
    }

    /** What a subscriber sends: 1 and a topic to begin, 0 and a topic to end. */
    void subscription(byte[] message) {
        byte[] topic = Arrays.copyOfRange(message, Math.min(1, message.length), message.length);
        if (message.length > 0 && message[0] == 1) {
            topics.add(topic);
        } else {
            topics.removeIf(known -> Arrays.equals(known, topic));
        }
    }

    private void interest(int operations) {
        if (key != null && key.isValid()) {
            key.interestOps(operations);
        }
    }

    private static boolean startsWith(byte[] topic, byte[] prefix) {
        return topic.length >= prefix.length && Arrays.equals(topic, 0, prefix.length, prefix, 0, prefix.length);
    }
}
