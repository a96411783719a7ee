package se4ai.faulttree;

/**
 * A budget is how much an analysis may spend before it stops and says what it knows by then.
 *
 * @param nodes of decision diagrams, at least 1,000; a node takes about 20 bytes
 */
public record Budget(int nodes) {

    private static final int LEAST = 1_000;

    /** Enough for all but the hardest known trees: about 100 MB. */
    public static final Budget USUAL = new Budget(4_000_000);

    /** What a page in a browser can spare. */
    public static final Budget PAGE = new Budget(1_000_000);

    public Budget {
        if (nodes < LEAST) {
            throw new IllegalArgumentException(
                    "A budget must be at least 1,000 nodes but was " + nodes + ". The usual one is 4,000,000.");
        }
    }

    public static Budget nodes(int nodes) {
        return new Budget(nodes);
    }
}
