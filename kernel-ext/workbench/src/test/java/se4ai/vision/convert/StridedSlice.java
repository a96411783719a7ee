package se4ai.vision.convert;

import java.util.stream.IntStream;

/**
 * What Python writes as {@code x[1:3, ::2, 0]}: for each axis where to begin, where to end, and in what steps.
 *
 * <p>TensorFlow says in bit masks which axes begin or end where the data does ({@code :}) and which are dropped because
 * a single index was given ({@code 0}).
 */
record StridedSlice(long[] begin, long[] end, long[] strides, long[] dropped) {

    static StridedSlice of(GraphNode node, long[] begin, long[] end, long[] strides) {
        requireNone(node, "ellipsis_mask");
        requireNone(node, "new_axis_mask");
        int fromStart = node.integerOrZero("begin_mask");
        int toEnd = node.integerOrZero("end_mask");
        int single = node.integerOrZero("shrink_axis_mask");
        long[] first = begin.clone();
        long[] last = end.clone();
        for (int axis = 0; axis < first.length; axis++) {
            // ONNX cuts a bound that lies beyond the data back to the data, on either side.
            if (has(fromStart, axis)) {
                first[axis] = strides[axis] > 0 ? 0 : Long.MAX_VALUE;
            }
            if (has(toEnd, axis)) {
                last[axis] = strides[axis] > 0 ? Long.MAX_VALUE : Long.MIN_VALUE;
            }
            if (has(single, axis)) {
                // The one after index -1, the last, would be 0, the first.
                last[axis] = first[axis] == -1 ? Long.MAX_VALUE : first[axis] + 1;
            }
        }
        return new StridedSlice(first, last, strides, axesIn(single, begin.length));
    }

    /** The axes that the bounds are for: all, from the first on. */
    long[] axes() {
        return IntStream.range(0, begin.length).asLongStream().toArray();
    }

    private static long[] axesIn(int mask, int axes) {
        return IntStream.range(0, axes)
                .filter(axis -> has(mask, axis))
                .asLongStream()
                .toArray();
    }

    private static boolean has(int mask, int axis) {
        return (mask >> axis & 1) == 1;
    }

    private static void requireNone(GraphNode node, String mask) {
        if (node.integerOrZero(mask) != 0) {
            throw new UnsupportedOperationException(
                    "Node '%s' (StridedSlice) sets %s, which this converter does not know."
                            .formatted(node.name(), mask));
        }
    }
}
