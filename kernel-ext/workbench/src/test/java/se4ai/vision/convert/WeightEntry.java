package se4ai.vision.convert;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.ByteBuffer;
import java.util.stream.StreamSupport;
import se4ai.vision.convert.Tensor.Floats;
import se4ai.vision.convert.Tensor.Longs;

/**
 * One line of the weights manifest: a weight's name, its shape and how its numbers are stored.
 *
 * <p>A quantised weight is stored in fewer bits and stands for {@code stored × scale + minimum}.
 */
record WeightEntry(String name, int[] shape, String stored, float scale, float minimum) {

    static WeightEntry of(JsonObject json) {
        String name = json.get("name").getAsString();
        int[] shape = StreamSupport.stream(json.getAsJsonArray("shape").spliterator(), false)
                .mapToInt(JsonElement::getAsInt)
                .toArray();
        if (!json.has("quantization")) {
            return new WeightEntry(name, shape, json.get("dtype").getAsString(), 1, 0);
        }
        JsonObject quantised = json.getAsJsonObject("quantization");
        return new WeightEntry(
                name,
                shape,
                quantised.get("dtype").getAsString(),
                quantised.has("scale") ? quantised.get("scale").getAsFloat() : 1,
                quantised.has("min") ? quantised.get("min").getAsFloat() : 0);
    }

    /** Takes this weight's numbers from the front of what is left in {@code bytes}. */
    Tensor read(ByteBuffer bytes) {
        return stored.equals("int32") ? wholeNumbers(bytes) : realNumbers(bytes);
    }

    private Tensor wholeNumbers(ByteBuffer bytes) {
        long[] values = new long[Tensor.size(shape)];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.getInt();
        }
        return new Longs(shape, values);
    }

    private Tensor realNumbers(ByteBuffer bytes) {
        float[] values = new float[Tensor.size(shape)];
        for (int i = 0; i < values.length; i++) {
            values[i] = next(bytes) * scale + minimum;
        }
        return new Floats(shape, values);
    }

    private float next(ByteBuffer bytes) {
        return switch (stored) {
            case "float32" -> bytes.getFloat();
            case "float16" -> Half.value(bytes.getShort());
            case "uint8" -> Byte.toUnsignedInt(bytes.get());
            case "uint16" -> Short.toUnsignedInt(bytes.getShort());
            default ->
                throw new IllegalArgumentException(
                        "Weight '%s' is stored as %s; this converter reads float32, float16, uint8, uint16 and int32."
                                .formatted(name, stored));
        };
    }
}
