package se4ai.kernel.debug;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** The protocol's messages. */
final class Json {

    private Json() {}

    static JsonObject with(String name, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }

    static JsonObject event(int number, String name, JsonObject body) {
        JsonObject event = new JsonObject();
        event.addProperty("type", "event");
        event.addProperty("seq", number);
        event.addProperty("event", name);
        event.add("body", body);
        return event;
    }

    static JsonObject reply(int number, JsonObject request, String command, JsonObject body) {
        JsonObject reply = new JsonObject();
        reply.addProperty("type", "response");
        reply.addProperty("seq", number);
        reply.add("request_seq", request.has("seq") ? request.get("seq") : new JsonPrimitive(0));
        reply.addProperty("command", command);
        reply.addProperty("success", true);
        reply.add("body", body);
        return reply;
    }

    /** What a front end reads without looking whether there is an answer: a list of none. */
    static JsonObject none(String command) {
        boolean isList = command.equals("variables") || command.equals("scopes");
        return isList ? with(command, new JsonArray()) : new JsonObject();
    }

    static JsonObject failed(JsonObject reply, String sentence) {
        reply.addProperty("success", false);
        reply.addProperty("message", sentence);
        return reply;
    }
}
