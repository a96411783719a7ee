package se4ai.vision.convert;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.gson.JsonParser;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se4ai.vision.convert.Tensor.Floats;
import se4ai.vision.convert.Tensor.Longs;

/** A graph of a few nodes, written out in a test, whose first node is {@code x}. */
final class TinyGraph {

    private final Map<String, GraphNode> nodes = new HashMap<>();
    private final Map<String, Tensor> weights = new HashMap<>();
    private final int[] inputShape;

    private TinyGraph(int... inputShape) {
        this.inputShape = inputShape;
        node("x", "Placeholder", "{}");
    }

    static TinyGraph of(int... inputShape) {
        return new TinyGraph(inputShape);
    }

    TinyGraph floats(String name, int[] shape, float... values) {
        weights.put(name, new Floats(shape, values));
        return node(name, "Const", "{}");
    }

    TinyGraph longs(String name, long... values) {
        weights.put(name, Longs.list(values));
        return node(name, "Const", "{}");
    }

    TinyGraph node(String name, String op, String attributes, String... inputs) {
        nodes.put(
                name,
                new GraphNode(
                        name,
                        op,
                        List.of(inputs),
                        JsonParser.parseString(attributes).getAsJsonObject()));
        return this;
    }

    byte[] convert(String output, Precision precision, int... outputShape) {
        GraphConverter converter = new GraphConverter(new GraphModel(nodes, weights), precision);
        converter.input("x", "in", inputShape);
        converter.output(output, "out", outputShape);
        return converter.toByteArray();
    }

    /** What the runtime computes for this input, in the shape that it gave. */
    Floats run(Precision precision, String output, int[] outputShape, float... input) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] shape = Arrays.stream(inputShape).asLongStream().toArray();
        try (OrtSession session = environment.createSession(convert(output, precision, outputShape));
                OnnxTensor in = OnnxTensor.createTensor(environment, FloatBuffer.wrap(input), shape);
                OrtSession.Result result = session.run(Map.of("in", in))) {
            OnnxTensor out = (OnnxTensor) result.get(0);
            int[] given = Arrays.stream(out.getInfo().getShape())
                    .mapToInt(Math::toIntExact)
                    .toArray();
            return new Floats(given, out.getFloatBuffer().array());
        }
    }

    Floats run(String output, int[] outputShape, float... input) throws OrtException {
        return run(Precision.SINGLE, output, outputShape, input);
    }
}
