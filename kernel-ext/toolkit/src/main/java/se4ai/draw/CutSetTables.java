package se4ai.draw;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.CutSet;
import se4ai.faulttree.LeafKind;
import se4ai.faulttree.MinimalCutSets;
import se4ai.measure.Figures;

/** Draws minimal cut sets as a table: each of them where they are few, else how many there are of each order. */
public final class CutSetTables {

    /** As many rows as can be read. */
    private static final BigInteger LISTED = BigInteger.valueOf(31);

    private CutSetTables() {}

    /** The sets, small ones first, where they are few; else how many there are of each order. */
    public static Card of(MinimalCutSets sets) {
        return sets.count().compareTo(LISTED) <= 0 ? listed(sets) : counted(sets);
    }

    private static Card listed(MinimalCutSets sets) {
        List<List<String>> rows = new ArrayList<>();
        for (CutSet set : sets.sets()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    Integer.toString(set.order()),
                    set.events().stream().map(CutSetTables::words).collect(Collectors.joining(", ")),
                    probability(set)));
        }
        if (rows.isEmpty()) {
            rows.add(List.of("–", "–", "none: the top event cannot happen", "–"));
        }
        return Card.table(List.of("No.", "Order", "Minimal cut set", "Probability"), rows, sets.toString());
    }

    private static Card counted(MinimalCutSets sets) {
        List<List<String>> rows = new ArrayList<>();
        List<BigInteger> counts = sets.byOrder();
        for (int order = sets.smallestOrder(); order < counts.size(); order++) {
            rows.add(List.of(Integer.toString(order), CutSetsDrawing.words(counts.get(order))));
        }
        rows.add(List.of("all", CutSetsDrawing.words(sets.count())));
        return Card.table(List.of("Order", "Minimal cut sets"), rows, sets.toString());
    }

    private static String words(BasicEvent event) {
        return event.kind() == LeafKind.UNCLASSIFIED
                ? event.name()
                : event.name() + " (" + event.kind().tag() + ")";
    }

    private static String probability(CutSet set) {
        return Double.isNaN(set.probability()) ? "not known" : Figures.scientific(set.probability(), 3);
    }
}
