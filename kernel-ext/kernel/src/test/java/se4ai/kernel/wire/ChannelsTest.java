package se4ai.kernel.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/** The other side is ZeroMQ's Java library, so that not only our own two ends agree. */
@Timeout(60)
class ChannelsTest {

    private final ZContext context = new ZContext();
    private final Signature signature = new Signature("hmac-sha256", "key");
    private final MessageFormat format = new MessageFormat(signature);
    private Endpoints at;
    private Channels channels;

    @BeforeEach
    void listen() throws IOException {
        at = new Endpoints("tcp", "127.0.0.1", free(), free(), free(), free(), free(), "hmac-sha256", "key");
        channels = new Channels(at);
    }

    @AfterEach
    void close() throws Exception {
        context.close();
        channels.end(0);
    }

    @Test
    void a_request_arrives_and_its_reply_goes_back_to_the_one_who_asked() throws Exception {
        ZMQ.Socket asking = socket(SocketType.DEALER, at.shell());
        ZMQ.Socket other = socket(SocketType.DEALER, at.shell());
        send(asking, "kernel_info_request");
        Request request = channels.shell().take();
        assertThat(request.type()).isEqualTo("kernel_info_request");
        channels.reply(request, "kernel_info_reply", content("status", "ok"));
        Message reply = receive(asking);
        assertThat(reply.type()).isEqualTo("kernel_info_reply");
        assertThat(reply.parent()).isEqualTo(request.message().header());
        assertThat(reply.content()).hasToString("{\"status\":\"ok\"}");
        other.setReceiveTimeOut(50);
        assertThat(other.recv()).isNull();
    }

    @Test
    void control_does_not_wait_behind_shell() throws Exception {
        send(socket(SocketType.DEALER, at.control()), "interrupt_request");
        assertThat(channels.control().take().type()).isEqualTo("interrupt_request");
        assertThat(channels.shell()).isEmpty();
    }

    @Test
    void what_is_published_reaches_each_subscriber_of_its_topic() throws Exception {
        ZMQ.Socket all = subscriber("");
        ZMQ.Socket streams = subscriber("kernel.stream");
        ZMQ.Socket none = subscriber("other");
        awaitSubscriptions(all, streams);
        channels.publish("status", new JsonObject(), new JsonObject(), content("n", "1"), List.of());
        channels.publish("stream", new JsonObject(), new JsonObject(), content("n", "2"), List.of());
        assertThat(receive(all).content()).hasToString("{\"n\":\"1\"}");
        assertThat(receive(all).content()).hasToString("{\"n\":\"2\"}");
        assertThat(receive(streams).content()).hasToString("{\"n\":\"2\"}");
        none.setReceiveTimeOut(50);
        assertThat(none.recv()).isNull();
    }

    @Test
    void nothing_is_lost_and_all_is_in_order_however_slow_the_reader_is() throws Exception {
        ZMQ.Socket reader = subscriber("");
        awaitSubscriptions(reader);
        int count = 20_000;
        for (int i = 0; i < count; i++) {
            channels.publish("stream", new JsonObject(), new JsonObject(), content("n", "" + i), List.of());
        }
        for (int i = 0; i < count; i++) {
            assertThat(receive(reader).text("n", "")).isEqualTo("" + i);
        }
    }

    @Test
    void a_message_may_be_large_and_carry_binary_data() throws Exception {
        ZMQ.Socket reader = subscriber("");
        awaitSubscriptions(reader);
        byte[] data = new byte[3_000_000];
        data[2_999_999] = 7;
        channels.publish("comm_msg", new JsonObject(), new JsonObject(), content("t", "x".repeat(300)), List.of(data));
        assertThat(receive(reader).buffers()).hasSize(1).first().isEqualTo(data);

        ZMQ.Socket asking = socket(SocketType.DEALER, at.shell());
        List<byte[]> frames = format.frames(
                List.of(),
                format.message("comm_msg", new JsonObject(), new JsonObject(), content("a", "b"), List.of(data)));
        send(asking, frames);
        assertThat(channels.shell().take().message().buffers())
                .hasSize(1)
                .first()
                .isEqualTo(data);
    }

    @Test
    void a_message_signed_with_another_key_is_dropped_and_the_next_one_arrives() throws Exception {
        ZMQ.Socket asking = socket(SocketType.DEALER, at.shell());
        MessageFormat forged = new MessageFormat(new Signature("hmac-sha256", "another"));
        send(asking, forged.frames(List.of(), message(forged, "execute_request")));
        send(asking, List.of("noise".getBytes(StandardCharsets.US_ASCII)));
        send(asking, "kernel_info_request");
        assertThat(channels.shell().take().type()).isEqualTo("kernel_info_request");
    }

    @Test
    void a_question_goes_to_the_front_end_whose_cell_asks_and_its_answer_comes_back() throws Exception {
        ZMQ.Socket asking = identified(SocketType.DEALER, at.shell(), "reader");
        ZMQ.Socket typing = identified(SocketType.DEALER, at.stdin(), "reader");
        ZMQ.Socket other = identified(SocketType.DEALER, at.stdin(), "other");
        send(typing, "hello");
        send(other, "hello");
        channels.answers().take();
        channels.answers().take();
        send(asking, "execute_request");
        channels.ask(channels.shell().take(), content("prompt", "Name?"));
        assertThat(receive(typing).text("prompt", "")).isEqualTo("Name?");
        send(
                typing,
                format.frames(
                        List.of(),
                        format.message(
                                "input_reply",
                                new JsonObject(),
                                new JsonObject(),
                                content("value", "Ada"),
                                List.of())));
        assertThat(channels.answers().take().text("value", "")).isEqualTo("Ada");
        other.setReceiveTimeOut(50);
        assertThat(other.recv()).isNull();
    }

    @Test
    void the_heartbeat_echoes() {
        ZMQ.Socket asking = socket(SocketType.REQ, at.hb());
        asking.send("ping");
        assertThat(asking.recvStr()).isEqualTo("ping");
    }

    @Test
    void a_stranger_that_speaks_something_else_is_cut_off() throws Exception {
        for (String noise : List.of("GET / HTTP/1.1\r\n" + "x".repeat(80), "\u0000".repeat(80))) {
            try (SocketChannel stranger = SocketChannel.open(at.address(at.shell()))) {
                stranger.write(ByteBuffer.wrap(noise.getBytes(StandardCharsets.ISO_8859_1)));
                assertThat(readAll(stranger)).isTrue();
            }
        }
        ByteBuffer huge =
                ByteBuffer.allocate(9).put((byte) 2).putLong(Long.MAX_VALUE).flip();
        try (SocketChannel stranger = SocketChannel.open(at.address(at.shell()))) {
            stranger.write(Frames.greeting());
            stranger.write(Frames.ready("DEALER"));
            stranger.write(huge);
            assertThat(readAll(stranger)).isTrue();
        }
        send(socket(SocketType.DEALER, at.shell()), "kernel_info_request");
        assertThat(channels.shell().poll(10, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void unix_sockets_carry_the_same_messages(@TempDir Path folder) throws Exception {
        Path start = folder.resolve("kernel ipc");
        Files.createFile(folder.resolve("kernel ipc-1"));
        Endpoints unix = new Endpoints("ipc", start.toString(), 1, 2, 3, 4, 5, "hmac-sha256", "key");
        Channels ipc = new Channels(unix);
        SocketAddress address = UnixDomainSocketAddress.of(start + "-1");
        try (SocketChannel client = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            client.connect(address);
            client.write(Frames.greeting());
            client.write(Frames.ready("DEALER"));
            for (ByteBuffer bytes : encoded(format.frames(List.of(), message(format, "kernel_info_request")))) {
                client.write(bytes);
            }
            Request request = ipc.shell().take();
            ipc.reply(request, "kernel_info_reply", content("status", "ok"));
            ByteBuffer read = ByteBuffer.allocate(4096);
            @Nullable Message reply = null;
            while (reply == null) {
                client.read(read);
                reply = reply(read.duplicate().flip());
            }
            assertThat(reply.content()).hasToString("{\"status\":\"ok\"}");
        }
        ipc.end(1_000);
        try (var files = Files.list(folder)) {
            assertThat(files).as("the sockets' files are gone").isEmpty();
        }
    }

    /** The reply behind a kernel's greeting, if all of it is there. */
    private @Nullable Message reply(ByteBuffer bytes) {
        if (bytes.remaining() < Frames.GREETING) {
            return null;
        }
        bytes.position(Frames.GREETING);
        List<byte[]> frames = new ArrayList<>();
        for (Frames.Frame frame = Frames.next(bytes); frame != null; frame = Frames.next(bytes)) {
            if (!frame.command()) {
                frames.add(frame.body());
                if (!frame.more()) {
                    return format.message(frames);
                }
            }
        }
        return null;
    }

    private static List<ByteBuffer> encoded(List<byte[]> frames) {
        List<ByteBuffer> encoded = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            encoded.add(Frames.header(frames.get(i).length, i < frames.size() - 1));
            encoded.add(ByteBuffer.wrap(frames.get(i)));
        }
        return encoded;
    }

    private static boolean readAll(SocketChannel channel) {
        ByteBuffer bytes = ByteBuffer.allocate(1024);
        try {
            while (channel.read(bytes.clear()) >= 0) {
                // Until it is closed.
            }
        } catch (IOException e) {
            // Reset is closed, too.
        }
        return true;
    }

    /** A subscription takes a moment to arrive: publish until each has one message, then empty what is left. */
    private void awaitSubscriptions(ZMQ.Socket... readers) {
        for (ZMQ.Socket reader : readers) {
            reader.setReceiveTimeOut(10);
            do {
                channels.publish("stream", new JsonObject(), new JsonObject(), content("n", "-"), List.of());
            } while (frames(reader).isEmpty());
        }
        for (ZMQ.Socket reader : readers) {
            reader.setReceiveTimeOut(200);
            while (!frames(reader).isEmpty()) {
                // Left over from the other readers.
            }
            reader.setReceiveTimeOut(10_000);
        }
    }

    private ZMQ.Socket subscriber(String topic) {
        ZMQ.Socket socket = socket(SocketType.SUB, at.iopub());
        socket.subscribe(topic);
        return socket;
    }

    private ZMQ.Socket socket(SocketType type, int port) {
        return identified(type, port, "");
    }

    private ZMQ.Socket identified(SocketType type, int port, String identity) {
        ZMQ.Socket socket = context.createSocket(type);
        if (!identity.isEmpty()) {
            socket.setIdentity(identity.getBytes(StandardCharsets.US_ASCII));
        }
        socket.setReconnectIVL(10);
        socket.setHandshakeIvl(500);
        socket.setRcvHWM(0);
        socket.setLinger(0);
        socket.setReceiveTimeOut(10_000);
        socket.connect("tcp://127.0.0.1:" + port);
        return socket;
    }

    private void send(ZMQ.Socket socket, String type) {
        send(socket, format.frames(List.of(), message(format, type)));
    }

    private static void send(ZMQ.Socket socket, List<byte[]> frames) {
        for (int i = 0; i < frames.size() - 1; i++) {
            socket.sendMore(frames.get(i));
        }
        socket.send(frames.get(frames.size() - 1));
    }

    private static Message message(MessageFormat format, String type) {
        return format.message(type, new JsonObject(), new JsonObject(), new JsonObject(), List.of());
    }

    private Message receive(ZMQ.Socket socket) {
        return format.message(frames(socket));
    }

    private static List<byte[]> frames(ZMQ.Socket socket) {
        List<byte[]> frames = new ArrayList<>();
        byte[] frame = socket.recv();
        while (frame != null) {
            frames.add(frame);
            frame = socket.hasReceiveMore() ? socket.recv() : null;
        }
        return frames;
    }

    private static JsonObject content(String name, String value) {
        JsonObject content = new JsonObject();
        content.addProperty(name, value);
        return content;
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
