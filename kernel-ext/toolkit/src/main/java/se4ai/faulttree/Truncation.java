package se4ai.faulttree;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A truncation keeps the minimal cut sets that matter and says what is lost by leaving out the others.
 *
 * @param rule which sets are kept, in words
 * @param kept small ones first
 * @param left how many sets are left out
 * @param rareEvent the sum of the kept sets' probabilities
 * @param probability that at least one of the kept sets happens
 * @param exact the top event's probability
 */
public record Truncation(
        String rule, List<CutSet> kept, BigInteger left, double rareEvent, double probability, double exact) {

    public Truncation {
        kept = List.copyOf(kept);
    }

    /**
     * Keeps the sets of at most so many events.
     *
     * @throws BudgetSpentException where these are more than 10,000
     */
    public static Truncation toOrder(Analysis analysis, int order) {
        return of(
                analysis,
                "of order " + order + " or less",
                analysis.minimalCutSets().upToOrder(order));
    }

    /**
     * Keeps the sets with at least the given probability.
     *
     * @param least in (0, 1]
     * @throws BudgetSpentException where more than 10,000 sets would have to be looked at
     */
    public static Truncation toProbability(Analysis analysis, double least) {
        if (!(least > 0 && least <= 1)) {
            throw new IllegalArgumentException(
                    "The least probability of a kept cut set must lie in (0, 1] but was " + least + ".");
        }
        List<CutSet> kept = analysis.minimalCutSets().upToOrder(largestOrder(analysis, least)).stream()
                .filter(set -> set.probability() >= least)
                .toList();
        return of(analysis, "with a probability of " + SmallNumber.of(least) + " or more", kept);
    }

    /** What is lost: the exact probability less that of the kept sets. Below 0 only where NOT gates make it so. */
    public double error() {
        return exact - probability;
    }

    private static Truncation of(Analysis analysis, String rule, List<CutSet> kept) {
        double exact = analysis.probability().value();
        double sum = kept.stream().mapToDouble(CutSet::probability).sum();
        BigInteger left = analysis.minimalCutSets().count().subtract(BigInteger.valueOf(kept.size()));
        return new Truncation(rule, kept, left, sum, union(kept), exact);
    }

    private static double union(List<CutSet> kept) {
        if (kept.isEmpty() || kept.get(0).order() == 0) {
            return kept.isEmpty() ? 0 : 1;
        }
        List<Event> sets = new ArrayList<>();
        for (CutSet set : kept) {
            sets.add(new Gate("set " + sets.size() + " " + set, GateKind.AND, 0, set.events()));
        }
        return FaultTree.of(new Gate("any of the kept cut sets", GateKind.OR, 0, sets))
                .probability()
                .value();
    }

    /** Even a set of the likeliest events falls below the limit from some order on. */
    private static int largestOrder(Analysis analysis, double least) {
        List<Double> likeliest = analysis.basicEvents().stream()
                .map(event -> event.model().point())
                .sorted(Comparator.reverseOrder())
                .toList();
        double product = 1;
        int order = 0;
        while (order < likeliest.size() && product * likeliest.get(order) >= least) {
            product *= likeliest.get(order);
            order++;
        }
        return order;
    }

    @Override
    public String toString() {
        return kept.size() + " cut sets " + rule + ", " + left + " left out: " + SmallNumber.of(probability) + " of "
                + SmallNumber.of(exact) + ", error " + SmallNumber.of(error());
    }
}
