package se4ai.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Notebooks for tests, made of code cells named a, b, c and so on. */
final class Notebooks {

    private Notebooks() {}

    static Notebook of(String... sources) {
        List<Cell> cells = new ArrayList<>();
        for (String source : sources) {
            cells.add(code(String.valueOf((char) ('a' + cells.size())), source));
        }
        return new Notebook(cells, new JsonObject());
    }

    static Cell code(String id, String source, String... tags) {
        JsonArray all = new JsonArray();
        List.of(tags).forEach(all::add);
        JsonObject metadata = new JsonObject();
        metadata.add("tags", all);
        return new Cell(id, Cell.Kind.CODE, source, metadata, null, List.of());
    }

    static Path write(Path folder, Notebook notebook) throws IOException {
        return Files.writeString(folder.resolve("test.ipynb"), notebook.toJson());
    }
}
