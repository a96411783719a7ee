package se4ai.faulttree.diagram;

/** Marks on nodes, all taken away at once in no time: a formula may have as many modules as nodes. */
final class Marks {

    private final int[] round;
    private int now = 1;

    Marks(int nodes) {
        round = new int[nodes];
    }

    void clear() {
        now++;
    }

    /** Marks a node; whether it had no mark before. */
    boolean mark(int node) {
        boolean fresh = round[node] != now;
        round[node] = now;
        return fresh;
    }
}
