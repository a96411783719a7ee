package se4ai.kernel.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se4ai.kernel.advice.Thrown;
import se4ai.kernel.advice.ThrownAdvice;

/** A cell went wrong: what kind of error it is, its message, and the lines that a reader is shown. */
public final class CellException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String CELL_LINE = "Cell line ";

    private final String name;
    private final transient List<Line> lines;

    CellException(String name, String message, List<Line> lines) {
        super(message);
        this.name = name;
        this.lines = List.copyOf(lines);
    }

    /** Something that went wrong outside the cell's own code, such as in a value's toString. */
    public static CellException unexpected(Throwable error) {
        String name = error.getClass().getSimpleName();
        String message = error.getMessage() == null ? "" : error.getMessage();
        Thrown thrown = new Thrown(error.getClass().getName(), message, "", List.of());
        Line what = new Line(Line.Tone.ERROR, name + (message.isEmpty() ? "" : ": " + message));
        return new CellException(
                name,
                message,
                Stream.concat(Stream.of(what), ThrownAdvice.on(thrown).stream().map(CellErrors::advised))
                        .toList());
    }

    /**
     * What went wrong on a line of a cell that is not Java.
     *
     * @param line from 1
     */
    public static CellException onLine(String cell, int line, String name, String message) {
        String source = cell.lines().skip(line - 1L).findFirst().orElse("").strip();
        return new CellException(
                name,
                message,
                List.of(
                        new Line(Line.Tone.PLACE, CELL_LINE + line + ":"),
                        new Line(Line.Tone.MARK, "--> " + source),
                        new Line(Line.Tone.ERROR, message)));
    }

    /** The same error, whose lines are those of a file. */
    public CellException inFile(String file) {
        List<Line> told = new ArrayList<>(List.of(new Line(Line.Tone.PLACE, "In '" + file + "':")));
        lines.forEach(line -> told.add(
                line.text().startsWith(CELL_LINE)
                        ? new Line(line.tone(), "Line " + line.text().substring(CELL_LINE.length()))
                        : line));
        return new CellException(name, message(), told);
    }

    /** The simple name of the user's own exception, or the kind of error. */
    public String name() {
        return name;
    }

    /** The message as text. */
    public String message() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    /** What to show: the cell's line first, then the source, then the message and what to do. */
    public List<String> lines() {
        return lines.stream().map(Line::text).toList();
    }

    /** The same lines for a notebook or terminal, with ANSI's colours. */
    public List<String> colouredLines() {
        return lines.stream().map(Line::coloured).toList();
    }
}
