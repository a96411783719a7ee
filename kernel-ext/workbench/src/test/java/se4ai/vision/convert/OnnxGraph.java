package se4ai.vision.convert;

import java.util.ArrayList;
import java.util.List;
import se4ai.vision.convert.Tensor.Floats;
import se4ai.vision.convert.Tensor.Longs;

/**
 * An ONNX model in the making: nodes, constants, inputs and outputs, in the order in which they are added.
 *
 * <p>Field numbers and type numbers are those of {@code onnx.proto}, IR version 8.
 */
final class OnnxGraph {

    private static final int IR_VERSION = 8;
    private static final int OPSET = 17;

    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final int FLOAT16 = 10;

    private final List<ProtobufWriter> nodes = new ArrayList<>();
    private final List<ProtobufWriter> constants = new ArrayList<>();
    private final List<ProtobufWriter> inputs = new ArrayList<>();
    private final List<ProtobufWriter> outputs = new ArrayList<>();

    private int inventedNames;

    /** Adds a node with one output and returns the output's name. */
    String add(OnnxNode node, String output) {
        add(node, List.of(output));
        return output;
    }

    /** Adds a node whose output needs no name of its own, and returns the one invented for it. */
    String add(OnnxNode node) {
        return add(node, freshName());
    }

    void add(OnnxNode node, List<String> nodeOutputs) {
        nodes.add(node.giving(nodeOutputs));
    }

    String freshName() {
        return "_" + inventedNames++;
    }

    void input(String name, int... shape) {
        inputs.add(value(name, shape));
    }

    void output(String name, int... shape) {
        outputs.add(value(name, shape));
    }

    String constant(Tensor tensor) {
        return constant(freshName(), tensor);
    }

    String constant(String name, Tensor tensor) {
        int type = tensor instanceof Longs ? INT64 : FLOAT;
        constants.add(tensor(name, type, tensor.shape(), tensor.littleEndian()));
        return name;
    }

    /** Stores numbers in half the space; a cast, done once when the model is loaded, makes them floats again. */
    String halfConstant(String name, Floats tensor) {
        for (float value : tensor.values()) {
            if (Math.abs(value) > Half.LARGEST) {
                throw new IllegalArgumentException(
                        "Constant '%s' holds %s, but half precision ends at %s.".formatted(name, value, Half.LARGEST));
            }
        }
        constants.add(tensor(name + "/half", FLOAT16, tensor.shape(), tensor.littleEndianHalves()));
        return add(OnnxNode.of("Cast", name + "/half").with("to", FLOAT), name);
    }

    /** The bytes of the model file. */
    byte[] toByteArray() {
        ProtobufWriter graph = new ProtobufWriter()
                .messages(1, nodes)
                .text(2, "graph")
                .messages(5, constants)
                .messages(11, inputs)
                .messages(12, outputs);
        ProtobufWriter opset = new ProtobufWriter().text(1, "").integer(2, OPSET);
        return new ProtobufWriter()
                .integer(1, IR_VERSION)
                .text(2, "se4ai")
                .message(7, graph)
                .message(8, opset)
                .toByteArray();
    }

    private static ProtobufWriter value(String name, int... shape) {
        ProtobufWriter dimensions = new ProtobufWriter();
        for (int length : shape) {
            dimensions.message(1, new ProtobufWriter().integer(1, length));
        }
        ProtobufWriter tensorType = new ProtobufWriter().integer(1, FLOAT).message(2, dimensions);
        return new ProtobufWriter().text(1, name).message(2, new ProtobufWriter().message(1, tensorType));
    }

    private static ProtobufWriter tensor(String name, int type, int[] shape, byte[] raw) {
        ProtobufWriter tensor = new ProtobufWriter();
        for (int length : shape) {
            tensor.integer(1, length);
        }
        return tensor.integer(2, type).text(8, name).block(9, raw);
    }
}
