package se4ai.kernel.shell;

import java.io.File;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.jspecify.annotations.Nullable;

/** Evaluates cells, one after the other, in one JShell that remembers what they define. */
public final class Shell {

    /** Expressions whose value a reader wants to see; an assignment is not one of them. */
    private static final Set<SubKind> SHOWN = EnumSet.of(
            SubKind.VAR_VALUE_SUBKIND, SubKind.TEMP_VAR_EXPRESSION_SUBKIND, SubKind.OTHER_EXPRESSION_SUBKIND);

    private final CellControl control = new CellControl();
    private final JShell jshell;
    private final SourceCodeAnalysis analysis;
    private volatile boolean stopped;

    /** Starts a shell that sees this process's class path. */
    public Shell() {
        jshell = JShell.builder().executionEngine(inThisProcess(), Map.of()).build();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            jshell.addToClasspath(entry);
        }
        analysis = jshell.sourceCodeAnalysis();
    }

    /**
     * Runs a cell.
     *
     * @return the value of its last expression, or null where it ends in something else
     * @throws CellException where a snippet does not compile or throws; those before it have run
     */
    public @Nullable Object eval(String cell) {
        stopped = false;
        Object value = null;
        List<Piece> unresolved = new ArrayList<>();
        for (Piece piece : pieces(cell)) {
            value = null;
            List<SnippetEvent> events = jshell.eval(piece.source());
            if (stopped) {
                throw CellErrors.stopped();
            }
            for (SnippetEvent event : events) {
                if (event.causeSnippet() == null) {
                    value = outcome(event, piece, cell, unresolved);
                }
            }
        }
        for (Piece piece : resolved(unresolved)) {
            throw CellErrors.compile(cell, piece, snippet(piece), jshell);
        }
        return value;
    }

    /** Stops the running cell, if one is running. */
    public void stop() {
        stopped = true;
        jshell.stop();
    }

    /** Whether a text is a whole cell: complete, unfinished, or wrong however it goes on. */
    public Completeness completeness(String cell) {
        String rest = cell;
        while (true) {
            CompletionInfo info = analysis.analyzeCompletion(rest);
            if (!info.completeness().isComplete() || info.completeness() == Completeness.UNKNOWN) {
                return info.completeness();
            }
            if (info.remaining().isBlank()) {
                return Completeness.COMPLETE;
            }
            rest = info.remaining();
        }
    }

    /** JShell's own view of the source, for completion and documentation. */
    public SourceCodeAnalysis analysis() {
        return analysis;
    }

    private List<Piece> pieces(String cell) {
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; !cell.substring(from).isBlank(); ) {
            CompletionInfo info = analysis.analyzeCompletion(cell.substring(from));
            String remaining = info.remaining();
            int to = cell.length() - remaining.length();
            boolean whole = info.completeness().isComplete() && to > from;
            pieces.add(new Piece(whole ? cell.substring(from, to) : cell.substring(from), from));
            from = whole ? to : cell.length();
        }
        return pieces;
    }

    private @Nullable Object outcome(SnippetEvent event, Piece piece, String cell, List<Piece> unresolved) {
        if (event.exception() != null) {
            throw CellErrors.thrown(cell, piece, event.exception(), jshell);
        }
        if (event.status() == Status.REJECTED) {
            if (event.snippet() instanceof jdk.jshell.DeclarationSnippet) {
                unresolved.add(piece);
                return null;
            }
            throw CellErrors.compile(cell, piece, event.snippet(), jshell);
        }
        if (event.status().name().startsWith("RECOVERABLE")) {
            unresolved.add(piece);
            return null;
        }
        return SHOWN.contains(event.snippet().subKind()) ? control.value() : null;
    }

    /** Tries declarations again that needed something defined later in the cell; returns those that still fail. */
    private List<Piece> resolved(List<Piece> unresolved) {
        List<Piece> open = new ArrayList<>(unresolved);
        for (boolean progress = true; progress && !open.isEmpty(); ) {
            progress = open.removeIf(piece -> isValid(snippet(piece)));
        }
        return open;
    }

    private boolean isValid(Snippet snippet) {
        return jshell.status(snippet) == Status.VALID;
    }

    private Snippet snippet(Piece piece) {
        List<SnippetEvent> events = jshell.eval(piece.source());
        return events.get(0).snippet();
    }

    private ExecutionControlProvider inThisProcess() {
        return new ExecutionControlProvider() {
            @Override
            public String name() {
                return "se4ai";
            }

            @Override
            public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
                return control;
            }
        };
    }
}
