package se4ai.labs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se4ai.faulttree.BudgetSpentException;
import se4ai.faulttree.CutSet;
import se4ai.faulttree.CutSetChange;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.TreeChange;

/**
 * A difference says what a change did to a fault tree: to the probability of its top event and to each way to it.
 *
 * @param summary in one or two sentences
 * @param lines what became of each cut set
 */
public record Difference(String summary, List<Line> lines) {

    private static final int SHOWN = 60;

    /** What became of a cut set, in one word, and the set. */
    public record Line(String what, String set) {}

    public Difference {
        lines = List.copyOf(lines);
    }

    public static Difference between(FaultTree before, FaultTree after) {
        TreeChange change = new TreeChange("changed", before, after);
        try {
            List<Line> lines = lines(change.cutSets());
            return new Difference(
                    counts(change) + " " + probabilities(change), lines.subList(0, Math.min(SHOWN, lines.size())));
        } catch (BudgetSpentException e) {
            return new Difference(String.valueOf(e.getMessage()), List.of());
        }
    }

    private static String counts(TreeChange change) {
        return "Before: " + Report.counts(change.before().minimalCutSets()) + " Now: "
                + Report.counts(change.after().minimalCutSets());
    }

    private static String probabilities(TreeChange change) {
        Optional<Double> before = change.probabilityBefore();
        Optional<Double> after = change.probabilityAfter();
        if (before.isEmpty() || after.isEmpty()) {
            return "What this does to the probability cannot be said, since some are not known.";
        }
        String both = "Probability " + Report.number(before.get()) + " → " + Report.number(after.get());
        double share = change.relativeChange().orElse(Double.NaN);
        if (before.get().equals(after.get())) {
            return both + ", the same.";
        }
        return Double.isFinite(share)
                ? both + ", " + Report.number(Math.abs(100 * share)) + " % " + (share < 0 ? "less." : "more.")
                : both + ".";
    }

    private static List<Line> lines(CutSetChange change) {
        List<Line> lines = new ArrayList<>();
        change.gone().forEach(set -> lines.add(new Line("gone", set.toString())));
        for (Map.Entry<CutSet, List<CutSet>> each : change.enlarged().entrySet()) {
            lines.add(new Line("enlarged", each.getKey() + " → " + joined(each.getValue())));
        }
        change.added().forEach(set -> lines.add(new Line("new", set.toString())));
        change.unchanged().forEach(set -> lines.add(new Line("unchanged", set.toString())));
        return lines;
    }

    private static String joined(List<CutSet> sets) {
        return String.join(", ", sets.stream().map(CutSet::toString).toList());
    }
}
