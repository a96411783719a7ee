package se4ai.kernel.assist;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.magic.MagicCell;
import se4ai.kernel.magic.Magics;
import se4ai.kernel.shell.Shell;
import se4ai.kernel.wire.Message;

/** Helps while a cell is typed: completes names, says what a thing is, and whether a cell is whole. */
public final class Assistance {

    private static final String INDENT = "    ";
    private static final Pattern IMPORT = Pattern.compile("(?m)^[ \\t]*import\\s[^;\\n]*;");

    private final CompletableFuture<Shell> shell;
    private final Supplier<Magics> magics;
    private @Nullable Inspection inspection;

    /**
     * Help with cells.
     *
     * @param shell where the cells run, as soon as it is there
     * @param magics the magics, which are made when a cell first holds one
     */
    public Assistance(CompletableFuture<Shell> shell, Supplier<Magics> magics) {
        this.shell = shell;
        this.magics = magics;
    }

    /** The reply to a {@code complete_request}. */
    public JsonObject complete(Message request) {
        String code = request.text("code", "");
        int at = index(code, request);
        Completion completion = completion(code.substring(0, at), code);
        int start = code.codePointCount(0, completion.start());
        int end = code.codePointCount(0, at);
        JsonArray matches = new JsonArray();
        JsonArray types = new JsonArray();
        for (Match match : completion.matches()) {
            matches.add(match.text());
            types.add(match.json(start, end));
        }
        JsonObject metadata = new JsonObject();
        metadata.add("_jupyter_types_experimental", types);
        JsonObject content = new JsonObject();
        content.add("matches", matches);
        content.addProperty("cursor_start", start);
        content.addProperty("cursor_end", end);
        content.add("metadata", metadata);
        return content;
    }

    private Completion completion(String before, String code) {
        List<String> words = MagicCell.mayHold(before) ? magics.get().complete(before) : List.of();
        if (!words.isEmpty()) {
            return new Completion(
                    Magics.startOfWord(before), words.stream().map(Match::magic).toList());
        }
        String java = java(code, before.length());
        return CodeScan.atEndOf(java) == CodeScan.Part.CODE
                ? Completion.of(shell.join(), java)
                : new Completion(before.length(), List.of());
    }

    /** The Java before the cursor, each character in its place, with all imported that it names. */
    private String java(String code, int at) {
        String java = MagicCell.java(code);
        shell.join().indexClassPath();
        shell.join().importNamesOf(java);
        // JShell takes everything behind an import for a part of it.
        return IMPORT.matcher(java.substring(0, at))
                .replaceAll(found -> " ".repeat(found.group().length()));
    }

    /** The reply to an {@code inspect_request}. */
    public JsonObject inspect(Message request) {
        String code = request.text("code", "");
        String java = java(code, endOfWord(code, index(code, request)));
        JsonObject data = data(java, request.number("detail_level", 0) > 0);
        JsonObject content = new JsonObject();
        content.addProperty("found", data.size() > 0);
        content.add("data", data);
        content.add("metadata", new JsonObject());
        return content;
    }

    /** What is known of a name, by type; empty where nothing is. */
    JsonObject inspect(String name) {
        return data(java(name, name.length()), false);
    }

    private JsonObject data(String java, boolean inDetail) {
        String text = CodeScan.atEndOf(java) == CodeScan.Part.COMMENT
                ? ""
                : inspection().of(java, inDetail);
        JsonObject data = new JsonObject();
        if (!text.isEmpty()) {
            data.addProperty("text/plain", text);
        }
        return data;
    }

    private synchronized Inspection inspection() {
        Inspection made = inspection;
        if (made == null) {
            made = new Inspection(shell.join());
            inspection = made;
        }
        return made;
    }

    /** The reply to an {@code is_complete_request}. */
    public JsonObject isComplete(Message request) {
        JsonObject content = new JsonObject();
        String code = request.text("code", "");
        String status = Question.in(code).isPresent() ? "complete" : status(code);
        content.addProperty("status", status);
        if (status.equals("incomplete")) {
            content.addProperty("indent", INDENT);
        }
        return content;
    }

    private String status(String code) {
        return switch (shell.join().completeness(MagicCell.java(code))) {
            case UNKNOWN -> "invalid";
            case DEFINITELY_INCOMPLETE, CONSIDERED_INCOMPLETE -> "incomplete";
            default -> "complete";
        };
    }

    /** The place in the code that a front end means: it counts characters, not the halves that Java counts. */
    private static int index(String code, Message request) {
        int characters = code.codePointCount(0, code.length());
        int at = Math.max(0, Math.min(characters, request.number("cursor_pos", characters)));
        return code.offsetByCodePoints(0, at);
    }

    private static int endOfWord(String source, int at) {
        int end = at;
        while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
            end++;
        }
        return end;
    }
}
