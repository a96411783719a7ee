package se4ai.vision.convert;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Numbers laid out in a box of any number of dimensions, the last one running fastest. */
sealed interface Tensor {

    int[] shape();

    /** The numbers as they lie in a model file. */
    byte[] littleEndian();

    /** How many numbers a tensor of this shape holds. */
    static int size(int... shape) {
        return Arrays.stream(shape).reduce(1, Math::multiplyExact);
    }

    private static void requireFits(int[] shape, int length) {
        if (size(shape) != length) {
            throw new IllegalArgumentException("A tensor of shape %s holds %d numbers but was given %d."
                    .formatted(Arrays.toString(shape), size(shape), length));
        }
    }

    /** A tensor of whole numbers: shapes, axes, indices. */
    record Longs(int[] shape, long... values) implements Tensor {

        public Longs {
            requireFits(shape, values.length);
        }

        static Longs list(long... values) {
            return new Longs(new int[] {values.length}, values);
        }

        @Override
        public byte[] littleEndian() {
            ByteBuffer bytes = allocate(Long.BYTES * values.length);
            bytes.asLongBuffer().put(values);
            return bytes.array();
        }
    }

    /** A tensor of single-precision numbers: weights, pixels. */
    record Floats(int[] shape, float... values) implements Tensor {

        public Floats {
            requireFits(shape, values.length);
        }

        static Floats scalar(float value) {
            return new Floats(new int[0], value);
        }

        static Floats list(float... values) {
            return new Floats(new int[] {values.length}, values);
        }

        @Override
        public byte[] littleEndian() {
            ByteBuffer bytes = allocate(Float.BYTES * values.length);
            bytes.asFloatBuffer().put(values);
            return bytes.array();
        }

        /** The numbers in half precision, as they lie in a model file. */
        byte[] littleEndianHalves() {
            ByteBuffer bytes = allocate(Short.BYTES * values.length);
            for (float value : values) {
                bytes.putShort(Half.bits(value));
            }
            return bytes.array();
        }

        /** The same numbers in the same order, read as another box. */
        Floats reshaped(int... newShape) {
            return new Floats(newShape, values);
        }

        /** The same box with its dimensions in another order: {@code axes[i]} is the old place of dimension i. */
        Floats transposed(int... axes) {
            int[] newShape = Arrays.stream(axes).map(axis -> shape[axis]).toArray();
            int[] steps = Arrays.stream(axes).map(this::step).toArray();
            float[] moved = new float[values.length];
            int[] index = new int[axes.length];
            for (int to = 0; to < moved.length; to++) {
                int from = 0;
                for (int i = 0; i < index.length; i++) {
                    from += index[i] * steps[i];
                }
                moved[to] = values[from];
                advance(index, newShape);
            }
            return new Floats(newShape, moved);
        }

        /** How far apart two numbers lie that are neighbours along this axis. */
        private int step(int axis) {
            return size(Arrays.copyOfRange(shape, axis + 1, shape.length));
        }

        /** Counts up like a mileometer whose wheel i has {@code shape[i]} digits. */
        private static void advance(int[] index, int[] shape) {
            for (int axis = shape.length - 1; axis >= 0; axis--) {
                if (++index[axis] < shape[axis]) {
                    return;
                }
                index[axis] = 0;
            }
        }
    }

    private static ByteBuffer allocate(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
