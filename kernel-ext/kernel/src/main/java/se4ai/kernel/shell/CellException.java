package se4ai.kernel.shell;

import java.util.ArrayList;
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

    /**
     * What went wrong on a line of a cell that is not Java.
     *
     * @param line from 1
     */
    public static CellException onLine(String cell, int line, String name, String message) {
        String source = cell.lines().skip(line - 1L).findFirst().orElse("").strip();
        return new CellException(name, message, List.of("Cell line " + line + ":", "    " + source, message));
    }

    /** The same error, whose lines are those of a file. */
    public CellException inFile(String file) {
        List<String> told = new ArrayList<>(List.of("In '" + file + "':"));
        lines.forEach(line -> told.add(line.startsWith("Cell line ") ? "Line " + line.substring(10) : line));
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

    /** What to show: the cell's line first, then the source, then the message. */
    public List<String> lines() {
        return lines;
    }
}
