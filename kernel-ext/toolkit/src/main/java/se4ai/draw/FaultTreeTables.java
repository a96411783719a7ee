package se4ai.draw;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se4ai.faulttree.CutSet;
import se4ai.faulttree.CutSetChange;
import se4ai.faulttree.Importance;
import se4ai.faulttree.Importances;
import se4ai.faulttree.Lint;
import se4ai.faulttree.MinimalCutSets;
import se4ai.faulttree.TreeChange;
import se4ai.measure.Figures;

/** Draws what is calculated from a fault tree as tables: what a change does to its cut sets, what matters, what looks like a mistake. */
public final class FaultTreeTables {

    /** More rows are no longer read. */
    private static final int MOST_ROWS = 40;

    private FaultTreeTables() {}

    /** What became of each minimal cut set, and of the probability. */
    public static Card of(TreeChange change) {
        String head = change.what() + ". Minimal cut sets: "
                + change.before().minimalCutSets().count() + " → "
                + change.after().minimalCutSets().count() + "; smallest order: " + order(change.smallestOrderBefore())
                + " → " + order(change.smallestOrderAfter()) + "." + probability(change);
        boolean few =
                isFew(change.before().minimalCutSets()) && isFew(change.after().minimalCutSets());
        List<List<String>> rows = few ? rows(change.cutSets()) : List.of();
        return headed(head, Card.table(List.of("Minimal cut set before", "After"), rows, change.toString()));
    }

    private static List<List<String>> rows(CutSetChange change) {
        List<List<String>> rows = new ArrayList<>();
        change.gone().forEach(set -> rows.add(List.of(events(set), "gone")));
        change.enlarged()
                .forEach((set, into) -> rows.add(List.of(
                        events(set),
                        "also needs "
                                + into.stream().map(each -> added(set, each)).collect(Collectors.joining("; or ")))));
        change.unchanged().forEach(set -> rows.add(List.of(events(set), "unchanged")));
        change.added().forEach(set -> rows.add(List.of("— none", "new: " + events(set))));
        return rows;
    }

    private static String added(CutSet from, CutSet into) {
        return into.names().stream().filter(name -> !from.contains(name)).collect(Collectors.joining(", "));
    }

    private static String probability(TreeChange change) {
        return change.relativeChange()
                .map(relative -> " Probability: "
                        + Figures.scientific(change.probabilityBefore().orElseThrow(), 3) + " → "
                        + Figures.scientific(change.probabilityAfter().orElseThrow(), 3) + " ("
                        + (relative > 0 ? "+" : relative < 0 ? "−" : "±")
                        + Figures.of(100 * Math.abs(relative), 2) + " %).")
                .orElse("");
    }

    /** One row an event, in the order of the ranking. */
    public static Card of(Importances importances) {
        return Card.table(
                List.of("Basic event", "Probability", "Birnbaum", "Fussell–Vesely", "Achievement", "Reduction"),
                importances.all().stream()
                        .map(each -> List.of(
                                each.event().name(),
                                number(each.event().model().point()),
                                number(each.of(Importance.Measure.BIRNBAUM)),
                                number(each.of(Importance.Measure.FUSSELL_VESELY)),
                                number(each.of(Importance.Measure.RISK_ACHIEVEMENT)),
                                number(each.of(Importance.Measure.RISK_REDUCTION))))
                        .toList(),
                importances.toString());
    }

    /** What looks like a mistake, a row each. */
    public static Card of(Lint lint) {
        List<List<String>> rows = lint.findings().stream()
                .map(finding -> List.of(finding.rule().title(), finding.sentence()))
                .toList();
        String text = lint.findings().isEmpty()
                ? "Nothing looks like a mistake."
                : lint.findings().stream().map(Object::toString).collect(Collectors.joining("\n"));
        return rows.isEmpty()
                ? new Card("<p>" + text + "</p>", text)
                : Card.table(List.of("What", "What to do"), rows, text);
    }

    private static Card headed(String head, Card table) {
        return new Card("<p>" + Svg.escaped(head) + "</p>" + table.html(), table.text());
    }

    private static boolean isFew(MinimalCutSets sets) {
        return sets.count().compareTo(BigInteger.valueOf(MOST_ROWS)) <= 0;
    }

    private static String order(int order) {
        return order < 0 ? "none" : Integer.toString(order);
    }

    private static String events(CutSet set) {
        return String.join(", ", set.names());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "?" : Double.isInfinite(value) ? "∞" : Figures.scientific(value, 3);
    }
}
