package se4ai.faulttree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A fault tree written out: what its top event does in each of the 2ⁿ cases. The oracle for what is calculated otherwise. */
final class TruthTable {

    private final List<BasicEvent> events;
    private final boolean[] top;

    private TruthTable(List<BasicEvent> events, boolean[] top) {
        this.events = events;
        this.top = top;
    }

    static TruthTable of(FaultTree tree) {
        List<BasicEvent> events = tree.basicEvents();
        int cases = 1 << events.size();
        Map<String, boolean[]> columns = new HashMap<>();
        for (Event event : tree.events()) {
            boolean[] column = new boolean[cases];
            int bit = event instanceof BasicEvent ? 1 << events.indexOf(event) : 0;
            for (int at = 0; at < cases; at++) {
                column[at] = event instanceof Gate gate
                        ? happens(gate, columns, at)
                        : event instanceof HouseEvent house ? house.state() : (at & bit) != 0;
            }
            columns.put(event.name(), column);
        }
        return new TruthTable(
                events, Objects.requireNonNull(columns.get(tree.top().name())));
    }

    private static boolean happens(Gate gate, Map<String, boolean[]> columns, int at) {
        int many = gate.inputs().size();
        int count = 0;
        for (Event input : gate.inputs()) {
            count += Objects.requireNonNull(columns.get(input.name()))[at] ? 1 : 0;
        }
        return switch (gate.kind()) {
            case AND, INHIBIT -> count == many;
            case OR -> count > 0;
            case AT_LEAST -> count >= gate.atLeast();
            case NOT, NOR -> count == 0;
            case XOR -> count % 2 == 1;
            case NAND -> count < many;
        };
    }

    /** The table of the tree whose events mean the opposite, and its top too. */
    TruthTable dual() {
        boolean[] dual = new boolean[top.length];
        for (int at = 0; at < top.length; at++) {
            dual[at] = !top[top.length - 1 - at];
        }
        return new TruthTable(events, dual);
    }

    double[] points() {
        return events.stream().mapToDouble(event -> event.model().point()).toArray();
    }

    double probability(double[] of) {
        double[] weights = new double[top.length];
        for (int at = 0; at < top.length; at++) {
            weights[at] = top[at] ? 1 : 0;
        }
        for (int event = of.length - 1, half = top.length / 2; event >= 0; event--, half /= 2) {
            for (int at = 0; at < half; at++) {
                weights[at] = (1 - of[event]) * weights[at] + of[event] * weights[at + half];
            }
        }
        return weights[0];
    }

    double birnbaum(int event) {
        double[] points = points();
        points[event] = 1;
        double with = probability(points);
        points[event] = 0;
        return with - probability(points);
    }

    /** The smallest sets of events in whose case the top event happens, each as a number of bits. */
    Set<Integer> minimalSets() {
        boolean[] above = top.clone();
        for (int bit = 1; bit < top.length; bit *= 2) {
            for (int at = 0; at < top.length; at++) {
                above[at] |= (at & bit) != 0 && above[at ^ bit];
            }
        }
        Set<Integer> minimal = new TreeSet<>();
        for (int at = 0; at < top.length; at++) {
            if (above[at] && isMinimal(at, above)) {
                minimal.add(at);
            }
        }
        return minimal;
    }

    private static boolean isMinimal(int set, boolean[] above) {
        for (int bit = 1; bit < above.length; bit *= 2) {
            if ((set & bit) != 0 && above[set ^ bit]) {
                return false;
            }
        }
        return true;
    }

    /** A cut set as a number of bits. */
    int bits(CutSet set) {
        int bits = 0;
        for (BasicEvent event : set.events()) {
            bits |= 1 << events.indexOf(event);
        }
        return bits;
    }
}
