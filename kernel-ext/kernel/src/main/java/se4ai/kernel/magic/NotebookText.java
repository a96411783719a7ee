package se4ai.kernel.magic;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a notebook's cells.
 *
 * @param cells in order
 */
record NotebookText(List<Text> cells) {

    /** One cell: whether it is code, and its source. */
    record Text(boolean isCode, String source) {}

    /** What a notebook asks above a check. */
    record Question(String notebook, String text) {}

    NotebookText {
        cells = List.copyOf(cells);
    }

    /** Reads a notebook of any nbformat 4; what is no cell is left out. */
    static NotebookText read(Path file) {
        try {
            JsonElement root = JsonParser.parseString(Files.readString(file));
            if (root instanceof JsonObject object && object.get("cells") instanceof JsonArray cells) {
                List<Text> texts = new ArrayList<>();
                for (JsonElement cell : cells) {
                    if (cell instanceof JsonObject one && one.get("cell_type") instanceof JsonPrimitive type) {
                        texts.add(new Text(type.getAsString().equals("code"), text(one.get("source"))));
                    }
                }
                return new NotebookText(texts);
            }
            throw noNotebook(file);
        } catch (JsonParseException e) {
            throw noNotebook(file);
        } catch (CharacterCodingException e) {
            throw new MagicException("'" + file + "' is not UTF-8 text; save it as UTF-8.", e);
        } catch (IOException e) {
            throw new MagicException("'" + file + "' cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** The prose above the first cell, of all notebooks in a folder, that checks an exercise. */
    static Optional<Question> question(Path folder, String exercise) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> notebooks = files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
            for (Path notebook : notebooks) {
                Optional<Question> found = questionAbove(notebook, "check(\"" + exercise + "\"");
                if (found.isPresent()) {
                    return found;
                }
            }
        } catch (IOException | MagicException e) {
            // The question is a courtesy: without a notebook the rest of the card still helps.
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Question> questionAbove(Path notebook, String call) {
        String prose = "";
        for (Text cell : read(notebook).cells()) {
            if (!cell.isCode()) {
                prose = cell.source();
            } else if (cell.source().contains(call)) {
                String name = String.valueOf(notebook.getFileName());
                return prose.isBlank() ? Optional.empty() : Optional.of(new Question(name, prose.strip()));
            }
        }
        return Optional.empty();
    }

    private static String text(@Nullable JsonElement source) {
        StringBuilder text = new StringBuilder();
        if (source instanceof JsonArray lines) {
            lines.forEach(line -> text.append(line.getAsString()));
        } else if (source instanceof JsonPrimitive whole) {
            text.append(whole.getAsString());
        }
        return text.toString();
    }

    private static MagicException noNotebook(Path file) {
        return new MagicException(
                "'" + file + "' is no notebook; a notebook is a JSON object with 'cells'. Save it again from Jupyter.");
    }
}
