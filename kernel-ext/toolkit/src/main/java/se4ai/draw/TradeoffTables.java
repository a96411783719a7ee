package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import se4ai.model.Criterion;
import se4ai.model.Dominance;
import se4ai.model.MeasuredModel;
import se4ai.model.Tradeoff;
import se4ai.model.Tradeoff.Limit;

/** Draws measured models as rows: what was measured of each, and whether anything speaks for it. */
public final class TradeoffTables {

    private TradeoffTables() {}

    /** The front by the criteria of the trade-off, marked; the other rows say what is better, or which limit is in the way. */
    public static Card of(Tradeoff tradeoff) {
        List<String> headings = new ArrayList<>(List.of("Model"));
        tradeoff.criteria().forEach(criterion -> headings.add(criterion.heading()));
        headings.add("On the front?");
        List<List<String>> rows = new ArrayList<>();
        for (MeasuredModel model : tradeoff.models()) {
            List<String> row = cells(model, tradeoff.criteria());
            row.add(verdict(tradeoff, model));
            rows.add(row);
        }
        CardWriter card = new CardWriter().table(headings, rows);
        for (Limit limit : tradeoff.limits()) {
            card.line("Limit: " + limit);
        }
        return card.card();
    }

    public static Card of(MeasuredModel model) {
        List<Criterion> all = List.of(Criterion.values());
        List<String> headings = new ArrayList<>(List.of("Model"));
        all.forEach(criterion -> headings.add(criterion.heading()));
        return Card.table(headings, List.of(cells(model, all)), model.toString());
    }

    private static List<String> cells(MeasuredModel model, List<Criterion> criteria) {
        List<String> cells = new ArrayList<>(List.of(model.name()));
        criteria.forEach(criterion -> cells.add(criterion.words(criterion.of(model))));
        return cells;
    }

    private static String verdict(Tradeoff tradeoff, MeasuredModel model) {
        List<Limit> broken = tradeoff.ruledOutBecause(model);
        if (!broken.isEmpty()) {
            return "✗ ruled out by " + broken.get(0);
        }
        List<Dominance> better = tradeoff.dominatedBy(model);
        return better.isEmpty()
                ? "◆ on the front"
                : "○ " + better.get(0).winner().name() + " is better";
    }
}
