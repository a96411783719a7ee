package se4ai.faulttree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se4ai.faulttree.diagram.Formula;
import se4ai.faulttree.diagram.NodesSpent;
import se4ai.faulttree.diagram.SetFamily;
import se4ai.faulttree.diagram.Solution;
import se4ai.measure.Figures;

/** A fault tree as a Boolean formula: each basic event is a variable, each gate an operation. */
final class Formulas {

    private final String tree;
    private final Formula formula;
    private final List<BasicEvent> events;

    private Formulas(String tree, Formula formula, List<BasicEvent> events) {
        this.tree = tree;
        this.formula = formula;
        this.events = events;
    }

    static Formulas of(FaultTree source) {
        FaultTree tree = CommonCauses.expanded(source);
        List<BasicEvent> events = tree.basicEvents();
        Formula formula = new Formula(events.size());
        Map<String, Integer> literals = new HashMap<>();
        int next = 0;
        for (Event event : tree.events()) {
            int literal;
            if (event instanceof Gate gate) {
                literal = literal(gate, literals, formula);
            } else if (event instanceof HouseEvent house) {
                literal = house.state() ? Formula.TRUE : Formula.FALSE;
            } else {
                literal = formula.variable(next++);
            }
            literals.put(event.name(), literal);
        }
        formula.setTop(Objects.requireNonNull(literals.get(tree.top().name())));
        return new Formulas(source.name(), formula, events);
    }

    List<BasicEvent> events() {
        return events;
    }

    Formulas dual() {
        return new Formulas(tree, formula.dual(), events);
    }

    Solution solve(Budget budget) {
        try {
            return Solution.of(formula, budget.nodes());
        } catch (NodesSpent | StackOverflowError e) {
            // Gates that share events over thousands of levels can be too deep as well as too many.
            throw new BudgetSpentException("The analysis of '" + tree + "' has spent its budget of "
                    + Figures.fixed(budget.nodes(), 0) + " nodes" + soFar()
                    + " Give it more, as in analysis(Budget.nodes(" + 4L * budget.nodes()
                    + ")), or list the small cut sets alone, as in cutSetsUpTo(2).");
        }
    }

    /** The sets of at most so many events; those of a tree with NOT are found among all. */
    SetFamily solveUpTo(int order, Budget budget) {
        try {
            return Solution.truncated(formula, order, budget.nodes())
                    .orElseGet(() -> solve(budget).minimalSets());
        } catch (NodesSpent e) {
            throw new BudgetSpentException("The cut sets of '" + tree + "' up to order " + order + " do not fit into "
                    + Figures.fixed(budget.nodes(), 0) + " nodes. Ask for a lower order, or give more nodes.");
        }
    }

    /** The least and the most that the top event's probability can be, found in a moment. */
    double[] bounds() {
        return Solution.bounds(formula, points());
    }

    /** The probability that any of some cut sets happens, from which the top event follows. */
    double anyOf(List<CutSet> sets, Budget budget) {
        Map<String, Integer> variables = new HashMap<>();
        events.forEach(event -> variables.put(event.name(), formula.variable(variables.size())));
        Formula any = new Formula(events.size());
        int[] ways = sets.stream()
                .mapToInt(set -> any.and(set.names().stream()
                        .mapToInt(name -> Objects.requireNonNull(variables.get(name)))
                        .toArray()))
                .toArray();
        any.setTop(any.or(ways));
        try {
            return Solution.of(any, budget.nodes()).probability(points());
        } catch (NodesSpent e) {
            return 0;
        }
    }

    private String soFar() {
        for (BasicEvent event : events) {
            if (Double.isNaN(event.model().point())) {
                return ".";
            }
        }
        double[] bounds = bounds();
        return "; the probability of its top event lies between " + SmallNumber.of(bounds[0]) + " and "
                + SmallNumber.of(bounds[1]) + ".";
    }

    /** Each event's probability; the first one that is not known ends it with a sentence. */
    double[] points() {
        double[] points = new double[events.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = events.get(i).model().point();
            if (Double.isNaN(points[i])) {
                throw new IllegalArgumentException(
                        "The probability of '" + events.get(i).name()
                                + "' is not known. Give it one, as in with(\""
                                + events.get(i).name()
                                + "\", 0.01), or ask for bounds or for the cut sets, which need none.");
            }
        }
        return points;
    }

    private static int literal(Gate gate, Map<String, Integer> literals, Formula formula) {
        List<Integer> inputs = new ArrayList<>();
        gate.inputs().forEach(input -> inputs.add(literals.get(input.name())));
        int[] args = inputs.stream().mapToInt(Integer::intValue).toArray();
        return switch (gate.kind()) {
            case AND, INHIBIT -> formula.and(args);
            case OR -> formula.or(args);
            case AT_LEAST -> formula.atLeast(gate.atLeast(), args);
            case NOT -> Formula.not(args[0]);
            case XOR -> formula.xor(args);
            case NAND -> Formula.not(formula.and(args));
            case NOR -> Formula.not(formula.or(args));
        };
    }
}
