package se4ai.faulttree.diagram;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * A set family is a collection of sets of variables, kept module by module, so that billions of sets can be counted and summed
 * without being listed.
 */
public final class SetFamily {

    private static final int NEVER = Integer.MAX_VALUE / 2;
    private static final int MOST_POWERS = 20_000;
    private static final double NEGLIGIBLE = 1e-16;

    private final int variables;
    private final int nodes;
    private final int top;
    private final int[] order;
    private final int[][] leaves;
    private final SetDiagram[] sets;

    private SetFamily(int top, int variables, int nodes, int[] order, int[][] leaves, SetDiagram[] sets) {
        this.top = top;
        this.variables = variables;
        this.nodes = nodes;
        this.order = order;
        this.leaves = leaves;
        this.sets = sets;
    }

    /** The family whose only set is empty. */
    static SetFamily ofEmptySet(int variables) {
        return new SetFamily(-1, variables, variables + 1, new int[0], new int[0][], new SetDiagram[0]);
    }

    /** The minimal sets of solved modules, the one of the top last. */
    static SetFamily of(int top, int variables, int nodes, int[] order, Module[] modules, int most) {
        SetDiagram[] sets = new SetDiagram[nodes];
        int[][] leaves = new int[nodes][];
        for (int node : order) {
            sets[node] = SetDiagram.minimalSets(modules[node], most);
            leaves[node] = modules[node].leaves;
        }
        return new SetFamily(top, variables, nodes, order, leaves, sets);
    }

    /** The sets of one diagram over all variables. */
    static SetFamily of(int top, int variables, int nodes, int[] order, SetDiagram diagram) {
        SetDiagram[] sets = new SetDiagram[nodes];
        int[][] leaves = new int[nodes][];
        sets[top] = diagram;
        leaves[top] = order;
        return new SetFamily(top, variables, nodes, new int[] {top}, leaves, sets);
    }

    /** How many sets have 0, 1, 2, … members; the last number is not 0. */
    public List<BigInteger> byOrder() {
        if (top < 0) {
            return List.of(BigInteger.ONE);
        }
        Polynomial[] counts = new Polynomial[nodes];
        Arrays.fill(counts, Polynomial.X);
        counts[0] = Polynomial.ZERO;
        for (int module : order) {
            counts[module] = counts(module, counts);
            // A module is a leaf of one other module alone: once that is counted, its own counts are not needed.
            for (int leaf : leaves[module]) {
                counts[leaf] = leaf > variables ? Polynomial.ZERO : counts[leaf];
            }
        }
        return counts[top].coefficients();
    }

    private Polynomial counts(int module, Polynomial[] ofLeaf) {
        SetDiagram diagram = sets[module];
        Polynomial[] counts = new Polynomial[diagram.size()];
        counts[SetDiagram.NONE] = Polynomial.ZERO;
        counts[SetDiagram.EMPTY_SET] = Polynomial.ONE;
        for (int node = 2; node <= diagram.root(); node++) {
            Polynomial having = ofLeaf[leaves[module][diagram.level(node)]].times(counts[diagram.with(node)]);
            counts[node] = having.plus(counts[diagram.without(node)]);
        }
        return counts[diagram.root()];
    }

    /** The sum over all sets of the product of their members' weights. */
    public double sum(double[] weightOfVariable) {
        return top < 0 ? 1 : sums(leafWeights(weightOfVariable, 1))[top];
    }

    /** By how much the sum changes with each variable's weight. */
    public double[] sumDerivatives(double[] weightOfVariable) {
        double[] derivatives = new double[nodes];
        if (top > 0) {
            double[] sums = sums(leafWeights(weightOfVariable, 1));
            derivatives[top] = 1;
            for (int i = order.length - 1; i >= 0; i--) {
                addDerivatives(order[i], sums, derivatives);
            }
        }
        return Arrays.copyOfRange(derivatives, 1, variables + 1);
    }

    /**
     * One minus the product over all sets of one minus their probability.
     *
     * <p>The logarithm of a factor is a series in powers of the set's probability, and each power can be summed over all sets
     * at once.
     */
    public double upperBound(double[] probabilityOfVariable) {
        if (top < 0) {
            return 1;
        }
        double logarithm = 0;
        for (int power = 1; power <= MOST_POWERS; power++) {
            double term = sums(leafWeights(probabilityOfVariable, power))[top] / power;
            logarithm += term;
            if (term <= NEGLIGIBLE * logarithm) {
                break;
            }
        }
        return -Math.expm1(-logarithm);
    }

    /** Hands over each set of at most so many members, its variables in rising order. */
    public void forEach(int most, Consumer<int[]> consumer) {
        if (top < 0) {
            consumer.accept(new int[0]);
        } else if (top > 0) {
            new SetListing(order, leaves, sets, nodes, variables)
                    .list(top, most)
                    .forEach(consumer);
        }
    }

    private double[] leafWeights(double[] ofVariable, int power) {
        double[] weights = new double[nodes];
        for (int i = 0; i < variables; i++) {
            weights[i + 1] = power == 1 ? ofVariable[i] : Math.pow(ofVariable[i], power);
        }
        return weights;
    }

    private double[] sums(double[] weights) {
        for (int node : order) {
            double[] inside = inside(node, weights);
            weights[node] = inside[sets[node].root()];
        }
        return weights;
    }

    private double[] inside(int module, double[] weights) {
        SetDiagram diagram = sets[module];
        int[] inModule = leaves[module];
        double[] inside = new double[diagram.size()];
        inside[SetDiagram.EMPTY_SET] = 1;
        for (int node = 2; node < inside.length; node++) {
            inside[node] =
                    weights[inModule[diagram.level(node)]] * inside[diagram.with(node)] + inside[diagram.without(node)];
        }
        return inside;
    }

    private void addDerivatives(int module, double[] sums, double[] derivatives) {
        SetDiagram diagram = sets[module];
        int[] inModule = leaves[module];
        double[] inside = inside(module, sums);
        double[] factor = new double[inside.length];
        factor[diagram.root()] = derivatives[module];
        for (int node = diagram.root(); node > 1; node--) {
            if (factor[node] != 0) {
                int leaf = inModule[diagram.level(node)];
                derivatives[leaf] += factor[node] * inside[diagram.with(node)];
                factor[diagram.with(node)] += factor[node] * sums[leaf];
                factor[diagram.without(node)] += factor[node];
            }
        }
    }

    static int never() {
        return NEVER;
    }
}
