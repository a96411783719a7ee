package se4ai.faulttree.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Builds the decision diagrams of modules. For a hard module several orders of its variables race, each with the same budget;
 * round by round the budgets grow and the slower ones drop out.
 */
final class ModuleSolver {

    private static final int FIRST_BUDGET = 1 << 13;
    private static final int ALL_RACE = 1 << 15;
    private static final int TWO_RACE = 1 << 16;

    /** What a leaf's variable stands for: its function, its negation, or a constant. */
    private static final byte PLAIN = 0;

    private static final byte NEGATED = 1;
    private static final byte NEVER = -1;
    private static final byte ALWAYS = -2;

    private final ModuleTree tree;
    private final Graph graph;
    private final int most;
    private final byte[] literals;
    private final int[][] rooms;

    ModuleSolver(ModuleTree tree, int most) {
        this.tree = tree;
        this.graph = tree.graph();
        this.most = most;
        this.literals = new byte[graph.size];
        this.rooms = new int[VariableOrder.values().length][graph.size];
    }

    /**
     * The function of a module, or its negation, whichever is false where all leaves are.
     *
     * @throws NodesSpent where no order kept within the budget
     */
    Module solve(int root) {
        int[] gates = tree.gates(root);
        Attempt winner = race(root, gates);
        int edge = winner.edge();
        boolean negated = (edge & 1) == 1;
        literals[root] = edge == DecisionDiagram.FALSE
                ? NEVER
                : edge == DecisionDiagram.TRUE ? ALWAYS : negated ? NEGATED : PLAIN;
        boolean coherent = !negated;
        for (int gate : gates) {
            coherent &= isCoherent(gate);
        }
        return winner.module(coherent);
    }

    /** Whether the module's function, as solved, is the negation of the gate's. */
    boolean isNegated(int root) {
        return literals[root] == NEGATED || literals[root] == ALWAYS;
    }

    private Attempt race(int root, int[] gates) {
        Deque<Attempt> dropped = new ArrayDeque<>();
        List<Attempt> racing = new ArrayList<>();
        for (VariableOrder order : VariableOrder.values()) {
            Attempt attempt = new Attempt(graph, gates, order.leaves(tree, root), literals, rooms[order.ordinal()]);
            if (attempt.build(Math.min(FIRST_BUDGET, most))) {
                return attempt;
            }
            racing.add(attempt);
        }
        for (long budget = 2 * FIRST_BUDGET; budget < most; budget *= 2) {
            racing.sort(Comparator.comparingLong(Attempt::score).reversed());
            int keep = budget <= ALL_RACE ? racing.size() : budget <= TWO_RACE ? 2 : 1;
            while (racing.size() > keep) {
                dropped.push(racing.remove(racing.size() - 1));
            }
            for (Attempt attempt : racing) {
                if (attempt.build((int) budget)) {
                    return attempt;
                }
            }
        }
        racing.forEach(dropped::push);
        return lastChance(dropped);
    }

    /** The whole budget for one after the other, the best first. */
    private Attempt lastChance(Deque<Attempt> attempts) {
        while (!attempts.isEmpty()) {
            Attempt attempt = attempts.pop();
            if (attempt.build(most)) {
                return attempt;
            }
        }
        throw new NodesSpent();
    }

    private boolean isCoherent(int gate) {
        boolean coherent = graph.kind[gate] != Formula.XOR;
        for (int input : graph.inputs[gate]) {
            boolean negated = tree.isLeaf(input >> 1) && isNegated(input >> 1);
            coherent &= ((input & 1) == 1) == negated;
        }
        return coherent;
    }
}
