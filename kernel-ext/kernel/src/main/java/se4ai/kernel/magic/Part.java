package se4ai.kernel.magic;

/** A part of a cell is a stretch of Java or one magic. */
public sealed interface Part {

    /**
     * Java between two magics.
     *
     * @param source its lines stand where they stand in the cell: an empty line for each one before them
     */
    record Java(String source) implements Part {}

    /**
     * A magic of one line.
     *
     * @param arguments what stands behind the name, without the blanks around it
     * @param line its line in the cell, from 1
     */
    record Line(String name, String arguments, int line) implements Part {}

    /**
     * A magic over a whole cell.
     *
     * @param body its lines stand where they stand in the cell: an empty line for the magic's own
     * @param line the line of its name in the cell, from 1
     */
    record Whole(String name, String arguments, String body, int line) implements Part {}
}
