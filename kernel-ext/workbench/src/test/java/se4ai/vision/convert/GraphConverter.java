package se4ai.vision.convert;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Rewrites a TensorFlow.js graph as an ONNX graph that computes the same.
 *
 * <p>It begins at the outputs and asks each node for its operands, so it meets only what the outputs depend on.
 *
 * <pre>{@code
 * GraphConverter converter = new GraphConverter(GraphModel.read(modelJson), Precision.HALF);
 * converter.input("Preprocessor/resized", "image", 1, 300, 300, 3);
 * converter.output("Postprocessor/Slice", "scores", 1, 1917, 90);
 * Files.write(file, converter.toByteArray());
 * }</pre>
 */
final class GraphConverter {

    private final GraphModel model;
    private final OnnxGraph onnx = new OnnxGraph();
    private final NodeConverter nodes;

    /** The values that the ONNX graph has already, by their TensorFlow.js names. */
    private final Set<String> done = new HashSet<>();

    /** The values that have another name in ONNX: those at the graph's ends. */
    private final Map<String, String> renamed = new HashMap<>();

    GraphConverter(GraphModel model, Precision precision) {
        this.model = model;
        this.nodes = new NodeConverter(this, onnx, precision);
    }

    /** Cuts the graph at this node: what it gave is from now on an input of the model. */
    void input(String node, String name, int... shape) {
        model.node(node);
        renamed.put(node, name);
        done.add(node);
        onnx.input(name, shape);
    }

    /** Makes this node's value an output of the model; call it after all inputs are named. */
    void output(String node, String name, int... shape) {
        renamed.put(node, name);
        operand(node);
        onnx.output(name, shape);
    }

    byte[] toByteArray() {
        return onnx.toByteArray();
    }

    /** The ONNX name of a value, whose node is converted now if it was not before. */
    String operand(String value) {
        String node = value.split(":")[0];
        if (done.add(node)) {
            nodes.convert(model.node(node));
        }
        return name(value);
    }

    /** The ONNX name of a value; TensorFlow writes the second output of {@code split} as {@code split:1}. */
    String name(String value) {
        String name = value.endsWith(":0") ? value.substring(0, value.length() - 2) : value;
        return renamed.getOrDefault(name, name);
    }

    /** The trained or fixed numbers of a constant. */
    Tensor weight(String constant) {
        return model.weight(constant);
    }
}
