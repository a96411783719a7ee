package se4ai.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A cell is one paragraph of prose or one piece of code of a notebook.
 *
 * @param id its name, spelled by a person, such as {@code predict-or-gate}
 * @param outputs what running it produced, as nbformat 4.5 output objects
 */
public record Cell(
        String id,
        Kind kind,
        String source,
        JsonObject metadata,
        @Nullable Integer executionCount,
        List<JsonObject> outputs) {

    /** Whether a cell holds prose, code, or text that nothing interprets. */
    public enum Kind {
        MARKDOWN,
        CODE,
        RAW;

        String inJson() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Cell {
        outputs = List.copyOf(outputs);
    }

    /** The tags an author put on the cell, such as {@code exercise}. */
    public List<String> tags() {
        JsonElement tags = metadata.get("tags");
        return tags == null
                ? List.of()
                : elements(tags).map(JsonElement::getAsString).toList();
    }

    public boolean isCode() {
        return kind == Kind.CODE;
    }

    /** The same cell as it was before it ran. */
    public Cell withoutOutputs() {
        return with(null, List.of());
    }

    /** The same cell with what one run of it produced. */
    public Cell with(@Nullable Integer count, List<JsonObject> produced) {
        return new Cell(id, kind, source, metadata, count, produced);
    }

    /** Reads a cell; one with a part of the wrong type, its tags among them, is any RuntimeException. */
    static Cell from(JsonObject json) {
        Cell cell = new Cell(
                json.get("id").getAsString(),
                Kind.valueOf(json.get("cell_type").getAsString().toUpperCase(java.util.Locale.ROOT)),
                text(json.get("source")),
                json.has("metadata") ? json.getAsJsonObject("metadata") : new JsonObject(),
                count(json.get("execution_count")),
                json.has("outputs")
                        ? elements(json.get("outputs"))
                                .map(JsonElement::getAsJsonObject)
                                .toList()
                        : List.of());
        cell.tags();
        return cell;
    }

    JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("cell_type", kind.inJson());
        if (isCode()) {
            json.addProperty("execution_count", executionCount);
        }
        json.addProperty("id", id);
        json.add("metadata", metadata);
        if (isCode()) {
            JsonArray all = new JsonArray();
            outputs.forEach(all::add);
            json.add("outputs", all);
        }
        json.add("source", lines(source));
        return json;
    }

    /** A multi-line string of nbformat: either one string or a list of lines. */
    public static String text(JsonElement value) {
        return value.isJsonArray()
                ? String.join("", elements(value).map(JsonElement::getAsString).toList())
                : value.getAsString();
    }

    /** Text as nbformat stores it: a list of lines, each with its line end, so that differences stay small. */
    static JsonArray lines(String text) {
        JsonArray lines = new JsonArray();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from) + 1;
            int to = end == 0 ? text.length() : end;
            lines.add(text.substring(from, to));
            from = to;
        }
        return lines;
    }

    private static @Nullable Integer count(@Nullable JsonElement value) {
        return value == null || value.isJsonNull() ? null : value.getAsInt();
    }

    private static Stream<JsonElement> elements(JsonElement array) {
        return StreamSupport.stream(array.getAsJsonArray().spliterator(), false);
    }
}
