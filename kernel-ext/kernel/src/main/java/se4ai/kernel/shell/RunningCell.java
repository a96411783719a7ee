package se4ai.kernel.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.TypeDeclSnippet;

/** A cell while it runs: which snippets it has become, and which of its declarations wait for one further down. */
final class RunningCell {

    private final String cell;
    private final JShell jshell;
    private final Map<String, Piece> pieces = new HashMap<>();
    private final List<Piece> waiting = new ArrayList<>();

    RunningCell(String cell, JShell jshell) {
        this.cell = cell;
        this.jshell = jshell;
    }

    List<SnippetEvent> eval(Piece piece) {
        List<SnippetEvent> events = jshell.eval(piece.source());
        events.forEach(event -> pieces.putIfAbsent(event.snippet().id(), piece));
        return events;
    }

    /** Passes what is valid, lets a declaration wait for a later one, and throws for all else. */
    void requireValid(SnippetEvent event, Piece piece) {
        if (event.exception() != null) {
            throw CellErrors.thrown(cell, piece, pieces, event.exception(), jshell);
        }
        if (event.status() == Status.VALID) {
            return;
        }
        if (!mayWait(event.snippet())) {
            requireResolved();
            throw CellErrors.compile(cell, piece, event.snippet(), jshell);
        }
        waiting.add(piece);
    }

    /** Throws for the first declaration that needed something which the cell did not bring. */
    void requireResolved() {
        for (boolean progress = true; progress; ) {
            progress = waiting.removeIf(piece -> jshell.status(snippet(piece)) == Status.VALID);
        }
        for (Piece piece : waiting) {
            throw CellErrors.compile(cell, piece, snippet(piece), jshell);
        }
    }

    private Snippet snippet(Piece piece) {
        return eval(piece).get(0).snippet();
    }

    /** Only what does nothing when it is evaluated can be evaluated again. */
    private static boolean mayWait(Snippet snippet) {
        return snippet instanceof MethodSnippet || snippet instanceof TypeDeclSnippet;
    }
}
