package se4ai.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import se4ai.kernel.magic.MagicCell;
import se4ai.kernel.magic.Magics;
import se4ai.kernel.shell.Shell;
import se4ai.kernel.wire.Message;

/** Helps while a cell is typed: completes names, says what a thing is, and whether a cell is whole. */
final class Assistance {

    private static final String INDENT = "    ";

    private final CompletableFuture<Shell> shell;
    private final Supplier<Magics> magics;

    Assistance(CompletableFuture<Shell> shell, Supplier<Magics> magics) {
        this.shell = shell;
        this.magics = magics;
    }

    JsonObject complete(Message request) {
        String code = request.text("code", "");
        int at = index(code, request);
        int[] anchor = {at};
        String java = MagicCell.java(code);
        Set<String> words = new LinkedHashSet<>(magicWords(code.substring(0, at), anchor));
        if (words.isEmpty()) {
            shell.join().importNamesOf(java);
            for (Suggestion suggestion : analysis().completionSuggestions(java, at, anchor)) {
                words.add(suggestion.continuation());
            }
            words.addAll(importable(java, anchor[0], at));
        }
        JsonArray matches = new JsonArray();
        words.forEach(matches::add);
        JsonObject content = new JsonObject();
        content.add("matches", matches);
        content.addProperty("cursor_start", code.codePointCount(0, Math.min(anchor[0], at)));
        content.addProperty("cursor_end", code.codePointCount(0, at));
        content.add("metadata", new JsonObject());
        return content;
    }

    private List<String> magicWords(String before, int[] anchor) {
        if (!MagicCell.mayHold(before)) {
            return List.of();
        }
        List<String> words = magics.get().complete(before);
        anchor[0] = words.isEmpty() ? anchor[0] : Magics.startOfWord(before);
        return words;
    }

    /** Names that are not imported yet, and so not known to JShell. */
    private List<String> importable(String code, int from, int at) {
        String prefix = code.substring(Math.min(from, at), at);
        boolean isName = !prefix.isEmpty() && prefix.chars().allMatch(Character::isJavaIdentifierPart);
        boolean isMember = from > 0 && code.charAt(from - 1) == '.';
        return isName && !isMember ? shell.join().importable(prefix) : List.of();
    }

    JsonObject inspect(Message request) {
        String code = request.text("code", "");
        JsonObject data = inspect(code, endOfWord(code, index(code, request)));
        JsonObject content = new JsonObject();
        content.addProperty("found", data.size() > 0);
        content.add("data", data);
        content.add("metadata", new JsonObject());
        return content;
    }

    /** What is known of the name before a place in the code, by type; empty where nothing is. */
    JsonObject inspect(String code, int at) {
        String java = MagicCell.java(code);
        shell.join().importNamesOf(java);
        String signatures = analysis().documentation(java, at, true).stream()
                .map(Assistance::text)
                .collect(Collectors.joining("\n\n"));
        JsonObject data = new JsonObject();
        if (!signatures.isEmpty()) {
            data.addProperty("text/plain", signatures);
        }
        return data;
    }

    JsonObject isComplete(Message request) {
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

    private SourceCodeAnalysis analysis() {
        return shell.join().analysis();
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

    private static String text(Documentation documentation) {
        String javadoc = documentation.javadoc();
        return documentation.signature() + (javadoc == null ? "" : "\n" + javadoc);
    }
}
