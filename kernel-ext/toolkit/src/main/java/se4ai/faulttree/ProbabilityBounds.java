package se4ai.faulttree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se4ai.measure.Interval;

/**
 * Finds the least and the most that the top event's probability can be.
 *
 * <p>The probability is a straight line in that of each event, so it is least and most where each event is at one of its two
 * ends. Which end is plain for an event that only ever helps the top event or only ever prevents it; the others are tried.
 */
final class ProbabilityBounds {

    private static final int MOST_TRIED = 12;
    private static final int HELPS = 1;
    private static final int PREVENTS = 2;
    private static final int BOTH = HELPS | PREVENTS;

    private final Analysis analysis;
    private final List<BasicEvent> events;
    private final Map<String, Integer> directions;

    private ProbabilityBounds(Analysis analysis) {
        this.analysis = analysis;
        this.events = analysis.basicEvents();
        this.directions = directions(CommonCauses.expanded(analysis.tree()));
    }

    /**
     * @throws IllegalArgumentException where more than 12 events with an interval both help and prevent the top event
     */
    static Interval of(Analysis analysis) {
        ProbabilityBounds bounds = new ProbabilityBounds(analysis);
        List<Integer> tried = bounds.tried();
        double low = 1;
        double high = 0;
        for (int ends = 0; ends < 1 << tried.size(); ends++) {
            low = Math.min(low, analysis.probability(bounds.ends(false, tried, ends)));
            high = Math.max(high, analysis.probability(bounds.ends(true, tried, ends)));
        }
        return Interval.of(low, Math.max(low, high));
    }

    private List<Integer> tried() {
        List<Integer> tried = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            ProbabilityModel model = events.get(i).model();
            if (direction(i) == BOTH && model.low() < model.high()) {
                tried.add(i);
            }
        }
        if (tried.size() > MOST_TRIED) {
            throw new IllegalArgumentException(tried.size()
                    + " events whose probability is an interval stand both with and without NOT, such as '"
                    + events.get(tried.get(0)).name() + "'; all ends of at most " + MOST_TRIED
                    + " can be tried. Give some of them a fixed probability.");
        }
        return tried;
    }

    private double[] ends(boolean most, List<Integer> tried, int ends) {
        double[] at = new double[events.size()];
        for (int i = 0; i < at.length; i++) {
            int trial = tried.indexOf(i);
            boolean high = trial >= 0 ? (ends >> trial & 1) == 1 : most == (direction(i) == HELPS);
            at[i] = high ? events.get(i).model().high() : events.get(i).model().low();
        }
        return at;
    }

    private int direction(int event) {
        return directions.getOrDefault(events.get(event).name(), BOTH);
    }

    /** Walks down from the top event; below NOT, helping is preventing. */
    private static Map<String, Integer> directions(FaultTree tree) {
        Map<String, Integer> directions = new HashMap<>();
        directions.put(tree.top().name(), HELPS);
        List<Event> childrenFirst = tree.events();
        for (int i = childrenFirst.size() - 1; i >= 0; i--) {
            if (childrenFirst.get(i) instanceof Gate gate) {
                int below = below(gate.kind(), directions.getOrDefault(gate.name(), BOTH));
                gate.inputs().forEach(input -> directions.merge(input.name(), below, (a, b) -> a | b));
            }
        }
        return directions;
    }

    private static int below(GateKind kind, int direction) {
        return switch (kind) {
            case AND, OR, AT_LEAST, INHIBIT -> direction;
            case NOT, NAND, NOR -> direction == BOTH ? BOTH : BOTH - direction;
            case XOR -> BOTH;
        };
    }
}
