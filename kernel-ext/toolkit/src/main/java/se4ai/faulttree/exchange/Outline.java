package se4ai.faulttree.exchange;

import se4ai.faulttree.FaultTree;

/**
 * An outline is a fault tree as a person types it: one event a line, the inputs of a gate indented below it.
 *
 * <pre>
 * pedestrian hit: all of
 *   pedestrian in path = 0.01 [ENV]
 *   night = on
 *   car does not brake: any of
 *     model misses the pedestrian = 0.02 [ML]
 *     brakes fail = 1e-5 per hour over 1000 h [HW]
 * </pre>
 *
 * A gate is {@code all of}, {@code any of}, {@code at least 2 of}, {@code not}, {@code an odd number of}, {@code not all of},
 * {@code none of} or {@code under a condition}. The first line is the top event. An event that was described once is later
 * only named; a gate that was only named may be described in lines of its own. Names with signs of the format in them stand
 * in double quotes; lines that begin with {@code #} are comments.
 */
public final class Outline {

    private Outline() {}

    /**
     * The tree in a text.
     *
     * @throws IllegalArgumentException where the text is wrong; the message says what, and in which line
     */
    public static FaultTree read(String text) {
        return read(text, Reading.usual());
    }

    public static FaultTree read(String text, Reading reading) {
        return new OutlineReader(reading).read(text);
    }

    /** The tree as a text. */
    public static String write(FaultTree tree) {
        return new OutlineWriter(tree).text();
    }
}
