package se4ai.faulttree.diagram;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A solution is a formula turned into decision diagrams, one for each module, from which probabilities and minimal sets are
 * read.
 */
public final class Solution {

    private final Graph graph;
    private final int most;
    private final int[] order;
    private final Module[] modules;
    private final boolean negated;
    private @Nullable SetFamily minimalSets;

    private Solution(Graph graph, int most, int[] order, Module[] modules, boolean negated) {
        this.graph = graph;
        this.most = most;
        this.order = order;
        this.modules = modules;
        this.negated = negated;
    }

    /**
     * Solves a formula.
     *
     * @param most how many nodes a diagram may have
     * @throws NodesSpent where they do not suffice
     */
    public static Solution of(Formula formula, int most) {
        Graph graph = Simplification.of(formula);
        int top = graph.top >> 1;
        if (!graph.isGate(top)) {
            return new Solution(graph, most, new int[0], new Module[graph.size], (graph.top & 1) == 1);
        }
        ModuleTree tree = new ModuleTree(graph);
        ModuleSolver solver = new ModuleSolver(tree, most);
        IntList order = new IntList();
        Module[] modules = new Module[graph.size];
        for (int node = graph.variables + 1; node <= top; node++) {
            if (tree.isModule(node)) {
                modules[node] = solver.solve(node);
                order.add(node);
            }
        }
        return new Solution(graph, most, order.toArray(), modules, (graph.top & 1) == 1 ^ solver.isNegated(top));
    }

    /**
     * The minimal sets of at most so many members, without solving the whole; empty where the formula has negations.
     *
     * @param order from 0 to 14
     * @throws NodesSpent where they do not fit
     */
    public static Optional<SetFamily> truncated(Formula formula, int order, int most) {
        Graph graph = Simplification.of(formula);
        int top = graph.top >> 1;
        if (!TruncatedSets.canTruncate(graph)) {
            return Optional.empty();
        }
        int[] leaves =
                graph.isGate(top) ? VariableOrder.AS_WRITTEN.variables(new ModuleTree(graph), top) : new int[] {top};
        SetDiagram sets = TruncatedSets.of(graph, leaves, order, most);
        return Optional.of(SetFamily.of(top, graph.variables, graph.size, leaves, sets));
    }

    /** The least and the most that the probability of a formula can be, found without solving it. */
    public static double[] bounds(Formula formula, double[] ofVariable) {
        return Bounds.of(Simplification.of(formula), ofVariable);
    }

    /** How many nodes its diagrams have. */
    public int nodes() {
        int nodes = 0;
        for (int node : order) {
            nodes += modules[node].size();
        }
        return nodes;
    }

    /** The probability that the formula is true, of independent variables. */
    public double probability(double[] ofVariable) {
        double top = probabilities(ofVariable)[graph.top >> 1];
        return negated ? 1 - top : top;
    }

    /** By how much that probability changes with each variable's. */
    public double[] derivatives(double[] ofVariable) {
        double[] p = probabilities(ofVariable);
        double[] sums = new double[graph.size];
        sums[graph.top >> 1] = negated ? -1 : 1;
        for (int i = order.length - 1; i >= 0; i--) {
            modules[order[i]].addDerivatives(p, sums[order[i]], sums);
        }
        double[] derivatives = new double[graph.variables];
        System.arraycopy(sums, 1, derivatives, 0, graph.variables);
        return derivatives;
    }

    /** The smallest sets of variables that are true where the formula is. */
    public SetFamily minimalSets() {
        if (minimalSets == null) {
            minimalSets = negated
                    ? SetFamily.ofEmptySet(graph.variables)
                    : SetFamily.of(graph.top >> 1, graph.variables, graph.size, order, modules, most);
        }
        return minimalSets;
    }

    private double[] probabilities(double[] ofVariable) {
        double[] p = new double[graph.size];
        System.arraycopy(ofVariable, 0, p, 1, graph.variables);
        for (int node : order) {
            double[] inside = modules[node].probabilities(p);
            p[node] = inside[inside.length - 1];
        }
        return p;
    }
}
