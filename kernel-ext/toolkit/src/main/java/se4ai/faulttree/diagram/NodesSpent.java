package se4ai.faulttree.diagram;

/** A diagram has grown to as many nodes as it may have. */
public final class NodesSpent extends RuntimeException {

    private static final long serialVersionUID = 1;

    NodesSpent() {
        // Thrown thousands of times while orders are tried; nobody reads its stack.
        super(null, null, false, false);
    }
}
