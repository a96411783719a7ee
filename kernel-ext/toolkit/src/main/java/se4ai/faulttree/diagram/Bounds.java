package se4ai.faulttree.diagram;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Bounds the probability of a formula that is too hard to solve: gate by gate, inputs that share no variable are
 * independent, and inputs that do are associated or, where that is not certain, anything.
 *
 * <p>Of associated events all happen at least as often, and any of them at most as often, as if they were independent.
 * Source: J. D. Esary, F. Proschan, D. W. Walkup, <i>Association of random variables</i>, Annals of Mathematical Statistics
 * 38 (1967).
 */
final class Bounds {

    private static final byte RISING = 1;
    private static final byte FALLING = 2;

    private final Graph graph;
    private final double[] low;
    private final double[] high;
    private final BitSet[] below;
    private final byte[] direction;

    private Bounds(Graph graph) {
        this.graph = graph;
        this.low = new double[graph.size];
        this.high = new double[graph.size];
        this.below = new BitSet[graph.size];
        this.direction = new byte[graph.size];
    }

    /** The least and the most that the probability of the top can be. */
    static double[] of(Graph graph, double[] ofVariable) {
        Bounds bounds = new Bounds(graph);
        int top = graph.top >> 1;
        for (int node = 0; node <= top; node++) {
            bounds.below[node] = new BitSet();
            if (graph.isGate(node)) {
                bounds.gate(node);
            } else if (node > 0) {
                bounds.low[node] = ofVariable[node - 1];
                bounds.high[node] = ofVariable[node - 1];
                bounds.below[node].set(node);
                bounds.direction[node] = RISING;
            }
        }
        return new double[] {bounds.low(graph.top), bounds.high(graph.top)};
    }

    private double low(int literal) {
        return (literal & 1) == 0 ? low[literal >> 1] : 1 - high[literal >> 1];
    }

    private double high(int literal) {
        return (literal & 1) == 0 ? high[literal >> 1] : 1 - low[literal >> 1];
    }

    /** Whether a function rises with its variables, falls with them, or neither (0). */
    private int direction(int literal) {
        int plain = direction[literal >> 1];
        return plain == 0 || (literal & 1) == 0 ? plain : RISING + FALLING - plain;
    }

    private void gate(int gate) {
        int together = RISING | FALLING;
        for (int input : graph.inputs[gate]) {
            below[gate].or(below[input >> 1]);
            together &= direction(input);
        }
        direction[gate] = (byte) (graph.kind[gate] == Formula.XOR ? 0 : together);
        List<List<Integer>> groups = sharing(graph.inputs[gate]);
        switch (graph.kind[gate]) {
            case Formula.AND -> allOf(gate, groups);
            case Formula.OR -> anyOf(gate, groups);
            case Formula.AT_LEAST -> atLeast(gate, groups);
            default -> oddOf(gate, groups);
        }
    }

    private void allOf(int gate, List<List<Integer>> groups) {
        low[gate] = 1;
        high[gate] = 1;
        for (List<Integer> group : groups) {
            double least = isAssociated(group) ? product(group) : atLeastAll(group);
            low[gate] *= least;
            high[gate] *= group.stream().mapToDouble(this::high).min().orElse(1);
        }
    }

    /** That any happens is that not all of the opposites do. */
    private void anyOf(int gate, List<List<Integer>> groups) {
        double noneLow = 1;
        double noneHigh = 1;
        for (List<Integer> group : groups) {
            List<Integer> opposites = group.stream().map(literal -> literal ^ 1).toList();
            noneLow *= isAssociated(group) ? product(opposites) : atLeastAll(opposites);
            noneHigh *= opposites.stream().mapToDouble(this::high).min().orElse(1);
        }
        low[gate] = 1 - noneHigh;
        high[gate] = 1 - noneLow;
    }

    private void atLeast(int gate, List<List<Integer>> groups) {
        int threshold = graph.threshold[gate];
        int[] inputs = graph.inputs[gate];
        if (groups.size() == inputs.length) {
            double[] least = new double[inputs.length];
            double[] most = new double[inputs.length];
            for (int i = 0; i < inputs.length; i++) {
                least[i] = low(inputs[i]);
                most[i] = high(inputs[i]);
            }
            low[gate] = atLeast(threshold, least);
            high[gate] = atLeast(threshold, most);
        } else {
            double lows = 0;
            double highs = 0;
            for (int input : inputs) {
                lows += low(input);
                highs += high(input);
            }
            low[gate] = Math.max(0, (lows - threshold + 1) / (inputs.length - threshold + 1));
            high[gate] = Math.min(1, highs / threshold);
        }
    }

    private static double atLeast(int threshold, double[] p) {
        double[] row = new double[threshold + 1];
        row[0] = 1;
        for (double x : p) {
            for (int j = threshold; j > 0; j--) {
                row[j] += x * (row[j - 1] - row[j]);
            }
        }
        return row[threshold];
    }

    private void oddOf(int gate, List<List<Integer>> groups) {
        int[] inputs = graph.inputs[gate];
        boolean exact = groups.size() == inputs.length;
        double unbalance = 1;
        for (int input : inputs) {
            exact &= low(input) == high(input);
            unbalance *= 1 - 2 * low(input);
        }
        low[gate] = exact ? (1 - unbalance) / 2 : 0;
        high[gate] = exact ? low[gate] : 1;
    }

    private double product(List<Integer> literals) {
        double product = 1;
        for (int literal : literals) {
            product *= low(literal);
        }
        return product;
    }

    private double atLeastAll(List<Integer> literals) {
        double missing = 0;
        for (int literal : literals) {
            missing += 1 - low(literal);
        }
        return Math.max(0, 1 - missing);
    }

    private boolean isAssociated(List<Integer> literals) {
        int together = RISING | FALLING;
        for (int literal : literals) {
            together &= direction(literal);
        }
        return together != 0 || literals.size() == 1;
    }

    /** The inputs in groups: two stand in one group where a chain of shared variables joins them. */
    private List<List<Integer>> sharing(int[] inputs) {
        List<List<Integer>> groups = new ArrayList<>();
        List<BitSet> variables = new ArrayList<>();
        for (int input : inputs) {
            List<Integer> group = new ArrayList<>(List.of(input));
            BitSet all = (BitSet) below[input >> 1].clone();
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (variables.get(i).intersects(all)) {
                    group.addAll(groups.remove(i));
                    all.or(variables.remove(i));
                }
            }
            groups.add(group);
            variables.add(all);
        }
        return groups;
    }
}
