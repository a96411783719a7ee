package se4ai.faulttree.diagram;

import java.util.Arrays;

/**
 * The order in which a diagram of one module asks for its variables; a good one can make it a hundred times smaller, and
 * which one is good nobody knows beforehand.
 */
enum VariableOrder {
    /** As the formula was written. */
    AS_WRITTEN,
    /** Below each gate first what stands below most gates; of these the last one written. */
    MOST_USED_LAST_WRITTEN,
    /** Below each gate first what stands below most gates; of these the variables. */
    MOST_USED_SIMPLEST,
    /** Below each gate first what has least below it, single variables last. */
    LIGHTEST;

    private static final int MOST = 0xFFFF;

    /** The leaves of a module, variables and smaller modules, in order. */
    int[] leaves(ModuleTree tree, int root) {
        return walk(tree, root, false);
    }

    /** All variables below a gate, in order. */
    int[] variables(ModuleTree tree, int root) {
        return walk(tree, root, true);
    }

    private int[] walk(ModuleTree tree, int root, boolean throughModules) {
        Graph graph = tree.graph();
        IntList leaves = new IntList();
        Marks met = tree.unmarked();
        IntList open = new IntList();
        open.add(root);
        while (!open.isEmpty()) {
            int node = open.removeLast();
            if (met.mark(node)) {
                if (throughModules ? !graph.isGate(node) : node != root && tree.isLeaf(node)) {
                    leaves.add(node);
                } else {
                    long[] sorted = sorted(tree, graph.inputs[node]);
                    for (int i = sorted.length - 1; i >= 0; i--) {
                        open.add((int) sorted[i]);
                    }
                }
            }
        }
        return leaves.toArray();
    }

    /** The inputs of a gate, best first: the rank in the high half, the node in the low half. */
    private long[] sorted(ModuleTree tree, int[] inputs) {
        long[] keys = new long[inputs.length];
        for (int i = 0; i < keys.length; i++) {
            int node = inputs[i] >> 1;
            keys[i] = rank(tree, node, i) << 32 | node;
        }
        Arrays.sort(keys);
        return keys;
    }

    private long rank(ModuleTree tree, int node, int position) {
        long rarity = MOST - Math.min(tree.uses(node), MOST);
        return switch (this) {
            case AS_WRITTEN -> tree.place(node);
            case MOST_USED_LAST_WRITTEN -> rarity << 15 | (0x7FFF - Math.min(tree.place(node), 0x7FFF));
            case MOST_USED_SIMPLEST -> rarity << 15 | Math.min(position, 0x7FFF);
            case LIGHTEST -> tree.isLeaf(node) ? Integer.MAX_VALUE : tree.weight(node);
        };
    }
}
