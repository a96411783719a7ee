package se4ai.faulttree.diagram;

import java.util.Arrays;

/** An attempt builds the decision diagram of one module in one order, and can go on where its budget ended. */
final class Attempt {

    private final Graph graph;
    private final int[] gates;
    private final int[] leaves;
    private final int[] value;
    private final DecisionDiagram diagram = new DecisionDiagram();
    private int done;
    private long score;

    /**
     * @param gates of the module, inputs first
     * @param leaves of the module, in the order of asking
     * @param literals how a leaf's value follows from its variable: 0 as it is, 1 negated, −1 always false, −2 always true
     * @param value room for the edges of all nodes, which nobody else uses meanwhile
     */
    Attempt(Graph graph, int[] gates, int[] leaves, byte[] literals, int[] value) {
        this.graph = graph;
        this.gates = gates;
        this.leaves = leaves;
        this.value = value;
        for (int level = 0; level < leaves.length; level++) {
            byte literal = literals[leaves[level]];
            value[leaves[level]] = literal < 0 ? -1 - literal : diagram.variable(level) ^ literal;
        }
    }

    /** Builds on, up to so many nodes; whether the module's function is finished. */
    boolean build(int most) {
        diagram.allow(most);
        try {
            while (done < gates.length) {
                value[gates[done]] = gate(gates[done]);
                done++;
            }
            return true;
        } catch (NodesSpent e) {
            score += done;
            return false;
        }
    }

    /** How many gates were done when each of its budgets ended, added up: who was ahead often is likely to win. */
    long score() {
        return score;
    }

    /** The function of the whole module, as an edge. */
    int edge() {
        return value[gates[gates.length - 1]];
    }

    Module module(boolean coherent) {
        return Module.of(diagram, edge(), leaves, coherent);
    }

    private int gate(int gate) {
        int[] operands = graph.inputs[gate].clone();
        for (int i = 0; i < operands.length; i++) {
            operands[i] = value[operands[i] >> 1] ^ (operands[i] & 1);
        }
        int[] sorted = deepestFirst(operands);
        return switch (graph.kind[gate]) {
            case Formula.AND -> allOf(sorted);
            case Formula.OR -> anyOf(sorted);
            case Formula.XOR -> oddOf(sorted);
            default -> atLeast(graph.threshold[gate], sorted);
        };
    }

    private int allOf(int[] operands) {
        int result = DecisionDiagram.TRUE;
        for (int operand : operands) {
            result = diagram.and(result, operand);
        }
        return result;
    }

    private int anyOf(int[] operands) {
        int result = DecisionDiagram.FALSE;
        for (int operand : operands) {
            result = diagram.or(result, operand);
        }
        return result;
    }

    private int oddOf(int[] operands) {
        int result = DecisionDiagram.FALSE;
        for (int operand : operands) {
            result = diagram.xor(result, operand);
        }
        return result;
    }

    /** Row by row: at least j of the operands so far. */
    private int atLeast(int threshold, int[] operands) {
        int[] row = new int[threshold + 1];
        row[0] = DecisionDiagram.TRUE;
        for (int operand : operands) {
            for (int j = threshold; j > 0; j--) {
                row[j] = diagram.or(row[j], diagram.and(operand, row[j - 1]));
            }
        }
        return row[threshold];
    }

    /** The accumulated diagram then grows at its top, a node at a time. */
    private int[] deepestFirst(int[] operands) {
        long[] keys = new long[operands.length];
        for (int i = 0; i < keys.length; i++) {
            long height = DecisionDiagram.TERMINAL_LEVEL - diagram.level(operands[i]);
            keys[i] = height << 32 | i;
        }
        Arrays.sort(keys);
        int[] sorted = new int[operands.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = operands[(int) keys[i]];
        }
        return sorted;
    }
}
