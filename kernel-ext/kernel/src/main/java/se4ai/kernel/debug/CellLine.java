package se4ai.kernel.debug;

/**
 * A line of a cell.
 *
 * @param cell the cell's whole code, as it was sent
 * @param line the line, from 1
 */
public record CellLine(String cell, int line) {

    public CellLine {
        if (line < 1) {
            throw new IllegalArgumentException("Line of a cell must be at least 1 but was " + line + ".");
        }
    }
}
