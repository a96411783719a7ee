package se4ai.faulttree.diagram;

import java.util.Arrays;

/**
 * A solved module: its function as a decision diagram over its leaves, cut down to what the function needs.
 *
 * <p>Node 0 is the end; children come before parents; an edge is a node's index times two, plus one where negated.
 */
final class Module {

    /** The variable or module that stands at each level. */
    final int[] leaves;

    final int[] level;
    final int[] high;
    final int[] low;

    /** Whether more true leaves never make the function false. */
    final boolean coherent;

    private Module(int[] leaves, int[] level, int[] high, int[] low, boolean coherent) {
        this.leaves = leaves;
        this.level = level;
        this.high = high;
        this.low = low;
        this.coherent = coherent;
    }

    /** Copies the nodes that an edge reaches out of a larger diagram; the root becomes the last node. */
    static Module of(DecisionDiagram diagram, int edge, int[] leaves, boolean coherent) {
        int root = edge >> 1;
        boolean[] reached = new boolean[root + 1];
        reached[root] = true;
        int many = 1;
        for (int node = root; node > 0; node--) {
            if (reached[node]) {
                many++;
                reached[diagram.high(node) >> 1] = true;
                reached[diagram.low(node) >> 1] = true;
            }
        }
        int[] index = new int[root + 1];
        int[] level = new int[many];
        int[] high = new int[many];
        int[] low = new int[many];
        level[0] = DecisionDiagram.TERMINAL_LEVEL;
        int next = 1;
        for (int node = 1; node <= root; node++) {
            if (reached[node]) {
                index[node] = next;
                level[next] = diagram.level(node << 1);
                high[next] = index[diagram.high(node) >> 1] << 1 | (diagram.high(node) & 1);
                low[next] = index[diagram.low(node) >> 1] << 1;
                next++;
            }
        }
        return new Module(leaves, level, high, low, coherent);
    }

    int size() {
        return level.length;
    }

    int root() {
        return level.length - 1;
    }

    /** The probability of each node's function. */
    double[] probabilities(double[] ofLeaf) {
        double[] p = new double[size()];
        for (int node = 1; node < p.length; node++) {
            double x = ofLeaf[leaves[level[node]]];
            p[node] = x * of(high[node], p) + (1 - x) * of(low[node], p);
        }
        return p;
    }

    /** Adds the derivative of the root's probability by each leaf's, times a factor, to the leaf's sum. */
    void addDerivatives(double[] ofLeaf, double factor, double[] sums) {
        double[] p = probabilities(ofLeaf);
        double[] weight = new double[size()];
        weight[root()] = factor;
        for (int node = root(); node > 0; node--) {
            double here = weight[node];
            if (here != 0) {
                int leaf = leaves[level[node]];
                double x = ofLeaf[leaf];
                sums[leaf] += here * (of(high[node], p) - of(low[node], p));
                weight[high[node] >> 1] += here * x * sign(high[node]);
                weight[low[node] >> 1] += here * (1 - x) * sign(low[node]);
            }
        }
    }

    private static double of(int edge, double[] p) {
        return (edge & 1) == 0 ? p[edge >> 1] : 1 - p[edge >> 1];
    }

    private static int sign(int edge) {
        return (edge & 1) == 0 ? 1 : -1;
    }

    @Override
    public String toString() {
        return size() + " nodes over " + Arrays.toString(leaves);
    }
}
