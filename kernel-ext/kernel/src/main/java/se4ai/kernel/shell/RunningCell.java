package se4ai.kernel.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.UnresolvedReferenceException;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.debug.CellLog;
import se4ai.kernel.shell.CellErrors.Names;

/** A cell while it runs: which snippets it has become, and which of its declarations wait for one further down. */
final class RunningCell {

    private final String cell;
    private final JShell jshell;
    private final Names names;
    private final Origins origins;
    private final CellLog log;
    private final Supplier<@Nullable Throwable> thrown;
    private final List<Piece> waiting = new ArrayList<>();

    /**
     * A cell that is about to run.
     *
     * @param origins is told which snippets the cell becomes
     * @param log is told the same for the debugger
     * @param thrown gives the exception that the last snippet threw
     * @param more the names with a prefix that the cell may use besides those that JShell knows
     */
    RunningCell(
            String cell,
            JShell jshell,
            Origins origins,
            CellLog log,
            Supplier<@Nullable Throwable> thrown,
            Function<String, List<String>> more) {
        this.cell = cell;
        this.jshell = jshell;
        this.origins = origins;
        this.log = log;
        this.thrown = thrown;
        this.names = new Names(jshell, more);
        origins.startCell();
    }

    List<SnippetEvent> eval(Piece piece) {
        log.runs(cell, piece.lineOfLine(cell, 1));
        List<SnippetEvent> events = jshell.eval(piece.source());
        for (SnippetEvent event : events) {
            // What is only updated, as something that it needs has changed, stays where it was written.
            if (event.causeSnippet() == null) {
                origins.add(event.snippet().id(), piece.lineOfLine(cell, 1));
                log.became(event.snippet());
            }
        }
        return events;
    }

    /** Passes what is valid, lets a declaration wait for a later one, and throws for all else. */
    void requireValid(SnippetEvent event, Piece piece) {
        if (event.exception() != null) {
            throw thrown(event.exception(), piece);
        }
        if (event.status() == Status.VALID) {
            return;
        }
        if (!mayWait(event.snippet())) {
            requireResolved();
            throw CellErrors.compile(cell, piece, event.snippet(), names);
        }
        waiting.add(piece);
    }

    private CellException thrown(JShellException exception, Piece piece) {
        if (exception instanceof UnresolvedReferenceException missing) {
            return CellErrors.unresolved(cell, piece, missing.getSnippet(), names);
        }
        return ThrownErrors.of(cell, piece, origins, (EvalException) exception, thrown.get(), jshell);
    }

    /** Throws for the first declaration that needed something which the cell did not bring. */
    void requireResolved() {
        for (boolean progress = true; progress; ) {
            progress = waiting.removeIf(piece -> jshell.status(snippet(piece)) == Status.VALID);
        }
        for (Piece piece : waiting) {
            throw CellErrors.compile(cell, piece, snippet(piece), names);
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
