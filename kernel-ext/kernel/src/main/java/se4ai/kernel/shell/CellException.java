package se4ai.kernel.shell;

import java.util.List;

/** A cell went wrong: what kind of error it is, its message, and the lines that a reader is shown. */
public final class CellException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<String> lines;

    CellException(String name, String message, List<String> lines) {
        super(message);
        this.name = name;
        this.lines = List.copyOf(lines);
    }

    /** Something that went wrong outside the cell's own code, such as in a value's toString. */
    public static CellException unexpected(Throwable error) {
        String name = error.getClass().getSimpleName();
        String message = error.getMessage() == null ? "" : error.getMessage();
        return new CellException(name, message, List.of(name + (message.isEmpty() ? "" : ": " + message)));
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

    /** What to show: the cell's line first, then the source, then the message. */
    public List<String> lines() {
        return lines;
    }
}
