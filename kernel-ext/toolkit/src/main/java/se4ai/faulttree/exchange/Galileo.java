package se4ai.faulttree.exchange;

import se4ai.faulttree.FaultTree;

/**
 * Galileo is a text format of fault trees in which each statement ends with a semicolon; here its static part.
 *
 * <pre>
 * toplevel "door opens";
 * "door opens" and "spring breaks" "lock fails";
 * "spring breaks" prob=0.001;
 * "lock fails" lambda=1.0E-5;
 * </pre>
 *
 * A rate is taken over the mission time of the {@link Reading}. What Galileo cannot say (NOT and its kin, house events, kinds,
 * uncertainty, common causes) stands in words of our own: gates as {@code not}, {@code xor}, {@code nand}, {@code nor},
 * {@code inhibit}, all else in comments that begin with {@code //@} and that other programs pass over. Source: K. J. Sullivan,
 * J. B. Dugan, D. Coppit, <i>The Galileo fault tree analysis tool</i>, FTCS 1999.
 */
public final class Galileo {

    private Galileo() {}

    /**
     * The tree in a text.
     *
     * @throws IllegalArgumentException where the text is wrong, or its tree is dynamic; the message says what and where
     */
    public static FaultTree read(String text) {
        return read(text, Reading.usual());
    }

    public static FaultTree read(String text, Reading reading) {
        return new GalileoReader(reading).read(text);
    }

    /** The tree as a text. */
    public static String write(FaultTree tree) {
        return GalileoWriter.text(tree);
    }
}
