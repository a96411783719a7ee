package se4ai.vision.convert;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One operation of a TensorFlow.js graph: what it does, what it reads and how it is set. */
record GraphNode(String name, String op, List<String> inputs, JsonObject attributes) {

    GraphNode {
        inputs = List.copyOf(inputs);
    }

    static GraphNode of(JsonObject json) {
        List<String> inputs = json.has("input")
                ? elements(json.getAsJsonArray("input"))
                        .map(JsonElement::getAsString)
                        .toList()
                : List.of();
        JsonObject attributes = json.has("attr") ? json.getAsJsonObject("attr") : new JsonObject();
        return new GraphNode(json.get("name").getAsString(), json.get("op").getAsString(), inputs, attributes);
    }

    int integer(String attribute) {
        return attribute(attribute).get("i").getAsInt();
    }

    /** A number that the file leaves out when it is zero. */
    int integerOrZero(String attribute) {
        return attributes.has(attribute) ? integer(attribute) : 0;
    }

    float real(String attribute) {
        return attribute(attribute).get("f").getAsFloat();
    }

    long[] integers(String attribute) {
        JsonArray values = attribute(attribute).getAsJsonObject("list").getAsJsonArray("i");
        return elements(values).mapToLong(JsonElement::getAsLong).toArray();
    }

    /** Text is written as a list of character codes by older exporters, as Base64 by newer ones. */
    String word(String attribute) {
        JsonElement value = attribute(attribute).get("s");
        if (value.isJsonArray()) {
            StringBuilder word = new StringBuilder();
            value.getAsJsonArray().forEach(code -> word.append((char) code.getAsInt()));
            return word.toString();
        }
        return new String(Base64.getDecoder().decode(value.getAsString()), StandardCharsets.UTF_8);
    }

    private JsonObject attribute(String attribute) {
        if (!attributes.has(attribute)) {
            throw new IllegalArgumentException("Node '%s' (%s) has no attribute '%s'; it has %s."
                    .formatted(name, op, attribute, attributes.keySet()));
        }
        return attributes.getAsJsonObject(attribute);
    }

    private static Stream<JsonElement> elements(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
