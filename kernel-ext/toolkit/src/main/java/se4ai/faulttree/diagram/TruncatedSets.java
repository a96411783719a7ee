package se4ai.faulttree.diagram;

/**
 * Builds the minimal sets of a formula without negations bottom-up and drops, on the way, all that have more than so many
 * members; what is too hard to solve as a whole can still have its small sets listed.
 *
 * <p>Source: S. Jung, S. Han, J. Ha, <i>A fast BDD algorithm for large coherent fault trees analysis</i>, Reliability
 * Engineering and System Safety 83 (2004), whose truncation this follows.
 */
final class TruncatedSets {

    private static final int OR = 0;
    private static final int MOST_ORDER = 14;

    private final SetDiagram sets;

    private TruncatedSets(SetDiagram sets) {
        this.sets = sets;
    }

    /** Whether a formula can be truncated: it must have no negations. */
    static boolean canTruncate(Graph graph) {
        boolean plain = (graph.top & 1) == 0;
        for (int node = graph.variables + 1; node < graph.size; node++) {
            plain &= graph.kind[node] != Formula.XOR;
            for (int input : graph.inputs[node]) {
                plain &= (input & 1) == 0;
            }
        }
        return plain;
    }

    /**
     * The sets of at most so many members of the top.
     *
     * @param leaves all variables, in the order of the diagram's levels
     * @param order from 0 to 14
     * @throws NodesSpent where they do not fit
     */
    static SetDiagram of(Graph graph, int[] leaves, int order, int most) {
        if (order < 0 || order > MOST_ORDER) {
            throw new IllegalArgumentException(
                    "Cut sets are truncated at an order from 0 to " + MOST_ORDER + " but was asked for " + order + ".");
        }
        SetDiagram sets = new SetDiagram(most);
        TruncatedSets truncated = new TruncatedSets(sets);
        int[] family = new int[graph.size];
        for (int level = 0; level < leaves.length; level++) {
            family[leaves[level]] =
                    order == 0 ? SetDiagram.NONE : sets.node(level, SetDiagram.EMPTY_SET, SetDiagram.NONE);
        }
        int[] uses = Simplification.uses(graph);
        for (int node = graph.variables + 1; node <= graph.top >> 1; node++) {
            if (uses[node] > 0) {
                family[node] = truncated.gate(graph, node, family, order);
            }
        }
        sets.finish(graph.top == Formula.TRUE ? SetDiagram.EMPTY_SET : family[graph.top >> 1]);
        return sets;
    }

    private int gate(Graph graph, int gate, int[] family, int order) {
        int[] inputs = graph.inputs[gate];
        if (graph.kind[gate] == Formula.AT_LEAST) {
            return atLeast(graph.threshold[gate], inputs, family, order);
        }
        boolean conjunction = graph.kind[gate] == Formula.AND;
        int result = conjunction ? SetDiagram.EMPTY_SET : SetDiagram.NONE;
        for (int input : inputs) {
            int operand = family[input >> 1];
            result = conjunction ? both(result, operand, order) : either(result, operand);
        }
        return result;
    }

    private int atLeast(int threshold, int[] inputs, int[] family, int order) {
        int[] row = new int[threshold + 1];
        row[0] = SetDiagram.EMPTY_SET;
        for (int input : inputs) {
            for (int j = threshold; j > 0; j--) {
                row[j] = either(row[j], both(family[input >> 1], row[j - 1], order));
            }
        }
        return row[threshold];
    }

    /** The minimal sets among those of either family. */
    private int either(int f, int g) {
        if (f == g || g == SetDiagram.NONE || f == SetDiagram.EMPTY_SET) {
            return f;
        }
        if (f == SetDiagram.NONE || g == SetDiagram.EMPTY_SET) {
            return g;
        }
        if (f > g) {
            return either(g, f);
        }
        int known = sets.recall(f, g, OR);
        if (known >= 0) {
            return known;
        }
        int top = Math.min(sets.level(f), sets.level(g));
        int lacking = either(lacking(f, top), lacking(g, top));
        int having = sets.without(either(having(f, top), having(g, top)), lacking);
        return sets.remember(f, g, OR, sets.node(top, having, lacking));
    }

    /** The minimal unions, of at most so many members, of a set of each family. */
    private int both(int f, int g, int most) {
        if (f == SetDiagram.NONE || g == SetDiagram.NONE) {
            return SetDiagram.NONE;
        }
        if (f == SetDiagram.EMPTY_SET || f == g) {
            return cut(g, most);
        }
        if (g == SetDiagram.EMPTY_SET) {
            return cut(f, most);
        }
        if (most == 0) {
            return SetDiagram.NONE;
        }
        if (f > g) {
            return both(g, f, most);
        }
        int known = sets.recall(f, g, 2 * most);
        if (known >= 0) {
            return known;
        }
        int top = Math.min(sets.level(f), sets.level(g));
        int f1 = having(f, top);
        int f0 = lacking(f, top);
        int g1 = having(g, top);
        int g0 = lacking(g, top);
        int lacking = both(f0, g0, most);
        int having = either(both(f1, either(g1, g0), most - 1), both(f0, g1, most - 1));
        return sets.remember(f, g, 2 * most, sets.node(top, sets.without(having, lacking), lacking));
    }

    /** The sets of at most so many members. */
    private int cut(int f, int most) {
        if (f <= SetDiagram.EMPTY_SET) {
            return f;
        }
        if (most == 0) {
            return SetDiagram.NONE;
        }
        int known = sets.recall(f, 0, 2 * most + 1);
        if (known >= 0) {
            return known;
        }
        int result = sets.node(sets.level(f), cut(sets.with(f), most - 1), cut(sets.without(f), most));
        return sets.remember(f, 0, 2 * most + 1, result);
    }

    private int having(int f, int top) {
        return sets.level(f) == top ? sets.with(f) : SetDiagram.NONE;
    }

    private int lacking(int f, int top) {
        return sets.level(f) == top ? sets.without(f) : f;
    }
}
