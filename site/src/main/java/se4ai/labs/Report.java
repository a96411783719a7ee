package se4ai.labs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se4ai.faulttree.Analysis;
import se4ai.faulttree.Budget;
import se4ai.faulttree.BudgetSpentException;
import se4ai.faulttree.CutSet;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Importances;
import se4ai.faulttree.MinimalCutSets;
import se4ai.measure.Figures;
import se4ai.measure.Interval;

/**
 * A report is all that a lab says about a fault tree; what cannot be said becomes a sentence, and the rest stays.
 *
 * @param probability how likely the top event is, in a sentence
 * @param cutSets how many minimal cut sets there are, in a sentence
 * @param first the smallest of the cut sets, as many as are shown
 * @param singlePoints events that are enough alone, in a sentence
 * @param importances of the basic events; none where a probability is not known
 */
public record Report(
        FaultTree tree,
        String probability,
        String cutSets,
        List<CutSet> first,
        String singlePoints,
        Optional<Importances> importances) {

    /** How many cut sets are shown. */
    public static final int SHOWN = 30;

    private static final int MOST_SORTED = 2_000;
    private static final int MOST_RANKED = 400;

    public Report {
        first = List.copyOf(first);
    }

    public static Report of(FaultTree tree) {
        try {
            return of(tree, tree.analysis(Budget.PAGE));
        } catch (BudgetSpentException e) {
            return new Report(tree, "", String.valueOf(e.getMessage()), List.of(), "", Optional.empty());
        }
    }

    private static Report of(FaultTree tree, Analysis analysis) {
        MinimalCutSets sets = analysis.minimalCutSets();
        List<CutSet> first = first(sets);
        return new Report(
                tree,
                probability(tree, analysis),
                counts(sets),
                first,
                sets.isEmpty() || !first.isEmpty() ? singlePoints(first) : "They are too many to be shown here.",
                tree.isQuantified() && analysis.basicEvents().size() <= MOST_RANKED
                        ? Optional.of(Importances.of(analysis))
                        : Optional.empty());
    }

    private static String probability(FaultTree tree, Analysis analysis) {
        String top = "'" + tree.top().name() + "'";
        long unknown = tree.basicEvents().stream()
                .filter(event -> Double.isNaN(event.model().point()))
                .count();
        if (unknown > 0) {
            String missing = unknown == 1 ? "one probability is" : unknown + " probabilities are";
            return "How likely " + top + " is cannot be said yet: " + missing + " not known. " + between(tree);
        }
        String value = number(analysis.probability().value());
        boolean isExact = tree.basicEvents().stream()
                .allMatch(event -> event.model().low() == event.model().high());
        return "The probability of " + top + " is " + value + "." + (isExact ? "" : " " + between(tree));
    }

    private static String between(FaultTree tree) {
        try {
            Interval interval = tree.probabilityInterval();
            return interval.low() <= 0 && interval.high() >= 1
                    ? "It may be anything from 0 to 1."
                    : "It lies between " + number(interval.low()) + " and " + number(interval.high()) + ".";
        } catch (IllegalArgumentException | BudgetSpentException e) {
            return "";
        }
    }

    static String number(double value) {
        return Figures.scientific(value, 3);
    }

    /** Such as: 7 minimal cut sets: 1 of order 2, 6 of order 3. */
    static String counts(MinimalCutSets sets) {
        if (sets.isEmpty()) {
            return "No minimal cut set: the top event cannot happen.";
        }
        List<String> orders = new ArrayList<>();
        List<BigInteger> counts = sets.byOrder();
        for (int order = sets.smallestOrder(); order < counts.size(); order++) {
            if (counts.get(order).signum() > 0) {
                orders.add(digits(counts.get(order)) + " of order " + order);
            }
        }
        BigInteger count = sets.count();
        String head = digits(count) + (count.equals(BigInteger.ONE) ? " minimal cut set" : " minimal cut sets");
        return orders.size() == 1
                ? head + " of order " + sets.smallestOrder() + "."
                : head + ": " + String.join(", ", orders) + ".";
    }

    private static String digits(BigInteger count) {
        return count.bitLength() <= 50
                ? Figures.of(count.doubleValue(), 16)
                : Figures.scientific(count.doubleValue(), 3);
    }

    /** The smallest ones, order by order for as long as these are not too many to sort. */
    private static List<CutSet> first(MinimalCutSets sets) {
        List<BigInteger> counts = sets.byOrder();
        BigInteger many = BigInteger.ZERO;
        int order = -1;
        for (int next = 0; next < counts.size() && many.intValue() < SHOWN; next++) {
            many = many.add(counts.get(next));
            if (many.compareTo(BigInteger.valueOf(MOST_SORTED)) > 0) {
                break;
            }
            order = next;
        }
        List<CutSet> listed = order < 0 ? List.of() : sets.upToOrder(order);
        return listed.subList(0, Math.min(SHOWN, listed.size()));
    }

    private static String singlePoints(List<CutSet> first) {
        List<String> single = first.stream()
                .filter(set -> set.order() == 1)
                .map(set -> set.names().get(0))
                .toList();
        if (first.isEmpty()) {
            return "";
        }
        return single.isEmpty()
                ? "No single point of failure: no event is enough alone."
                : (single.size() == 1 ? "Single point of failure: " : "Single points of failure: ")
                        + String.join(", ", single) + ".";
    }
}
