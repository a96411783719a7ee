package se4ai.kernel.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of ZeroMQ: a greeting, then frames.
 *
 * <p>Source: ZMTP 3.0 with the NULL mechanism, RFC 23. A later version's peer speaks 3.0 with a peer that does.
 */
final class Frames {

    /** The length of a greeting in bytes. */
    static final int GREETING = 64;

    private static final int MORE = 1;
    private static final int LONG = 2;
    private static final int COMMAND = 4;
    private static final int SHORT_LIMIT = 255;

    /** No message of a front end is larger; a length beyond it is an attack or noise. */
    private static final long LARGEST = 256L << 20;

    private Frames() {}

    /** One frame as it came. */
    record Frame(byte[] body, boolean more, boolean command) {}

    static ByteBuffer greeting() {
        ByteBuffer bytes = ByteBuffer.allocate(GREETING);
        bytes.put(0, (byte) 0xff).put(9, (byte) 0x7f).put(10, (byte) 3);
        bytes.put(12, "NULL".getBytes(StandardCharsets.US_ASCII));
        return bytes;
    }

    /** Whether a peer's greeting is one of ZMTP 3 that asks for no encryption. */
    static boolean isGreeting(byte[] bytes) {
        byte[] mechanism = Arrays.copyOfRange(bytes, 12, 32);
        return (bytes[0] & 0xff) == 0xff
                && bytes[9] == 0x7f
                && bytes[10] >= 3
                && new String(mechanism, StandardCharsets.US_ASCII).trim().equals("NULL");
    }

    /** The command that ends the handshake; says of which type a socket is. */
    static ByteBuffer ready(String socketType) {
        byte[] name = "\5READY\13Socket-Type".getBytes(StandardCharsets.US_ASCII);
        byte[] type = socketType.getBytes(StandardCharsets.US_ASCII);
        int length = name.length + 4 + type.length;
        return ByteBuffer.allocate(2 + length)
                .put((byte) COMMAND)
                .put((byte) length)
                .put(name)
                .putInt(type.length)
                .put(type)
                .flip();
    }

    /** A property of a peer's READY command; empty where it has none. */
    static byte[] property(byte[] ready, String name) {
        ByteBuffer bytes = ByteBuffer.wrap(ready);
        skip(bytes, bytes.get() & 0xff);
        while (bytes.hasRemaining()) {
            byte[] key = take(bytes, bytes.get() & 0xff);
            byte[] value = take(bytes, bytes.getInt());
            if (new String(key, StandardCharsets.US_ASCII).equalsIgnoreCase(name)) {
                return value;
            }
        }
        return new byte[0];
    }

    static ByteBuffer header(int length, boolean more) {
        int flags = more ? MORE : 0;
        return length > SHORT_LIMIT
                ? ByteBuffer.allocate(9)
                        .put((byte) (flags | LONG))
                        .putLong(length)
                        .flip()
                : ByteBuffer.allocate(2).put((byte) flags).put((byte) length).flip();
    }

    /**
     * The next frame, or null where its end has not arrived; then the buffer stands where it stood.
     *
     * @throws BadMessageException if it is larger than any message may be
     */
    static @Nullable Frame next(ByteBuffer bytes) {
        int start = bytes.position();
        if (bytes.remaining() < 2 || (isLong(bytes.get(start)) && bytes.remaining() < 9)) {
            return null;
        }
        byte flags = bytes.get();
        long length = isLong(flags) ? bytes.getLong() : bytes.get() & 0xff;
        if (length < 0 || length > LARGEST) {
            throw new BadMessageException("A frame may have up to " + LARGEST + " bytes but says " + length + ".");
        }
        if (bytes.remaining() < length) {
            bytes.position(start);
            return null;
        }
        return new Frame(take(bytes, (int) length), (flags & MORE) != 0, (flags & COMMAND) != 0);
    }

    private static boolean isLong(byte flags) {
        return (flags & LONG) != 0;
    }

    private static byte[] take(ByteBuffer bytes, int length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new BadMessageException("A frame is shorter than it says.");
        }
        byte[] taken = new byte[length];
        bytes.get(taken);
        return taken;
    }

    private static void skip(ByteBuffer bytes, int length) {
        take(bytes, length);
    }
}
