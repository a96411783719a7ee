package se4ai.kernel.install;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The file in which a kernelspec says how to start its kernel. Source: Jupyter client, <i>Kernel specs</i>. */
final class KernelJson {

    static final String NAME = "kernel.json";

    private KernelJson() {}

    static String of(String displayName, List<String> command) {
        JsonObject metadata = new JsonObject();
        metadata.addProperty("debugger", true);
        JsonObject json = new JsonObject();
        json.add("argv", array(command));
        json.addProperty("display_name", displayName);
        json.addProperty("language", "java");
        json.addProperty("interrupt_mode", "message");
        json.add("metadata", metadata);
        return text(json);
    }

    /** The command in a kernelspec's file; empty where the file cannot be read. */
    static List<String> command(Path spec) {
        try {
            JsonObject json =
                    JsonParser.parseString(Files.readString(spec.resolve(NAME))).getAsJsonObject();
            List<String> words = new ArrayList<>();
            for (JsonElement word : json.getAsJsonArray("argv")) {
                words.add(word.getAsString());
            }
            return words;
        } catch (IOException | JsonParseException | IllegalStateException | NullPointerException e) {
            return List.of();
        }
    }

    static JsonArray array(List<String> words) {
        JsonArray array = new JsonArray();
        words.forEach(array::add);
        return array;
    }

    static String text(JsonObject json) {
        return new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(json);
    }
}
