package se4ai.labs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.CommonCauseGroup;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.FaultTreeBuilder;
import se4ai.faulttree.Gate;
import se4ai.faulttree.GateKind;
import se4ai.labs.Part.Branch;
import se4ai.labs.Part.Leaf;

/**
 * A draft is a fault tree in the making: its gates may still lack inputs.
 *
 * @param top the name of the top event
 * @param parts by name; all of them stand below the top event, and none below itself
 * @param groups basic events with a common cause
 */
public record TreeDraft(String top, Map<String, Part> parts, List<CommonCauseGroup> groups) {

    public TreeDraft {
        parts = Collections.unmodifiableMap(reached(top, parts));
        groups = remaining(groups, parts);
    }

    /** A top event and nothing below it yet. */
    public static TreeDraft startingWith(String top) {
        return new TreeDraft(top, Map.of(top, Part.branch(top, GateKind.OR)), List.of());
    }

    public static TreeDraft of(FaultTree tree) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Event event : tree.events()) {
            parts.put(event.name(), part(event));
        }
        return new TreeDraft(tree.top().name(), parts, tree.commonCauses());
    }

    private static Part part(Event event) {
        if (!(event instanceof Gate gate)) {
            return Part.leaf(event);
        }
        List<String> inputs = gate.inputs().stream().map(Event::name).distinct().toList();
        return new Branch(gate.name(), gate.kind(), gate.atLeast(), inputs);
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /**
     * The part of that name.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Part part(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("There is no event '" + name + "' in this tree.");
        }
        return part;
    }

    /** The gate of that name. */
    public Branch branch(String name) {
        if (part(name) instanceof Branch branch) {
            return branch;
        }
        throw new IllegalArgumentException(
                "'" + name + "' is not a gate, so nothing stands below it. Make it a gate first.");
    }

    /** The names of the gates that an event is an input of. */
    public List<String> parents(String name) {
        List<String> parents = new ArrayList<>();
        for (Part part : parts.values()) {
            if (part instanceof Branch branch && branch.inputs().contains(name)) {
                parents.add(branch.name());
            }
        }
        return parents;
    }

    /** The events that a gate can take as a further input: not itself, not one above it, not one that it has. */
    public List<String> attachable(String gate) {
        Branch branch = branch(gate);
        return parts.keySet().stream()
                .filter(name -> !branch.inputs().contains(name) && !stands(gate, name))
                .toList();
    }

    /** The gates that an event could stand below besides. */
    public List<String> targets(String event) {
        return parts.values().stream()
                .filter(part ->
                        part instanceof Branch branch && !branch.inputs().contains(event))
                .map(Part::name)
                .filter(gate -> !stands(gate, event))
                .toList();
    }

    /** Whether an event is another one or stands somewhere below it. */
    boolean stands(String name, String below) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(below));
        while (!open.isEmpty()) {
            String each = open.pop();
            if (each.equals(name)) {
                return true;
            }
            if (seen.add(each) && parts.get(each) instanceof Branch branch) {
                branch.inputs().forEach(open::push);
            }
        }
        return false;
    }

    /** The fault tree as far as it goes: a gate without inputs is an event that is not developed yet. */
    public FaultTree tree() {
        FaultTreeBuilder builder = new FaultTreeBuilder(top);
        for (Part part : parts.values()) {
            if (part instanceof Branch branch && !branch.inputs().isEmpty()) {
                GateKind kind = isShort(branch) ? GateKind.AND : branch.kind();
                int atLeast = kind == GateKind.AT_LEAST ? branch.atLeast() : 0;
                builder.gate(branch.name(), kind, atLeast, branch.inputs());
            } else {
                builder.event(part instanceof Leaf leaf ? leaf.event() : BasicEvent.undeveloped(part.name()));
            }
        }
        groups.forEach(builder::group);
        return builder.build(top);
    }

    /** Whether a gate has fewer inputs than its kind asks for; until then it needs all that it has. */
    static boolean isShort(Branch branch) {
        int inputs = branch.inputs().size();
        return branch.kind() == GateKind.INHIBIT && inputs < 2
                || branch.kind() == GateKind.AT_LEAST && inputs < branch.atLeast();
    }

    /** Walks down from the top: what does not stand below it is gone, and nothing may stand below itself. */
    private static Map<String, Part> reached(String top, Map<String, Part> parts) {
        Set<String> seen = new HashSet<>();
        Deque<String> path = new ArrayDeque<>(List.of(top));
        Set<String> open = new HashSet<>();
        while (!path.isEmpty()) {
            String name = path.peek();
            Part part = parts.get(name);
            if (part == null) {
                throw new IllegalArgumentException("The event '" + name + "' is named but not defined.");
            }
            if (seen.add(name) && part instanceof Branch branch) {
                open.add(name);
                for (String input : branch.inputs()) {
                    if (open.contains(input)) {
                        throw new IllegalArgumentException("'" + input + "' would stand below itself, by way of '"
                                + name + "'. A fault tree has no cycles.");
                    }
                    if (!seen.contains(input)) {
                        path.push(input);
                    }
                }
            } else {
                open.remove(name);
                path.pop();
            }
        }
        Map<String, Part> reached = new LinkedHashMap<>();
        parts.forEach((name, part) -> {
            if (seen.contains(name)) {
                reached.put(name, part);
            }
        });
        return reached;
    }

    /** A group goes with the first of its members that is no longer a basic event. */
    private static List<CommonCauseGroup> remaining(List<CommonCauseGroup> groups, Map<String, Part> parts) {
        return groups.stream()
                .filter(group -> group.members().stream()
                        .allMatch(
                                member -> parts.get(member) instanceof Leaf leaf && leaf.event() instanceof BasicEvent))
                .toList();
    }
}
