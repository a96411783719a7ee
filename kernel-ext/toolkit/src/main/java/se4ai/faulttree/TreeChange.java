package se4ai.faulttree;

import java.util.Optional;

/**
 * A tree change is a mitigation seen as an operation on a fault tree: the tree before and after, and what the difference is.
 *
 * <pre>{@code
 * var change = tree.mitigate("brakes fail", basic("second brake fails", 1e-3));
 * change.after();                 // the new tree
 * change.cutSets();               // gone, enlarged, unchanged, new
 * change.probabilityAfter();
 * }</pre>
 */
public record TreeChange(String what, FaultTree before, FaultTree after) {

    /** What a change does to the ways to the top event. */
    public enum Effect {
        /** No way is left. */
        PREVENTS,
        /** Some ways are gone or take more events, and none is new. */
        REDUCES,
        /** All ways are as they were. */
        NONE,
        /** Some way is new, or takes fewer events than before. */
        OPENS_A_WAY
    }

    static TreeChange mitigate(FaultTree tree, String event, Event guardFails) {
        String both = event + ", and " + guardFails.name();
        Gate guarded = Gate.allOf(both, tree.event(event), guardFails);
        return new TreeChange(
                "'" + event + "' now also takes '" + guardFails.name() + "'", tree, tree.replace(event, guarded));
    }

    static TreeChange eliminate(FaultTree tree, String event) {
        tree.event(event);
        return new TreeChange(
                "'" + event + "' can no longer happen", tree, tree.replace(event, HouseEvent.house(event, false)));
    }

    /**
     * What became of each minimal cut set.
     *
     * @throws BudgetSpentException where there are more than 10,000 before or after; their counts by order are known all the
     *     same
     */
    public CutSetChange cutSets() {
        return CutSetChange.between(
                before.minimalCutSets().sets(), after.minimalCutSets().sets());
    }

    /**
     * Whether the change prevents the top event, makes it harder, or neither.
     *
     * @throws BudgetSpentException where there are more than 10,000 cut sets before or after
     */
    public Effect effect() {
        CutSetChange change = cutSets();
        if (!change.added().isEmpty()) {
            return Effect.OPENS_A_WAY;
        }
        if (change.gone().isEmpty() && change.enlarged().isEmpty()) {
            return Effect.NONE;
        }
        return after.minimalCutSets().isEmpty() ? Effect.PREVENTS : Effect.REDUCES;
    }

    /** The top event's probability before; empty where one of a basic event is not known. */
    public Optional<Double> probabilityBefore() {
        return probability(before);
    }

    /** The top event's probability after; empty where one of a basic event is not known. */
    public Optional<Double> probabilityAfter() {
        return probability(after);
    }

    /** The change of the probability as a share of what it was: −0.16 for 16 % less. */
    public Optional<Double> relativeChange() {
        return probabilityBefore().flatMap(old -> probabilityAfter().map(now -> (now - old) / old));
    }

    /** How many events the shortest way to the top event takes after; −1 where there is none left. */
    public int smallestOrderAfter() {
        return after.minimalCutSets().smallestOrder();
    }

    public int smallestOrderBefore() {
        return before.minimalCutSets().smallestOrder();
    }

    private static Optional<Double> probability(FaultTree tree) {
        return tree.isQuantified() ? Optional.of(tree.probability().value()) : Optional.empty();
    }

    @Override
    public String toString() {
        return what + "\n" + counts() + "\n" + probabilities() + listed();
    }

    private String counts() {
        return "minimal cut sets: " + before.minimalCutSets().count() + " → "
                + after.minimalCutSets().count() + "; smallest order " + smallestOrderBefore() + " → "
                + smallestOrderAfter() + "; by order from 0: "
                + before.minimalCutSets().byOrder() + " → "
                + after.minimalCutSets().byOrder();
    }

    private String probabilities() {
        return probabilityBefore()
                .flatMap(old -> probabilityAfter()
                        .map(now -> "probability: " + SmallNumber.of(old) + " → " + SmallNumber.of(now) + ", "
                                + difference(old, now)))
                .orElse("probability: not known");
    }

    private static String difference(double old, double now) {
        if (old == now) {
            return "unchanged";
        }
        if (old == 0) {
            return "which could not happen before";
        }
        return SmallNumber.of(100 * Math.abs(now - old) / old) + (now < old ? " % less" : " % more");
    }

    private String listed() {
        try {
            return "\n" + cutSets();
        } catch (BudgetSpentException e) {
            return "\n" + e.getMessage();
        }
    }
}
