package se4ai.draw;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.CutSet;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Gate;
import se4ai.faulttree.HouseEvent;

/** The events of a fault tree that happen because those of a cut set do. */
final class Happening {

    private final FaultTree tree;

    private Happening(FaultTree tree) {
        this.tree = tree;
    }

    /**
     * The names of the events that happen with the set and not without it.
     *
     * @throws IllegalArgumentException where the set has an event that the tree does not have
     */
    static Set<String> because(FaultTree tree, CutSet set) {
        Set<String> names = Set.copyOf(set.names());
        // A common cause is an event of the analysis, not of the tree.
        if (tree.commonCauses().isEmpty()) {
            names.forEach(tree::basic);
        }
        Happening happening = new Happening(tree);
        Set<String> because = happening.with(names);
        because.removeAll(happening.with(Set.of()));
        return because;
    }

    private Set<String> with(Set<String> basicEvents) {
        Map<String, Boolean> happens = new HashMap<>();
        for (Event event : tree.events()) {
            boolean now = event instanceof BasicEvent && basicEvents.contains(event.name())
                    || event instanceof HouseEvent house && house.state()
                    || event instanceof Gate gate && happens(gate, happens);
            happens.put(event.name(), now);
        }
        Set<String> names = new HashSet<>();
        happens.forEach((name, now) -> {
            if (now) {
                names.add(name);
            }
        });
        return names;
    }

    private static boolean happens(Gate gate, Map<String, Boolean> happens) {
        int of = gate.inputs().size();
        int count = 0;
        for (Event input : gate.inputs()) {
            count += happens.getOrDefault(input.name(), false) ? 1 : 0;
        }
        return switch (gate.kind()) {
            case AND, INHIBIT -> count == of;
            case OR -> count > 0;
            case AT_LEAST -> count >= gate.atLeast();
            case XOR -> count % 2 == 1;
            case NOT, NOR -> count == 0;
            case NAND -> count < of;
        };
    }
}
