package se4ai.vision.convert;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A TensorFlow.js graph model as published: the nodes by name, and the trained numbers of its constants. */
record GraphModel(Map<String, GraphNode> nodes, Map<String, Tensor> weights) {

    /** Reads {@code model.json} and the weight files that it names, which lie beside it. */
    static GraphModel read(Path modelJson) throws IOException {
        JsonObject json = JsonParser.parseString(Files.readString(modelJson)).getAsJsonObject();
        Map<String, Tensor> weights = new HashMap<>();
        for (JsonElement group : json.getAsJsonArray("weightsManifest")) {
            readWeights(group.getAsJsonObject(), modelJson, weights);
        }
        return new GraphModel(nodes(json.getAsJsonObject("modelTopology")), weights);
    }

    private static Map<String, GraphNode> nodes(JsonObject topology) {
        Map<String, GraphNode> nodes = new LinkedHashMap<>();
        for (JsonElement element : topology.getAsJsonArray("node")) {
            GraphNode node = GraphNode.of(element.getAsJsonObject());
            nodes.put(node.name(), node);
        }
        return nodes;
    }

    private static void readWeights(JsonObject group, Path modelJson, Map<String, Tensor> weights) throws IOException {
        // A weight may begin in one file and end in the next, so the files are joined first.
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (JsonElement path : group.getAsJsonArray("paths")) {
            joined.writeBytes(Files.readAllBytes(modelJson.resolveSibling(path.getAsString())));
        }
        ByteBuffer bytes = ByteBuffer.wrap(joined.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        for (JsonElement entry : group.getAsJsonArray("weights")) {
            WeightEntry weight = WeightEntry.of(entry.getAsJsonObject());
            weights.put(weight.name(), weight.read(bytes));
        }
        if (bytes.hasRemaining()) {
            throw new IllegalArgumentException("The weight files of %s hold %d bytes more than it describes."
                    .formatted(modelJson.getFileName(), bytes.remaining()));
        }
    }

    /** The node of this name. */
    GraphNode node(String name) {
        return found(nodes.get(name), "node", name);
    }

    /** The numbers of the constant of this name. */
    Tensor weight(String name) {
        return found(weights.get(name), "weight", name);
    }

    private static <T> T found(@Nullable T value, String kind, String name) {
        if (value == null) {
            throw new IllegalArgumentException("The graph has no %s named '%s'.".formatted(kind, name));
        }
        return value;
    }
}
