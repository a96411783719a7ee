package se4ai.kernel.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import se4ai.kernel.advice.Advice;
import se4ai.kernel.advice.Mistake;
import se4ai.kernel.advice.ShellScope;
import se4ai.kernel.shell.Line.Tone;

/** Says what the compiler found in a cell: the line, a mark under the place, the message and what to do about it. */
final class CellErrors {

    private static final int MOST_ERRORS = 3;

    /**
     * What a cell can name.
     *
     * @param jshell what earlier cells defined
     * @param more the names with a prefix that may be used besides
     */
    record Names(JShell jshell, Function<String, List<String>> more) {

        private ShellScope scope() {
            return new ShellScope(jshell, more);
        }
    }

    private CellErrors() {}

    /** What the compiler says of a snippet. */
    static CellException compile(String cell, Piece piece, Snippet snippet, Names names) {
        Set<String> told = new HashSet<>();
        List<Diag> errors = names.jshell()
                .diagnostics(snippet)
                .filter(Diag::isError)
                .filter(error -> told.add(message(error)))
                .toList();
        if (errors.isEmpty()) {
            return unresolved(cell, piece, snippet, names);
        }
        // What follows on source that cannot be read is an echo of it.
        int shown = Advice.isUnreadable(errors.get(0).getCode()) ? 1 : Math.min(MOST_ERRORS, errors.size());
        List<Line> lines = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Diag error : errors.subList(0, shown)) {
            lines.addAll(place(cell, piece, start(piece, error), (int) error.getEndPosition()));
            lines.addAll(message(error).lines().map(Line::plain).toList());
            advice(mistake(cell, piece, error, names)).filter(said::add).ifPresent(what -> lines.add(advised(what)));
        }
        if (shown > 1 && errors.size() > shown) {
            lines.add(Line.plain("… " + (errors.size() - shown) + " more"));
        }
        return new CellException("CompilationError", message(errors.get(0)), lines);
    }

    static CellException stopped() {
        return said("Interrupted", "The cell was interrupted.");
    }

    static CellException tookTooLong(String sentence) {
        return said("TimeLimit", sentence);
    }

    private static CellException said(String name, String sentence) {
        return new CellException(name, sentence, List.of(Line.plain(sentence)));
    }

    /** JShell takes what stands behind it for an empty snippet. */
    static CellException unclosedComment(String cell, Piece piece) {
        String message = "unclosed comment; end it with */";
        List<Line> lines = new ArrayList<>(atLine(cell, piece.lineOfLine(cell, 1), "    "));
        lines.add(Line.plain(message));
        return new CellException("CompilationError", message, lines);
    }

    /** A declaration that needs something which is nowhere. */
    static CellException unresolved(String cell, Piece piece, Snippet snippet, Names known) {
        List<String> names = snippet instanceof DeclarationSnippet declaration
                ? known.jshell().unresolvedDependencies(declaration).toList()
                : List.of();
        String message = "cannot find " + (names.isEmpty() ? "what this needs" : String.join(", ", names))
                + "; define it in this cell or in one above that has run";
        Optional<Matcher> found = names.stream().findFirst().flatMap(name -> use(name, piece.source()));
        List<Line> lines = new ArrayList<>(found.map(use -> place(cell, piece, use.start(1), use.end(1)))
                .orElseGet(() -> atLine(cell, piece.lineOfLine(cell, 1), "    ")));
        lines.add(Line.plain(message));
        found.flatMap(use -> advice(missing(names.get(0), use, cell, piece, known)))
                .ifPresent(what -> lines.add(advised(what)));
        return new CellException("CompilationError", message, lines);
    }

    /** The cell's line in a heading of its own, with its source under it. */
    static List<Line> atLine(String cell, int line, String indent) {
        String source = cell.lines().skip(line - 1L).findFirst().orElse("");
        return List.of(heading(line), Line.plain(indent + source.strip()));
    }

    static Line heading(int line) {
        return new Line(Tone.PLACE, "Cell line " + line + ":");
    }

    static Line advised(String sentence) {
        return new Line(Tone.ADVICE, sentence);
    }

    /** Behind a dot, and at the brace that ends a method too early, the place is nearer than where all of it starts. */
    private static int start(Piece piece, Diag error) {
        int at = (int) error.getPosition();
        boolean inside = at >= 0 && at < piece.source().length() && at < error.getEndPosition();
        if (inside && piece.source().charAt(at) == '.' && !error.getCode().endsWith("doesnt.exist")) {
            return at + 1;
        }
        return inside && error.getCode().endsWith("missing.ret.stmt") ? at : (int) error.getStartPosition();
    }

    /** The cell's line that an error starts on, with a mark under the place. */
    private static List<Line> place(String cell, Piece piece, int start, int end) {
        int position = Math.max(0, Math.min(start, piece.source().length()));
        int line = piece.line(cell, position);
        String source = cell.lines().skip(line - 1L).findFirst().orElse("");
        int at = piece.start() + position;
        int column = Math.max(0, at - (cell.lastIndexOf('\n', Math.min(at, cell.length()) - 1) + 1));
        int width = Math.max(1, Math.min(end - position, source.length() - column));
        // A tab stays one, so that the mark stands under its place.
        String indent = source.substring(0, Math.min(column, source.length())).replaceAll("[^\\t]", " ");
        return List.of(
                heading(line), Line.plain("    " + source), new Line(Tone.MARK, "    " + indent + "^".repeat(width)));
    }

    /** Advice is an extra: nothing that goes wrong in it may hide the error itself. */
    private static Optional<String> advice(Mistake mistake) {
        try {
            return Advice.on(mistake);
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static Mistake mistake(String cell, Piece piece, Diag error, Names names) {
        return new Mistake(
                error.getCode(),
                message(error),
                piece.source(),
                (int) error.getStartPosition(),
                (int) error.getPosition(),
                (int) error.getEndPosition(),
                after(cell, piece),
                names.scope());
    }

    /** JShell keeps such a declaration and has no diagnostics for it: this is what the compiler would say. */
    private static Mistake missing(String name, Matcher use, String cell, Piece piece, Names known) {
        return new Mistake(
                "compiler.err.cant.resolve",
                "cannot find symbol\n  symbol:   " + name,
                piece.source(),
                use.start(1),
                use.start(1),
                use.end(1),
                after(cell, piece),
                known.scope());
    }

    /** Where the snippet uses a name such as "method half(int)". */
    private static Optional<Matcher> use(String named, String source) {
        String name = named.replaceAll("^\\w+ (\\w+).*", "$1");
        return Optional.of(Pattern.compile("(?<![\\w.\"])(" + Pattern.quote(name) + ")\\b")
                        .matcher(source))
                .filter(Matcher::find);
    }

    private static String after(String cell, Piece piece) {
        return cell.substring(
                Math.min(cell.length(), piece.start() + piece.source().length()));
    }

    /** The compiler's message, without the class that JShell puts around a snippet: it has no name. */
    private static String message(Diag error) {
        return error.getMessage(Locale.ROOT)
                .replaceAll("\\R *location: class *$", "")
                .replace(" in class  cannot", " cannot")
                .replace("<nulltype>", "<null>")
                .replaceAll(" in method do_it\\$\\(\\)$", " in this cell");
    }
}
