package se4ai.vision.convert;

import java.util.List;

/**
 * One operation of an ONNX graph, in the making: {@code OnnxNode.of("Concat", "a", "b").with("axis", 0)}.
 *
 * <p>Field numbers are those of {@code onnx.proto}.
 */
final class OnnxNode {

    private static final int FLAG_INT = 2;
    private static final int FLAG_STRING = 3;
    private static final int FLAG_INTS = 7;

    private final ProtobufWriter node = new ProtobufWriter();

    private OnnxNode(String op, List<String> inputs) {
        node.texts(1, inputs).text(4, op);
    }

    static OnnxNode of(String op, List<String> inputs) {
        return new OnnxNode(op, inputs);
    }

    static OnnxNode of(String op, String... inputs) {
        return of(op, List.of(inputs));
    }

    OnnxNode with(String attribute, long value) {
        return attribute(
                new ProtobufWriter().text(1, attribute).integer(3, value).integer(20, FLAG_INT));
    }

    OnnxNode with(String attribute, String value) {
        return attribute(new ProtobufWriter().text(1, attribute).text(4, value).integer(20, FLAG_STRING));
    }

    OnnxNode with(String attribute, long[] values) {
        return attribute(
                new ProtobufWriter().text(1, attribute).integers(8, values).integer(20, FLAG_INTS));
    }

    private OnnxNode attribute(ProtobufWriter attribute) {
        node.message(5, attribute);
        return this;
    }

    /** The finished node; it takes its first output's name. */
    ProtobufWriter giving(List<String> outputs) {
        return node.texts(2, outputs).text(3, outputs.get(0));
    }
}
