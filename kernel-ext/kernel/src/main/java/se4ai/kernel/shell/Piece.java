package se4ai.kernel.shell;

/**
 * One snippet of a cell.
 *
 * @param source the snippet's own text
 * @param start where it begins in the cell, in characters
 */
record Piece(String source, int start) {

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
        return line(cell, leadingBlanks()) + line - 1;
    }

    private int leadingBlanks() {
        return source.length() - source.stripLeading().length();
    }
}
