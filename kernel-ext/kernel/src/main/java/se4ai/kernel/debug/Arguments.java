package se4ai.kernel.debug;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** The arguments of a request, which anybody may have written. */
final class Arguments {

    private final String command;
    private final JsonObject values;

    private Arguments(String command, JsonObject values) {
        this.command = command;
        this.values = values;
    }

    static Arguments of(String command, JsonObject request) {
        return new Arguments(
                command, request.get("arguments") instanceof JsonObject arguments ? arguments : new JsonObject());
    }

    String text(String name) {
        JsonElement value = values.get(name);
        if (value == null || !value.isJsonPrimitive()) {
            throw missing(name, value, "a text");
        }
        return value.getAsString();
    }

    int number(String name) {
        JsonElement value = values.get(name);
        try {
            if (value != null && value.isJsonPrimitive()) {
                return value.getAsInt();
            }
        } catch (NumberFormatException e) {
            throw missing(name, value, "a whole number");
        }
        throw missing(name, value, "a whole number");
    }

    int number(String name, int otherwise) {
        return values.has(name) && !values.get(name).isJsonNull() ? number(name) : otherwise;
    }

    JsonArray list(String name) {
        return values.get(name) instanceof JsonArray list ? list : new JsonArray();
    }

    Arguments object(String name) {
        if (values.get(name) instanceof JsonObject object) {
            return new Arguments(command, object);
        }
        throw missing(name, values.get(name), "an object");
    }

    boolean has(String name) {
        return values.has(name);
    }

    private Refusal missing(String name, @Nullable Object value, String allowed) {
        return new Refusal("Argument '" + name + "' of '" + command + "' must be " + allowed + " but was "
                + (value == null ? "missing" : value) + ".");
    }
}
