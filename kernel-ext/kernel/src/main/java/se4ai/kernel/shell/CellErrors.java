package se4ai.kernel.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.UnresolvedReferenceException;
import org.jspecify.annotations.Nullable;

/** Says what went wrong in a cell: the cell's line first, then its source, then the message; no frame of the kernel. */
final class CellErrors {

    private static final String LINE = "Cell line ";

    private CellErrors() {}

    /** What the compiler says of a snippet. */
    static CellException compile(String cell, Piece piece, Snippet snippet, JShell jshell) {
        List<Diag> errors = jshell.diagnostics(snippet).filter(Diag::isError).toList();
        if (errors.isEmpty()) {
            return unresolved(cell, piece, snippet, jshell);
        }
        String message = message(errors.get(0));
        List<String> lines = new ArrayList<>();
        for (Diag error : errors) {
            lines.addAll(place(cell, piece, error));
            lines.addAll(message(error).lines().toList());
        }
        return new CellException("CompilationError", message, lines);
    }

    /** What a snippet threw. */
    static CellException thrown(
            String cell, Piece piece, Map<String, Piece> pieces, JShellException exception, JShell jshell) {
        if (exception instanceof UnresolvedReferenceException missing) {
            return unresolved(cell, piece, missing.getSnippet(), jshell);
        }
        EvalException thrown = (EvalException) exception;
        String name = simpleName(thrown.getExceptionClassName());
        String message = thrown.getMessage() == null ? "" : thrown.getMessage();
        int line = line(cell, piece, pieces, thrown);
        List<String> lines = new ArrayList<>();
        lines.add(LINE + line + ":");
        lines.add("    " + cell.lines().skip(line - 1L).findFirst().orElse("").strip());
        lines.add(described(name, message));
        for (Throwable cause = thrown.getCause(); cause instanceof EvalException e; cause = cause.getCause()) {
            lines.add("because of " + described(simpleName(e.getExceptionClassName()), e.getMessage()));
        }
        return new CellException(name, message, lines);
    }

    static CellException stopped() {
        return new CellException("Interrupted", "The cell was interrupted.", List.of("The cell was interrupted."));
    }

    /** JShell takes what stands behind it for an empty snippet. */
    static CellException unclosedComment(String cell, Piece piece) {
        return atStart(cell, piece, "unclosed comment; end it with */");
    }

    private static CellException unresolved(String cell, Piece piece, Snippet snippet, JShell jshell) {
        String names = snippet instanceof DeclarationSnippet declaration
                ? String.join(", ", jshell.unresolvedDependencies(declaration).toList())
                : "";
        String message = "cannot find " + (names.isEmpty() ? "what this needs" : names)
                + "; define it in this cell or in one above that has run";
        return atStart(cell, piece, message);
    }

    private static CellException atStart(String cell, Piece piece, String message) {
        int line = piece.lineOfLine(cell, 1);
        String source = cell.lines().skip(line - 1L).findFirst().orElse("").strip();
        return new CellException("CompilationError", message, List.of(LINE + line + ":", "    " + source, message));
    }

    /** The cell's line that an error starts on, with a mark under the place. */
    private static List<String> place(String cell, Piece piece, Diag error) {
        int position = Math.max(0, (int) error.getStartPosition());
        int line = piece.line(cell, position);
        String source = cell.lines().skip(line - 1L).findFirst().orElse("");
        int at = piece.start() + position;
        int column = at - (cell.lastIndexOf('\n', Math.min(at, cell.length()) - 1) + 1);
        int width = Math.max(1, Math.min((int) error.getEndPosition() - position, source.length() - column));
        return List.of(
                LINE + line + ":", "    " + source, "    " + " ".repeat(Math.max(0, column)) + "^".repeat(width));
    }

    /** The line in this cell nearest to where the exception was thrown. */
    private static int line(String cell, Piece piece, Map<String, Piece> pieces, EvalException thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            String file = String.valueOf(frame.getFileName());
            Piece mine = file.startsWith("#") ? pieces.get(file.substring(1)) : null;
            if (mine != null && frame.getLineNumber() > 0) {
                return mine.lineOfLine(cell, frame.getLineNumber());
            }
        }
        return piece.lineOfLine(cell, 1);
    }

    /** The compiler's message, without the class that JShell puts around a snippet: it has no name. */
    private static String message(Diag error) {
        return error.getMessage(Locale.ROOT).replaceAll("\\R *location: class *$", "");
    }

    private static String described(String name, @Nullable String message) {
        return message == null || message.isEmpty() ? name : name + ": " + message;
    }

    private static String simpleName(String className) {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }
}
