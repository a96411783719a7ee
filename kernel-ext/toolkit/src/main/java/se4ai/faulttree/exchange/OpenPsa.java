package se4ai.faulttree.exchange;

import se4ai.faulttree.FaultTree;

/**
 * Open-PSA is the model exchange format (MEF) of programs for fault trees: XML, from {@code <opsa-mef>} inwards.
 *
 * <p>Read are gates with formulas of any depth, basic and house events, components, parameters, expressions and common-cause
 * groups. Event trees are passed over; what would change the tree and is not known is an error. An expression is calculated
 * on reading, into the nearest {@link se4ai.faulttree.ProbabilityModel}: a basic event without one is of unknown probability.
 * What is written can be read by others; what only we know stands in its attributes.
 *
 * <pre>{@code
 * OpenPsa.read(root).equals(tree);     // where root is made from OpenPsa.write(tree)
 * }</pre>
 *
 * Source: S. Epstein, A. Rauzy, <i>Open-PSA Model Exchange Format</i>, version 2.0.
 */
public final class OpenPsa {

    private OpenPsa() {}

    /**
     * The tree in a file.
     *
     * @throws IllegalArgumentException where the file is wrong, or has several top events; the message says what and where
     */
    public static FaultTree read(XmlElement root) {
        return read(root, Reading.usual());
    }

    /** The tree below one event of a file. */
    public static FaultTree read(XmlElement root, String top) {
        return read(root, Reading.usual().from(top));
    }

    public static FaultTree read(XmlElement root, Reading reading) {
        return new MefReader(reading).read(root);
    }

    /** The tree as a file. */
    public static String write(FaultTree tree) {
        return new MefWriter(tree).text();
    }
}
