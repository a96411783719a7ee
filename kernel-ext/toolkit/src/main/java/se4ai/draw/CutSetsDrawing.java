package se4ai.draw;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import se4ai.draw.BarChart.Bar;
import se4ai.faulttree.MinimalCutSets;
import se4ai.measure.Figures;

/** A cut-sets drawing shows how many minimal cut sets there are of each order: how many take one event, two, three. */
public final class CutSetsDrawing {

    private CutSetsDrawing() {}

    public static Drawing byOrder(MinimalCutSets sets) {
        List<BigInteger> counts = sets.byOrder();
        List<Bar> bars = new ArrayList<>();
        for (int order = Math.max(0, sets.smallestOrder()); order < counts.size(); order++) {
            bars.add(new Bar(events(order), counts.get(order).doubleValue(), words(counts.get(order))));
        }
        return new BarChart("Minimal cut sets by order", sets.isEmpty() ? List.of() : bars).drawing();
    }

    static String events(int order) {
        return order == 1 ? "1 event" : order + " events";
    }

    /** All digits where they fit. */
    static String words(BigInteger count) {
        return count.bitLength() <= 30
                ? Figures.of(count.doubleValue(), 10)
                : Figures.scientific(count.doubleValue(), 3);
    }
}
