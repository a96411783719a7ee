package se4ai.faulttree.diagram;

import java.util.Arrays;

/** The order in which a diagram of one module asks for its variables; a good one can make it a hundred times smaller. */
enum VariableOrder {
    /** Below each gate first what stands below most gates. */
    MOST_USED_FIRST,
    /** Below each gate first what has least below it, single variables last. */
    LIGHT_FIRST,
    /** Below each gate first what has most below it. */
    HEAVY_FIRST,
    /** As the formula was written. */
    AS_WRITTEN;

    /**
     * The leaves of a module, variables and smaller modules, in order.
     *
     * @param weights how many leaves stand below each node, each way down counted
     */
    int[] leaves(Graph graph, int root, boolean[] module, int[] uses, int[] weights) {
        IntList leaves = new IntList();
        boolean[] met = new boolean[graph.size];
        IntList open = new IntList();
        open.add(root);
        while (!open.isEmpty()) {
            int node = open.removeLast();
            if (!met[node]) {
                met[node] = true;
                if (node != root && (!graph.isGate(node) || module[node])) {
                    leaves.add(node);
                } else {
                    long[] sorted = sorted(graph, node, uses, weights, module);
                    for (int i = sorted.length - 1; i >= 0; i--) {
                        open.add((int) sorted[i]);
                    }
                }
            }
        }
        return leaves.toArray();
    }

    /** The inputs of a gate, best first: the rank in the high half, the node in the low half. */
    private long[] sorted(Graph graph, int gate, int[] uses, int[] weights, boolean[] module) {
        int[] inputs = graph.inputs[gate];
        long[] keys = new long[inputs.length];
        for (int i = 0; i < keys.length; i++) {
            int node = inputs[i] >> 1;
            long rank = switch (this) {
                case MOST_USED_FIRST -> ((long) (0xFFFF - Math.min(uses[node], 0xFFFF)) << 15) | i;
                case LIGHT_FIRST ->
                    graph.isGate(node) && !module[node] ? Math.min(weights[node], 0x3FFFFFFF) : 0x40000000;
                case HEAVY_FIRST -> 0x7FFFFFFF - weights[node];
                case AS_WRITTEN -> i;
            };
            keys[i] = rank << 32 | node;
        }
        Arrays.sort(keys);
        return keys;
    }
}
