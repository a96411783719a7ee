package se4ai.faulttree.diagram;

import java.util.Arrays;

/** Builds the decision diagram of a module; tries orders of its variables in turn until one keeps the diagram small. */
final class ModuleSolver {

    private static final int FIRST_BUDGET = 1 << 13;
    private static final int RAISE = 8;
    private static final VariableOrder[] ORDERS = {
        VariableOrder.MOST_USED_FIRST, VariableOrder.LIGHT_FIRST, VariableOrder.HEAVY_FIRST, VariableOrder.AS_WRITTEN
    };

    private final Graph graph;
    private final boolean[] module;
    private final int most;
    private final int[] uses;
    private final int[] weights;
    private final int[] value;
    private final boolean[] negated;
    private final boolean[] constant;
    private final DecisionDiagram diagram;

    ModuleSolver(Graph graph, boolean[] module, int most) {
        this.graph = graph;
        this.module = module;
        this.most = most;
        this.uses = Simplification.uses(graph);
        this.weights = weights(graph);
        this.value = new int[graph.size];
        this.negated = new boolean[graph.size];
        this.constant = new boolean[graph.size];
        this.diagram = new DecisionDiagram(most);
    }

    /**
     * The function of a module, false where all of its leaves are.
     *
     * @throws NodesSpent where no order kept within the budget
     */
    Module solve(int root) {
        int[] gates = gates(root);
        for (int budget = FIRST_BUDGET; ; budget *= RAISE) {
            boolean lastRound = budget >= most;
            for (VariableOrder order : ORDERS) {
                try {
                    return build(root, gates, order, Math.min(budget, most));
                } catch (NodesSpent e) {
                    if (lastRound && order == ORDERS[ORDERS.length - 1]) {
                        throw e;
                    }
                }
            }
        }
    }

    /** Whether the module's function, as solved, is the negation of the gate's. */
    boolean isNegated(int root) {
        return negated[root];
    }

    private Module build(int root, int[] gates, VariableOrder order, int budget) {
        diagram.clear(budget);
        int[] leaves = order.leaves(graph, root, module, uses, weights);
        for (int level = 0; level < leaves.length; level++) {
            int leaf = leaves[level];
            value[leaf] = (constant[leaf] ? DecisionDiagram.FALSE : diagram.variable(level)) ^ (negated[leaf] ? 1 : 0);
        }
        boolean coherent = true;
        for (int gate : gates) {
            value[gate] = gate(gate);
            coherent &= isCoherent(gate);
        }
        int edge = value[root];
        negated[root] = (edge & 1) == 1;
        constant[root] = edge >> 1 == 0;
        return Module.of(diagram, edge, leaves, coherent && !negated[root]);
    }

    private boolean isCoherent(int gate) {
        boolean coherent = graph.kind[gate] != Formula.XOR;
        for (int input : graph.inputs[gate]) {
            int node = input >> 1;
            boolean plain = (input & 1) == 0;
            coherent &= plain == !(module[node] && negated[node]);
        }
        return coherent;
    }

    private int gate(int gate) {
        int[] operands = graph.inputs[gate].clone();
        for (int i = 0; i < operands.length; i++) {
            operands[i] = value[operands[i] >> 1] ^ (operands[i] & 1);
        }
        return switch (graph.kind[gate]) {
            case Formula.AND -> fold(operands, true);
            case Formula.OR -> fold(operands, false);
            case Formula.XOR -> oddOf(operands);
            default -> atLeast(graph.threshold[gate], operands);
        };
    }

    /** Deepest operands first: the accumulated diagram then grows at its top, a node at a time. */
    private int fold(int[] operands, boolean conjunction) {
        int[] sorted = deepestFirst(operands);
        int result = sorted[0];
        for (int i = 1; i < sorted.length; i++) {
            result = conjunction ? diagram.and(result, sorted[i]) : diagram.or(result, sorted[i]);
        }
        return result;
    }

    private int oddOf(int[] operands) {
        int result = DecisionDiagram.FALSE;
        for (int operand : deepestFirst(operands)) {
            result = diagram.xor(result, operand);
        }
        return result;
    }

    /** Row by row: at least j of the operands so far. */
    private int atLeast(int threshold, int[] operands) {
        int[] row = new int[threshold + 1];
        row[0] = DecisionDiagram.TRUE;
        for (int operand : deepestFirst(operands)) {
            for (int j = threshold; j > 0; j--) {
                row[j] = diagram.or(row[j], diagram.and(operand, row[j - 1]));
            }
        }
        return row[threshold];
    }

    private int[] deepestFirst(int[] operands) {
        long[] keys = new long[operands.length];
        for (int i = 0; i < keys.length; i++) {
            long depth = DecisionDiagram.TERMINAL_LEVEL - diagram.level(operands[i]);
            keys[i] = depth << 32 | i;
        }
        Arrays.sort(keys);
        int[] sorted = new int[operands.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = operands[(int) keys[i]];
        }
        return sorted;
    }

    /** The gates of a module without those of smaller modules, inputs first. */
    private int[] gates(int root) {
        IntList found = new IntList();
        IntList open = new IntList();
        boolean[] met = new boolean[root + 1];
        met[root] = true;
        open.add(root);
        while (!open.isEmpty()) {
            int gate = open.removeLast();
            found.add(gate);
            for (int input : graph.inputs[gate]) {
                int node = input >> 1;
                if (graph.isGate(node) && !module[node] && !met[node]) {
                    met[node] = true;
                    open.add(node);
                }
            }
        }
        int[] gates = found.toArray();
        Arrays.sort(gates);
        return gates;
    }

    private static int[] weights(Graph graph) {
        int[] weights = new int[graph.size];
        Arrays.fill(weights, 1, graph.variables + 1, 1);
        for (int node = graph.variables + 1; node < graph.size; node++) {
            long sum = 0;
            for (int input : graph.inputs[node]) {
                sum += weights[input >> 1];
            }
            weights[node] = (int) Math.min(sum, 0x3FFFFFFF);
        }
        return weights;
    }
}
