package se4ai.notebook;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Set;

/** Brings a notebook into the one form in which the course keeps its sources: no outputs, no traces of a machine. */
public final class Tidy {

    private static final Set<String> KEPT = Set.of("tags");

    private Tidy() {}

    /** The same notebook in the form for sources. */
    public static Notebook of(Notebook notebook) {
        List<Cell> cells = notebook.cells().stream().map(Tidy::cell).toList();
        return new Notebook(cells, metadata(notebook.metadata()));
    }

    private static Cell cell(Cell cell) {
        JsonObject metadata = new JsonObject();
        cell.metadata().entrySet().stream()
                .filter(entry -> KEPT.contains(entry.getKey()))
                .forEach(entry -> metadata.add(entry.getKey(), entry.getValue()));
        return new Cell(cell.id(), cell.kind(), cell.source().stripTrailing(), metadata, null, List.of());
    }

    private static JsonObject metadata(JsonObject found) {
        JsonObject metadata = new JsonObject();
        metadata.add(
                "kernelspec",
                JsonParser.parseString("{\"display_name\":\"SE4AI (Java)\",\"language\":\"java\",\"name\":\""
                        + NotebookRunner.KERNEL + "\"}"));
        metadata.add("language_info", JsonParser.parseString("{\"name\":\"java\"}"));
        if (found.has("se4ai")) {
            JsonObject section = found.getAsJsonObject("se4ai").deepCopy();
            section.remove("inputs");
            metadata.add("se4ai", section);
        }
        return metadata;
    }
}
