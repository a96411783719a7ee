package se4ai.notebook;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A notebook is a list of cells that a reader runs from top to bottom, stored as nbformat 4.5.
 *
 * <p>Source: the Jupyter notebook format, version 4.5.
 */
public record Notebook(List<Cell> cells, JsonObject metadata) {

    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    public Notebook {
        cells = List.copyOf(cells);
    }

    /**
     * Reads a notebook from a file.
     *
     * @throws BadInputException where the file is missing or is not a notebook of format 4.5; the message names it
     */
    public static Notebook read(Path file) {
        try {
            return parse(Files.readString(file), file.toString());
        } catch (NoSuchFileException e) {
            throw new BadInputException("Notebook '" + file + "' does not exist; give the path of an .ipynb file.", e);
        } catch (MalformedInputException e) {
            throw new BadInputException("Notebook '" + file + "' is not UTF-8 text; save it as UTF-8.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Notebook '" + file + "' cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a notebook from its JSON text.
     *
     * @param name what to call it in an error
     */
    public static Notebook parse(String json, String name) {
        JsonObject root = object(json, name);
        requireFormat(root, name);
        List<Cell> cells = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (JsonElement cell : root.getAsJsonArray("cells")) {
            cells.add(cell(cell, ++number, ids, name));
        }
        return new Notebook(cells, metadata(root, name));
    }

    /** The kernel that the notebook asks for, such as {@code se4ai}, or empty text where it names none. */
    public String kernelName() {
        return metadata.get("kernelspec") instanceof JsonObject spec && spec.get("name") instanceof JsonPrimitive kernel
                ? kernel.getAsString()
                : "";
    }

    /** The same notebook with each cell changed. */
    public Notebook map(UnaryOperator<Cell> change) {
        return new Notebook(cells.stream().map(change).toList(), metadata);
    }

    /** The notebook as JSON: keys sorted, one space of indent, a line end at the end, so that differences stay small. */
    public String toJson() {
        JsonArray all = new JsonArray();
        cells.forEach(cell -> all.add(cell.toJson()));
        JsonObject root = new JsonObject();
        root.add("cells", all);
        root.add("metadata", metadata);
        root.addProperty("nbformat", 4);
        root.addProperty("nbformat_minor", 5);
        StringWriter out = new StringWriter();
        JsonWriter writer = new JsonWriter(out);
        writer.setIndent(" ");
        writer.setHtmlSafe(false);
        GSON.toJson(sorted(root), writer);
        return out.append('\n').toString();
    }

    private static JsonObject object(String json, String name) {
        try {
            if (JsonParser.parseString(json) instanceof JsonObject root) {
                return root;
            }
        } catch (JsonParseException e) {
            throw notJson(name, e);
        }
        throw notJson(name, null);
    }

    private static BadInputException notJson(String name, @Nullable Throwable cause) {
        String sentence = "Notebook '" + name + "' is not JSON; "
                + "a notebook is a JSON object of nbformat 4.5: restore the file or save it again from Jupyter.";
        return cause == null ? new BadInputException(sentence) : new BadInputException(sentence, cause);
    }

    private static void requireFormat(JsonObject root, String name) {
        JsonElement major = root.get("nbformat");
        JsonElement minor = root.get("nbformat_minor");
        if (major != null && !(major + "." + minor).equals("4.5")) {
            throw new BadInputException(
                    "Notebook '" + name + "' has nbformat " + major + (minor == null ? "" : "." + minor)
                            + ", but 4.5 is needed; open it in a current Jupyter and save it.");
        }
        if (major == null || !(root.get("cells") instanceof JsonArray)) {
            throw new BadInputException("Notebook '" + name + "' has no 'nbformat' or no 'cells'; "
                    + "a notebook is a JSON object of nbformat 4.5: restore the file or save it again from Jupyter.");
        }
    }

    private static JsonObject metadata(JsonObject root, String name) {
        if (!root.has("metadata")) {
            return new JsonObject();
        }
        if (root.get("metadata") instanceof JsonObject metadata
                && (!metadata.has("se4ai") || metadata.get("se4ai").isJsonObject())) {
            return metadata;
        }
        throw new BadInputException("Notebook '" + name
                + "' has a 'metadata' or 'metadata.se4ai' that is no JSON object; " + "make it {} and run again.");
    }

    private static Cell cell(JsonElement json, int number, Set<String> ids, String name) {
        Cell cell;
        try {
            cell = Cell.from(json.getAsJsonObject());
        } catch (RuntimeException e) {
            throw new BadInputException(
                    "Notebook '" + name + "', cell " + number + " of the file, is not a cell of nbformat 4.5: "
                            + "it needs an 'id', a 'cell_type' (markdown, code or raw), a 'source' and, as its 'metadata.tags', a list of texts.",
                    e);
        }
        if (!ids.add(cell.id())) {
            throw new BadInputException("Notebook '" + name + "' has two cells with the id '" + cell.id()
                    + "'; give each cell an id of its own.");
        }
        return cell;
    }

    private static JsonElement sorted(JsonElement value) {
        if (value instanceof JsonArray array) {
            JsonArray copy = new JsonArray();
            array.forEach(element -> copy.add(sorted(element)));
            return copy;
        }
        if (value instanceof JsonObject object) {
            TreeMap<String, JsonElement> keys = new TreeMap<>(object.asMap());
            JsonObject copy = new JsonObject();
            keys.forEach((key, element) -> copy.add(key, sorted(element)));
            return copy;
        }
        return value;
    }
}
