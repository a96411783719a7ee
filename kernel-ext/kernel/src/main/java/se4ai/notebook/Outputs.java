package se4ai.notebook;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what a kernel publishes while a cell runs into the cell's outputs, as a front end shows them. */
final class Outputs {

    private final List<List<JsonObject>> cells = new ArrayList<>();
    private List<JsonObject> all = new ArrayList<>();
    private final Map<String, List<JsonObject>> shown = new HashMap<>();
    private boolean clearBeforeNext;
    private @Nullable JsonObject error;

    /** Starts the next cell; what earlier cells displayed can still be updated. */
    void startCell() {
        all = new ArrayList<>();
        cells.add(all);
        clearBeforeNext = false;
        error = null;
    }

    /** What a cell has produced, with all later updates; cells count from 1. */
    List<JsonObject> of(int cell) {
        return cells.get(cell - 1).stream()
                .filter(output -> !isWiped(output))
                .map(Outputs::stored)
                .toList();
    }

    /** What went wrong in the cell: ename, evalue and traceback; null where nothing did. */
    @Nullable
    JsonObject error() {
        return error;
    }

    void add(String type, JsonObject content) {
        switch (type) {
            case "stream" -> stream(content);
            case "display_data" -> add(display(type, content), content);
            case "execute_result" -> {
                JsonObject result = display(type, content);
                result.add("execution_count", content.get("execution_count"));
                add(result, content);
            }
            case "update_display_data" -> update(content);
            case "clear_output" ->
                clear(content.has("wait") && content.get("wait").getAsBoolean());
            case "error" -> {
                error = content;
                JsonObject output = output(type);
                List.of("ename", "evalue", "traceback").forEach(key -> output.add(key, content.get(key)));
                add(output, content);
            }
            default -> {
                // Status and echoes are no outputs.
            }
        }
    }

    private void stream(JsonObject content) {
        clearIfAsked();
        String text = content.get("text").getAsString();
        JsonObject last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last != null && last.has("name") && last.get("name").equals(content.get("name"))) {
            last.addProperty("text", last.get("text").getAsString() + text);
            return;
        }
        JsonObject output = output("stream");
        output.add("name", content.get("name"));
        output.addProperty("text", text);
        all.add(output);
    }

    private void add(JsonObject output, JsonObject content) {
        clearIfAsked();
        all.add(output);
        String id = displayId(content);
        if (id != null) {
            shown.computeIfAbsent(id, none -> new ArrayList<>()).add(output);
        }
    }

    private void update(JsonObject content) {
        for (JsonObject output : shown.getOrDefault(String.valueOf(displayId(content)), List.of())) {
            output.add("data", content.get("data"));
            output.add("metadata", content.has("metadata") ? content.get("metadata") : new JsonObject());
        }
    }

    private void clear(boolean wait) {
        if (wait) {
            clearBeforeNext = true;
        } else {
            all.clear();
        }
    }

    private void clearIfAsked() {
        if (clearBeforeNext) {
            all.clear();
            clearBeforeNext = false;
        }
    }

    private static JsonObject display(String type, JsonObject content) {
        JsonObject output = output(type);
        output.add("data", content.get("data"));
        output.add("metadata", content.has("metadata") ? content.get("metadata") : new JsonObject());
        return output;
    }

    private static JsonObject output(String type) {
        JsonObject output = new JsonObject();
        output.addProperty("output_type", type);
        return output;
    }

    private static @Nullable String displayId(JsonObject content) {
        return content.get("transient") instanceof JsonObject more && more.has("display_id")
                ? more.get("display_id").getAsString()
                : null;
    }

    /** Whether nothing is left of what was printed, as of a bar that showed how far the cell has come. */
    private static boolean isWiped(JsonObject output) {
        return output.has("text")
                && CarriageReturns.settled(output.get("text").getAsString()).isEmpty();
    }

    /** The output as nbformat stores it: texts as lists of lines. */
    private static JsonObject stored(JsonObject output) {
        JsonObject copy = output.deepCopy();
        if (copy.has("text")) {
            copy.add("text", Cell.lines(CarriageReturns.settled(copy.get("text").getAsString())));
        }
        if (copy.get("data") instanceof JsonObject data) {
            dropView(data);
            for (Map.Entry<String, JsonElement> entry : data.entrySet()) {
                if (entry.getValue().isJsonPrimitive()) {
                    entry.setValue(Cell.lines(entry.getValue().getAsString()));
                }
            }
        }
        return copy;
    }

    /** A control whose kernel is gone shows nothing but an error; the picture beside it still shows what it was. */
    private static void dropView(JsonObject data) {
        if (data.size() > 1) {
            data.remove("application/vnd.jupyter.widget-view+json");
        }
    }
}
