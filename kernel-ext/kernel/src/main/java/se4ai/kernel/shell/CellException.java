package se4ai.kernel.shell;

import java.util.List;
import java.util.stream.Stream;
import se4ai.kernel.advice.Thrown;
import se4ai.kernel.advice.ThrownAdvice;

/** A cell went wrong: what kind of error it is, its message, and the lines that a reader is shown. */
public final class CellException extends RuntimeException {

    private static final long serialVersionUID = 1L;

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
