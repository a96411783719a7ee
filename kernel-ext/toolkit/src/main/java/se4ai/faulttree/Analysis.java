package se4ai.faulttree;

import java.util.List;
import se4ai.faulttree.diagram.Solution;
import se4ai.measure.Probability;

/**
 * An analysis is what can be calculated from a fault tree: its minimal cut sets, the probability of its top event, and which
 * events matter most.
 *
 * <p>It is exact: decision diagrams stand behind it, not sums over cut sets. Source: A. Rauzy, <i>New algorithms for fault
 * trees analysis</i>, Reliability Engineering and System Safety 40 (1993).
 */
public final class Analysis {

    private final FaultTree tree;
    private final Budget budget;
    private final Formulas formulas;
    private final Solution solution;

    private Analysis(FaultTree tree, Budget budget) {
        this.tree = tree;
        this.budget = budget;
        this.formulas = Formulas.of(tree);
        this.solution = formulas.solve(budget);
    }

    /**
     * Analyses a tree.
     *
     * @throws BudgetSpentException where the budget does not suffice
     */
    static Analysis of(FaultTree tree, Budget budget) {
        return new Analysis(tree, budget);
    }

    public FaultTree tree() {
        return tree;
    }

    /** The leaves of the analysis: the tree's basic events and those that common causes add. */
    public List<BasicEvent> basicEvents() {
        return formulas.events();
    }

    public MinimalCutSets minimalCutSets() {
        return new MinimalCutSets(solution.minimalSets(), formulas.events());
    }

    /** The minimal path sets: the smallest sets of events whose absence keeps the top event from happening. */
    public MinimalCutSets minimalPathSets() {
        return new MinimalCutSets(formulas.dual().solve(budget).minimalSets(), formulas.events());
    }

    /** The probability of the top event, exact but for rounding. */
    public Probability probability() {
        return Probability.of(probability(formulas.points()));
    }

    /** The probability of the top event where the basic events have other probabilities, in the order of the events. */
    public double probability(double[] probabilities) {
        return Math.max(0, Math.min(1, solution.probability(probabilities)));
    }

    /** The sum of the cut sets' probabilities: never too low, and close where all are small; it may exceed 1. */
    public double rareEvent() {
        return solution.minimalSets().sum(formulas.points());
    }

    /** The min-cut upper bound {@code 1 − Π(1 − P(C))}: never too low in a tree without NOT. */
    public double minCutUpperBound() {
        return solution.minimalSets().upperBound(formulas.points());
    }

    /** How much the top event's probability changes with each basic event's: Birnbaum importance, in the order of the events. */
    public double[] birnbaum() {
        return solution.derivatives(formulas.points());
    }

    /** How much the sum over cut sets changes with each basic event's probability, in the order of the events. */
    double[] rareEventSlopes() {
        return solution.minimalSets().sumDerivatives(formulas.points());
    }

    Formulas formulas() {
        return formulas;
    }

    Solution solution() {
        return solution;
    }
}
