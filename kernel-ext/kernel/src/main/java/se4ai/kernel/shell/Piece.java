package se4ai.kernel.shell;

import java.util.regex.Pattern;

/**
 * One snippet of a cell.
 *
 * @param source the snippet's own text, from its first character that is neither blank nor comment
 * @param start where it begins in the cell, in characters
 */
record Piece(String source, int start) {

    private static final Pattern DECLARATION = Pattern.compile("\\b(class|interface|enum|record|import)\\b");

    /** Whether it may declare a type or a method, or import a name; where it does not, nobody need look. */
    boolean mayDeclare() {
        return source.endsWith("}") || DECLARATION.matcher(source).find();
    }

    /** The cell's line, from 1, of a position in the snippet. */
    int line(String cell, int position) {
        return (int) cell.substring(0, Math.min(cell.length(), start + position))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    /** The cell's line, from 1, of a line of the snippet, from 1. */
    int lineOfLine(String cell, int line) {
        return line(cell, 0) + line - 1;
    }

    /** Where, from a place in the cell on, neither a blank nor a comment stands; JShell counts lines from there. */
    static int startOfCode(String cell, int from) {
        int at = from;
        while (at < cell.length()) {
            int next = afterBlankOrComment(cell, at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    private static int afterBlankOrComment(String cell, int at) {
        if (cell.startsWith("//", at)) {
            int end = cell.indexOf('\n', at);
            return end < 0 ? cell.length() : end;
        }
        if (cell.startsWith("/*", at)) {
            int end = cell.indexOf("*/", at + 2);
            return end < 0 ? at : end + 2;
        }
        return Character.isWhitespace(cell.charAt(at)) ? at + 1 : at;
    }
}
