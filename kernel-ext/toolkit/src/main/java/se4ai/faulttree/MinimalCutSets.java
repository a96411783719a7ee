package se4ai.faulttree;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se4ai.faulttree.diagram.SetFamily;

/**
 * The minimal cut sets are the smallest ways to the top event: take one event out of such a set, and it is no longer enough.
 *
 * <p>They are counted without being listed, so there may be billions. In a tree with NOT they are the parts of the prime
 * implicants that say what happens, without what must not happen. Source: NUREG-0492, chapter VII; A. Rauzy, <i>Mathematical
 * foundations of minimal cutsets</i>, IEEE Trans. Reliability 50 (2001).
 */
public final class MinimalCutSets {

    /** How many sets are listed when nobody says how many. */
    private static final int LISTED = 10_000;

    private final SetFamily family;
    private final List<BasicEvent> events;

    MinimalCutSets(SetFamily family, List<BasicEvent> events) {
        this.family = family;
        this.events = events;
    }

    /** How many there are. */
    public BigInteger count() {
        return family.byOrder().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** How many there are of each order, from order 0 on; the last number is not 0. */
    public List<BigInteger> byOrder() {
        return family.byOrder();
    }

    /** The order of the smallest; −1 where the top event cannot happen. */
    public int smallestOrder() {
        List<BigInteger> counts = byOrder();
        for (int order = 0; order < counts.size(); order++) {
            if (counts.get(order).signum() > 0) {
                return order;
            }
        }
        return -1;
    }

    public boolean isEmpty() {
        return smallestOrder() < 0;
    }

    /**
     * All of them, small ones first.
     *
     * @throws BudgetSpentException where there are more than 10,000; ask for those up to an order instead
     */
    public List<CutSet> sets() {
        return upToOrder(Integer.MAX_VALUE);
    }

    /** Those of at most so many events, small ones first. */
    public List<CutSet> upToOrder(int order) {
        BigInteger many = BigInteger.ZERO;
        for (int i = 0; i < byOrder().size() && i <= order; i++) {
            many = many.add(byOrder().get(i));
        }
        if (many.compareTo(BigInteger.valueOf(LISTED)) > 0) {
            throw new BudgetSpentException("There are " + many + " minimal cut sets"
                    + (order == Integer.MAX_VALUE ? "" : " of order " + order + " or less") + ", more than the "
                    + LISTED
                    + " that are listed. Ask for a lower order: upToOrder(" + Math.max(1, smallestOrder()) + ").");
        }
        List<CutSet> sets = new ArrayList<>();
        // No set is larger than the largest; a limit above all numbers is taken for none at all.
        family.forEach(Math.min(order, byOrder().size()), set -> sets.add(cutSet(set)));
        sets.sort(CutSet.BY_ORDER);
        return List.copyOf(sets);
    }

    /** Those of exactly so many events. */
    public List<CutSet> ofOrder(int order) {
        return upToOrder(order).stream().filter(set -> set.order() == order).toList();
    }

    /** The events that are enough alone: single points of failure. */
    public List<BasicEvent> singlePointsOfFailure() {
        return ofOrder(1).stream().map(set -> set.events().get(0)).toList();
    }

    /** Those whose events are all of one kind, such as machine-learning components. */
    public List<CutSet> only(LeafKind kind) {
        return sets().stream().filter(set -> set.isOnly(kind)).toList();
    }

    private CutSet cutSet(int[] set) {
        List<BasicEvent> members = new ArrayList<>();
        for (int variable : set) {
            members.add(events.get(variable));
        }
        return new CutSet(members);
    }

    /** The sets, one a line, where they are few; else how many there are of each order. */
    @Override
    public String toString() {
        boolean few = count().bitLength() < 6;
        String head = count() + (count().equals(BigInteger.ONE) ? " minimal cut set" : " minimal cut sets");
        return few
                ? head + sets().stream().map(set -> "\n" + set).collect(Collectors.joining())
                : head + ", by order from 0: " + byOrder();
    }
}
