package se4ai.kernel.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * One message between a front end and the kernel.
 *
 * @param header who sent it, when, and of which type it is
 * @param parent the header of the request that it belongs to; empty where it belongs to none
 * @param metadata what is said about the content
 * @param content what is said
 * @param buffers binary data beside the content
 */
public record Message(
        JsonObject header, JsonObject parent, JsonObject metadata, JsonObject content, List<byte[]> buffers) {

    /** Its type, such as {@code execute_request}. */
    public String type() {
        return text(header, "msg_type", "");
    }

    /** An entry of the content as text, or what to take where there is none. */
    public String text(String name, String otherwise) {
        return text(content, name, otherwise);
    }

    /** An entry of the content as a whole number, or what to take where there is none. */
    public int number(String name, int otherwise) {
        JsonElement found = content.get(name);
        return found != null
                        && found.isJsonPrimitive()
                        && found.getAsJsonPrimitive().isNumber()
                ? found.getAsInt()
                : otherwise;
    }

    /** Whether an entry of the content is set, or what to take where there is none. */
    public boolean flag(String name, boolean otherwise) {
        JsonElement found = content.get(name);
        return found != null && found.isJsonPrimitive() ? found.getAsBoolean() : otherwise;
    }

    /** An entry of the content as an object; an empty one where there is none. */
    public JsonObject object(String name) {
        return content.get(name) instanceof JsonObject found ? found : new JsonObject();
    }

    private static String text(JsonObject from, String name, String otherwise) {
        JsonElement found = from.get(name);
        return found != null && found.isJsonPrimitive() ? found.getAsString() : otherwise;
    }
}
