package se4ai.vision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Reads the shapes of the initialisers from an ONNX file: field 7 of a model is its graph, field 5 of a graph are the
 * tensors, fields 1 and 2 of a tensor are its sides and the type of its numbers.
 */
final class OnnxWeights {

    /** A tensor of the file; the type is 1 for floats, 10 for halves, 7 for whole numbers. */
    record Weights(List<Long> sides, long type) {

        long numbers() {
            return sides.stream().reduce(1L, (a, b) -> a * b);
        }
    }

    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int FIXED_32 = 5;

    private final byte[] bytes;
    private int at;

    private OnnxWeights(byte[] bytes) {
        this.bytes = bytes;
    }

    static List<Weights> of(Path file) {
        List<Weights> all = new ArrayList<>();
        fields(read(file), graph(all));
        return all;
    }

    private static BiConsumer<Long, Object> graph(List<Weights> all) {
        return (field, graph) -> {
            if (field == 7) {
                fields((byte[]) graph, (inner, tensor) -> {
                    if (inner == 5) {
                        all.add(tensor((byte[]) tensor));
                    }
                });
            }
        };
    }

    private static Weights tensor(byte[] tensor) {
        List<Long> sides = new ArrayList<>();
        long[] type = new long[1];
        fields(tensor, (field, value) -> {
            if (field == 1 && value instanceof Long side) {
                sides.add(side);
            } else if (field == 1) {
                OnnxWeights packed = new OnnxWeights((byte[]) value);
                while (packed.at < packed.bytes.length) {
                    sides.add(packed.varint());
                }
            } else if (field == 2) {
                type[0] = (Long) value;
            }
        });
        return new Weights(sides, type[0]);
    }

    private static void fields(byte[] message, BiConsumer<Long, Object> each) {
        OnnxWeights reader = new OnnxWeights(message);
        while (reader.at < message.length) {
            long tag = reader.varint();
            each.accept(tag >> 3, reader.value((int) (tag & 7)));
        }
    }

    private Object value(int kind) {
        if (kind == VARINT) {
            return varint();
        }
        int length = kind == FIXED_64 ? 8 : kind == FIXED_32 ? 4 : (int) varint();
        byte[] value = new byte[length];
        System.arraycopy(bytes, at, value, 0, length);
        at += length;
        return value;
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (long) (next & 127) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
