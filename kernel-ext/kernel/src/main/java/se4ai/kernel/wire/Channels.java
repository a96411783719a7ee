package se4ai.kernel.wire;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The five channels between the kernel and its front ends: shell, control, stdin, iopub and the heartbeat. */
public final class Channels {

    private static final String ROUTER = "ROUTER";
    private static final long FAR_BEHIND = 64L << 20;

    private final MessageFormat format;
    private final Sockets sockets = new Sockets();
    private final BlockingQueue<Request> shell = new LinkedBlockingQueue<>();
    private final BlockingQueue<Request> control = new LinkedBlockingQueue<>();
    private final BlockingQueue<Message> answers = new LinkedBlockingQueue<>();
    private final Port stdin;
    private final Port iopub;

    /**
     * Listens on all channels; requests queue until they are taken.
     *
     * @throws IOException if an address cannot be listened on
     */
    public Channels(Endpoints at) throws IOException {
        format = new MessageFormat(new Signature(at.scheme(), at.key()));
        sockets.listen(at.address(at.shell()), ROUTER, (peer, frames) -> queue(shell, peer, frames));
        sockets.listen(at.address(at.control()), ROUTER, (peer, frames) -> queue(control, peer, frames));
        stdin = sockets.listen(at.address(at.stdin()), ROUTER, this::answered);
        iopub = sockets.listen(at.address(at.iopub()), "PUB", (peer, frames) -> peer.subscription(frames.get(0)));
        sockets.listen(at.address(at.hb()), "REP", Peer::send);
        sockets.start();
    }

    /** The requests that wait for a running cell, in the order in which they came. */
    public BlockingQueue<Request> shell() {
        return shell;
    }

    /** The requests that do not. */
    public BlockingQueue<Request> control() {
        return control;
    }

    /** What readers have answered to {@link #ask}. */
    public BlockingQueue<Message> answers() {
        return answers;
    }

    /** Sends an answer to the one who asked. */
    public void reply(Request request, String type, JsonObject content) {
        Message reply = format.message(type, request.message().header(), new JsonObject(), content, List.of());
        request.from().send(format.frames(request.route(), reply));
    }

    /**
     * Publishes a message to all front ends.
     *
     * @param parent the header of the request that it belongs to, or an empty object
     */
    public void publish(String type, JsonObject parent, JsonObject metadata, JsonObject content, List<byte[]> buffers) {
        byte[] topic = ("kernel." + type).getBytes(StandardCharsets.UTF_8);
        iopub.publish(format.frames(List.of(topic), format.message(type, parent, metadata, content, buffers)));
    }

    /** Asks the front end whose cell runs for a line. Its answer comes in {@link #answers}. */
    public void ask(Request cell, JsonObject content) {
        byte[] identity = cell.from().identity();
        Message question =
                format.message("input_request", cell.message().header(), new JsonObject(), content, List.of());
        @Nullable Peer reader = stdin.called(identity).orElse(null);
        if (reader == null) {
            throw new IllegalStateException("This front end has no place to type an answer in.");
        }
        List<byte[]> route = new ArrayList<>(cell.route());
        reader.send(format.frames(route, question));
    }

    /** Waits while a front end is far behind with reading, so that what is printed does not fill the memory. */
    public void awaitReaders() {
        while (iopub.unread() > FAR_BEHIND && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Waits, up to a time, until all that was sent has left. */
    public void end(long millis) throws InterruptedException {
        sockets.end(millis);
    }

    private void queue(BlockingQueue<Request> queue, Peer peer, List<byte[]> frames) {
        @Nullable Message message = read(frames);
        if (message != null) {
            queue.add(new Request(message, peer, MessageFormat.route(frames)));
        }
    }

    private void answered(Peer peer, List<byte[]> frames) {
        @Nullable Message message = read(frames);
        if (message != null) {
            answers.add(message);
        }
    }

    /** Null where a message cannot be read: to answer would tell a stranger more than silence does. */
    private @Nullable Message read(List<byte[]> frames) {
        try {
            return format.message(frames);
        } catch (BadMessageException e) {
            return null;
        }
    }
}
