package se4ai.vision.convert;

import java.util.List;
import java.util.stream.IntStream;
import se4ai.vision.convert.Tensor.Floats;
import se4ai.vision.convert.Tensor.Longs;

/**
 * What each TensorFlow.js operation is in ONNX.
 *
 * <p>It knows the operations of an SSD detector with MobileNet features, and no others. Images stay in TensorFlow's
 * order, channels last; around each convolution they are transposed to ONNX's order and back, and the runtime cancels
 * neighbouring transpositions when it loads the model. Every int32 becomes an int64, since that is what ONNX computes
 * shapes in.
 */
final class NodeConverter {

    private static final long[] CHANNELS_FIRST = {0, 3, 1, 2};
    private static final long[] CHANNELS_LAST = {0, 2, 3, 1};

    private final GraphConverter graph;
    private final OnnxGraph onnx;
    private final Precision precision;

    NodeConverter(GraphConverter graph, OnnxGraph onnx, Precision precision) {
        this.graph = graph;
        this.onnx = onnx;
        this.precision = precision;
    }

    void convert(GraphNode node) {
        switch (node.op()) {
            case "Const" -> onnx.constant(node.name(), graph.weight(node.name()));
            case "Add", "BiasAdd" -> same("Add", node);
            case "AddN" -> same("Sum", node);
            case "Exp", "Mul", "Reshape", "Shape", "Sigmoid", "Sub", "Tile" -> same(node.op(), node);
            case "Relu6" -> relu6(node);
            case "Conv2D" -> convolution(node);
            case "DepthwiseConv2dNative" -> depthwise(node);
            case "FusedBatchNorm" -> batchNorm(node);
            case "ConcatV2" -> concat(node);
            case "ExpandDims" -> expandDims(node);
            case "Squeeze" -> squeeze(node);
            case "Transpose" -> transpose(node);
            case "Pack" -> pack(node);
            case "Unpack" -> unpack(node);
            case "Slice" -> slice(node);
            case "StridedSlice" -> stridedSlice(node);
            default ->
                throw new UnsupportedOperationException(
                        "Node '%s' does %s, an operation that this converter does not know; teach it in NodeConverter."
                                .formatted(node.name(), node.op()));
        }
    }

    private void same(String op, GraphNode node) {
        give(node, OnnxNode.of(op, operands(node, node.inputs().size())));
    }

    private void relu6(GraphNode node) {
        String lowest = onnx.constant(Floats.scalar(0));
        String highest = onnx.constant(Floats.scalar(6));
        give(node, OnnxNode.of("Clip", operand(node, 0), lowest, highest));
    }

    /** TensorFlow's kernel is height × width × in × out, ONNX's out × in × height × width. */
    private void convolution(GraphNode node) {
        convolution(node, floats(node, 1).transposed(3, 2, 0, 1), 1);
    }

    /** A kernel of height × width × in × multiplier: each input channel is a group of its own. */
    private void depthwise(GraphNode node) {
        Floats kernel = floats(node, 1).transposed(2, 3, 0, 1);
        int[] shape = kernel.shape();
        convolution(node, kernel.reshaped(shape[0] * shape[1], 1, shape[2], shape[3]), shape[0]);
    }

    private void convolution(GraphNode node, Floats kernel, int groups) {
        requireChannelsLast(node);
        String image = onnx.add(transposed(operand(node, 0), CHANNELS_FIRST));
        OnnxNode convolution = OnnxNode.of("Conv", image, kernel(node, kernel))
                .with("strides", spatial(node.integers("strides")))
                .with("dilations", spatial(node.integers("dilations")))
                // TensorFlow puts the odd pixel of padding at the end, which ONNX calls upper.
                .with("auto_pad", node.word("padding").equals("SAME") ? "SAME_UPPER" : "VALID")
                .with("group", groups);
        give(node, transposed(onnx.add(convolution), CHANNELS_LAST));
    }

    private String kernel(GraphNode node, Floats kernel) {
        String name = node.name() + "/kernel";
        return precision == Precision.HALF ? onnx.halfConstant(name, kernel) : onnx.constant(name, kernel);
    }

    private static void requireChannelsLast(GraphNode node) {
        if (!node.word("data_format").equals("NHWC")) {
            throw new UnsupportedOperationException("Node '%s' (%s) has data_format %s; this converter reads NHWC only."
                    .formatted(node.name(), node.op(), node.word("data_format")));
        }
    }

    /** Of four numbers for batch, height, width and channel, the two in the middle. */
    private static long[] spatial(long[] perDimension) {
        return new long[] {perDimension[1], perDimension[2]};
    }

    /** After training, normalisation is a fixed factor and a fixed shift for each channel. */
    private void batchNorm(GraphNode node) {
        float[] gamma = floats(node, 1).values();
        float[] beta = floats(node, 2).values();
        float[] mean = floats(node, 3).values();
        float[] variance = floats(node, 4).values();
        float epsilon = node.real("epsilon");
        float[] factor = new float[gamma.length];
        float[] shift = new float[gamma.length];
        for (int channel = 0; channel < factor.length; channel++) {
            factor[channel] = (float) (gamma[channel] / Math.sqrt(variance[channel] + epsilon));
            shift[channel] = beta[channel] - mean[channel] * factor[channel];
        }
        String scaled = onnx.add(OnnxNode.of("Mul", operand(node, 0), onnx.constant(Floats.list(factor))));
        give(node, OnnxNode.of("Add", scaled, onnx.constant(Floats.list(shift))));
    }

    private void concat(GraphNode node) {
        int parts = node.inputs().size() - 1;
        long axis = longs(node, parts)[0];
        give(node, OnnxNode.of("Concat", operands(node, parts)).with("axis", axis));
    }

    private void expandDims(GraphNode node) {
        give(node, OnnxNode.of("Unsqueeze", operand(node, 0), list(longs(node, 1))));
    }

    private void squeeze(GraphNode node) {
        give(node, OnnxNode.of("Squeeze", operand(node, 0), list(node.integers("squeeze_dims"))));
    }

    private void transpose(GraphNode node) {
        give(node, transposed(operand(node, 0), longs(node, 1)));
    }

    /** Stacks equal parts along a new axis. */
    private void pack(GraphNode node) {
        int axis = node.integerOrZero("axis");
        List<String> parts = operands(node, node.inputs().size()).stream()
                .map(part -> onnx.add(OnnxNode.of("Unsqueeze", part, list(axis))))
                .toList();
        give(node, OnnxNode.of("Concat", parts).with("axis", axis));
    }

    /** Cuts into slices of thickness one along an axis, and drops that axis. */
    private void unpack(GraphNode node) {
        int axis = node.integerOrZero("axis");
        List<String> slices = IntStream.range(0, node.integer("num"))
                .mapToObj(i -> onnx.freshName())
                .toList();
        onnx.add(OnnxNode.of("Split", operand(node, 0)).with("axis", axis), slices);
        for (int i = 0; i < slices.size(); i++) {
            onnx.add(OnnxNode.of("Squeeze", slices.get(i), list(axis)), graph.name(node.name() + ":" + i));
        }
    }

    private void slice(GraphNode node) {
        long[] begin = longs(node, 1);
        long[] size = longs(node, 2);
        long[] end = new long[begin.length];
        for (int axis = 0; axis < end.length; axis++) {
            end[axis] = size[axis] == -1 ? Long.MAX_VALUE : begin[axis] + size[axis];
        }
        give(node, OnnxNode.of("Slice", operand(node, 0), list(begin), list(end)));
    }

    private void stridedSlice(GraphNode node) {
        StridedSlice slice = StridedSlice.of(node, longs(node, 1), longs(node, 2), longs(node, 3));
        OnnxNode sliced = OnnxNode.of(
                "Slice",
                operand(node, 0),
                list(slice.begin()),
                list(slice.end()),
                list(slice.axes()),
                list(slice.strides()));
        if (slice.dropped().length == 0) {
            give(node, sliced);
        } else {
            give(node, OnnxNode.of("Squeeze", onnx.add(sliced), list(slice.dropped())));
        }
    }

    private static OnnxNode transposed(String value, long... axes) {
        return OnnxNode.of("Transpose", value).with("perm", axes);
    }

    /** Adds the node that gives what {@code node} gave. */
    private void give(GraphNode node, OnnxNode last) {
        onnx.add(last, graph.name(node.name()));
    }

    private String operand(GraphNode node, int input) {
        return graph.operand(node.inputs().get(input));
    }

    private List<String> operands(GraphNode node, int count) {
        return node.inputs().stream().limit(count).map(graph::operand).toList();
    }

    private String list(long... values) {
        return onnx.constant(Longs.list(values));
    }

    private Floats floats(GraphNode node, int input) {
        return (Floats) graph.weight(node.inputs().get(input));
    }

    private long[] longs(GraphNode node, int input) {
        return ((Longs) graph.weight(node.inputs().get(input))).values();
    }
}
