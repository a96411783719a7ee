package se4ai.vision.convert;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Bytes in the Protocol Buffers wire format, the format of an ONNX file: a sequence of numbered fields.
 *
 * <p>A field begins with its number and its kind. The writer knows the three kinds that ONNX needs. Source: Protocol
 * Buffers documentation, <i>Encoding</i>.
 */
final class ProtobufWriter {

    private static final int VARINT = 0;
    private static final int LENGTH_DELIMITED = 2;
    private static final int FOUR_BYTES = 5;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ProtobufWriter integer(int field, long value) {
        return tag(field, VARINT).varint(value);
    }

    ProtobufWriter integers(int field, long... values) {
        for (long value : values) {
            integer(field, value);
        }
        return this;
    }

    ProtobufWriter real(int field, float value) {
        tag(field, FOUR_BYTES);
        int bits = Float.floatToIntBits(value);
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            bytes.write(bits >>> shift);
        }
        return this;
    }

    ProtobufWriter text(int field, String value) {
        return block(field, value.getBytes(StandardCharsets.UTF_8));
    }

    ProtobufWriter texts(int field, Iterable<String> values) {
        values.forEach(value -> text(field, value));
        return this;
    }

    ProtobufWriter message(int field, ProtobufWriter value) {
        return block(field, value.toByteArray());
    }

    ProtobufWriter messages(int field, Iterable<ProtobufWriter> values) {
        values.forEach(value -> message(field, value));
        return this;
    }

    ProtobufWriter block(int field, byte[] value) {
        tag(field, LENGTH_DELIMITED).varint(value.length);
        bytes.writeBytes(value);
        return this;
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    private ProtobufWriter tag(int field, int kind) {
        return varint((long) field << 3 | kind);
    }

    /** Seven bits at a time, the lowest first; the eighth bit says that more follow. */
    private ProtobufWriter varint(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
        return this;
    }
}
