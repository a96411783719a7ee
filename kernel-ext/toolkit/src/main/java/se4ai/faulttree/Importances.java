package se4ai.faulttree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Importances rank the basic events of a fault tree by how much they matter.
 *
 * <pre>{@code
 * tree.importances();                                // by Birnbaum
 * tree.importances().by(Measure.RISK_REDUCTION);     // what to mend first
 * }</pre>
 *
 * @param all one a basic event, the most important first
 */
public record Importances(List<Importance> all) {

    public Importances {
        all = List.copyOf(all);
    }

    /**
     * The importances, by Birnbaum.
     *
     * <p>The probability is a straight line in that of each event, so its slope tells all but Fussell–Vesely exactly; that one
     * is a ratio of sums over cut sets, as if they excluded each other.
     */
    public static Importances of(Analysis analysis) {
        List<BasicEvent> events = analysis.basicEvents();
        double top = analysis.probability().value();
        double[] slopes = analysis.birnbaum();
        double[] inSets = analysis.rareEventSlopes();
        double sum = analysis.rareEvent();
        List<Importance> all = new ArrayList<>();
        for (int i = 0; i < slopes.length; i++) {
            double p = events.get(i).model().point();
            all.add(of(events.get(i), top, slopes[i], p * inSets[i] / sum));
        }
        return new Importances(all).by(Importance.Measure.BIRNBAUM);
    }

    private static Importance of(BasicEvent event, double top, double slope, double fussellVesely) {
        double p = event.model().point();
        double with = top + (1 - p) * slope;
        // Rounding must not leave a hair of probability where none remains.
        double without = Math.abs(top - p * slope) < 1e-13 * top ? 0 : Math.max(0, top - p * slope);
        return new Importance(
                event,
                slope,
                ratio(p * slope, top),
                ratio(p * with, top),
                top == 0 ? Double.NaN : fussellVesely,
                ratio(with, top),
                ratio(top, without));
    }

    private static double ratio(double over, double under) {
        return under != 0 ? over / under : over > 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    }

    /** The same, the highest in a measure first; equal ones by name. */
    public Importances by(Importance.Measure measure) {
        return new Importances(all.stream()
                .sorted(Comparator.<Importance>comparingDouble(each -> -each.of(measure))
                        .thenComparing(each -> each.event().name()))
                .toList());
    }

    /** The importance of one event. */
    public Importance of(String event) {
        return all.stream()
                .filter(each -> each.event().name().equals(event))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no basic event '" + event
                        + "' among those ranked: "
                        + all.stream().map(each -> each.event().name()).collect(Collectors.joining(", ")) + "."));
    }

    /** One line an event. */
    @Override
    public String toString() {
        return all.stream().map(Importance::toString).collect(Collectors.joining("\n"));
    }
}
