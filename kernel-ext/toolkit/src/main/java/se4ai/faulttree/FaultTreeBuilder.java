package se4ai.faulttree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A fault tree builder puts a tree together from definitions that refer to each other by name, in any order, as files do.
 *
 * <pre>{@code
 * new FaultTreeBuilder("door").gate("opens", GateKind.OR, 0, List.of("spring breaks")).event(basic("spring breaks", 1e-4))
 *         .build();
 * }</pre>
 */
public final class FaultTreeBuilder {

    private record Definition(GateKind kind, int atLeast, List<String> inputs, int line) {}

    private final String tree;
    private final Map<String, Definition> gates = new LinkedHashMap<>();
    private final Map<String, Event> leaves = new LinkedHashMap<>();
    private final List<CommonCauseGroup> groups = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private int line;

    public FaultTreeBuilder(String tree) {
        this.tree = tree;
    }

    /** Says which line of a file the next definitions stand in, for the messages; 0 for none. */
    public FaultTreeBuilder at(int newLine) {
        line = newLine;
        return this;
    }

    /**
     * Adds a gate.
     *
     * @param atLeast how many inputs must happen; 0 but for {@link GateKind#AT_LEAST}
     * @throws IllegalArgumentException where the name is taken, or the inputs do not fit the kind
     */
    public FaultTreeBuilder gate(String name, GateKind kind, int atLeast, List<String> inputs) {
        checkNew(Event.checkedName("A gate", name));
        checkInputs(name, kind, atLeast, inputs.size());
        gates.put(name, new Definition(kind, atLeast, List.copyOf(inputs), line));
        return this;
    }

    /** Adds a basic event or a house event. */
    public FaultTreeBuilder event(Event leaf) {
        checkNew(leaf.name());
        leaves.put(leaf.name(), leaf);
        return this;
    }

    public FaultTreeBuilder group(CommonCauseGroup group) {
        groups.add(group);
        return this;
    }

    public boolean has(String name) {
        return gates.containsKey(name) || leaves.containsKey(name);
    }

    /** The events that no gate takes as an input, the gates first. */
    public List<String> tops() {
        Set<String> used = new LinkedHashSet<>();
        gates.values().forEach(gate -> used.addAll(gate.inputs()));
        List<String> tops = new ArrayList<>(
                gates.keySet().stream().filter(name -> !used.contains(name)).toList());
        if (tops.isEmpty() && gates.isEmpty()) {
            tops.addAll(leaves.keySet());
        }
        return tops;
    }

    /**
     * The tree below its only top event.
     *
     * @throws IllegalArgumentException where there are several or none, an input is not defined, or a gate reaches itself
     */
    public FaultTree build() {
        List<String> tops = tops();
        if (tops.size() > 1) {
            throw new IllegalArgumentException("The tree '" + tree + "' has " + tops.size() + " top events: "
                    + some(tops) + ". Name the one to look at, or join them under one gate.");
        }
        if (tops.isEmpty()) {
            gates.keySet().stream().findFirst().ifPresent(this::build);
            throw new IllegalArgumentException("The tree '" + tree + "' has no events. Give it a gate and its inputs.");
        }
        return build(tops.get(0));
    }

    /** The tree below the given event; what does not stand below it is left out. */
    public FaultTree build(String top) {
        if (!has(top)) {
            throw new IllegalArgumentException(
                    "The tree '" + tree + "' has no event '" + top + "' to be its top event.");
        }
        Map<String, Event> built = new HashMap<>();
        Deque<String> path = new ArrayDeque<>();
        Set<String> open = new LinkedHashSet<>();
        path.push(top);
        while (!path.isEmpty()) {
            String name = path.peek();
            if (built.containsKey(name)) {
                path.pop();
            } else if (open.contains(name)) {
                built.put(name, finished(name, built));
                open.remove(name);
                path.pop();
            } else {
                open(name, path, open, built);
            }
        }
        FaultTree all = FaultTree.of(Objects.requireNonNull(built.get(top))).named(tree);
        return all.with(groups.stream()
                .filter(group -> group.members().stream().allMatch(all::has))
                .toArray(CommonCauseGroup[]::new));
    }

    private void open(String name, Deque<String> path, Set<String> open, Map<String, Event> built) {
        open.add(name);
        Definition gate = gates.get(name);
        if (gate == null) {
            return;
        }
        for (int i = gate.inputs().size() - 1; i >= 0; i--) {
            String input = gate.inputs().get(i);
            checkDefined(name, input, gate.line());
            checkNoCycle(input, open);
            if (!built.containsKey(input)) {
                path.push(input);
            }
        }
    }

    private Event finished(String name, Map<String, Event> built) {
        Definition gate = gates.get(name);
        if (gate == null) {
            return Objects.requireNonNull(leaves.get(name));
        }
        return new Gate(
                name,
                gate.kind(),
                gate.atLeast(),
                gate.inputs().stream().map(built::get).toList());
    }

    private void checkNew(String name) {
        if (has(name)) {
            int first = lines.getOrDefault(name, 0);
            throw new IllegalArgumentException(in(line) + "The name '" + name + "' is defined twice in the tree '"
                    + tree + "'" + (first == 0 ? "" : ", first in line " + first)
                    + ". Give one of the two events another name.");
        }
        lines.put(name, line);
    }

    private void checkInputs(String name, GateKind kind, int atLeast, int inputs) {
        try {
            Gate.checkInputs(name, kind, atLeast, inputs);
        } catch (IllegalArgumentException e) {
            throw line == 0 ? e : new IllegalArgumentException(in(line) + e.getMessage(), e);
        }
    }

    private static String in(int line) {
        return line == 0 ? "" : "Line " + line + ": ";
    }

    private void checkDefined(String gate, String input, int where) {
        if (!has(input)) {
            throw new IllegalArgumentException(in(where) + "Gate '" + gate + "' has an input '" + input
                    + "' that is not defined. Define it as a gate, a basic event or a house event.");
        }
    }

    private void checkNoCycle(String input, Set<String> open) {
        if (open.contains(input)) {
            List<String> way = new ArrayList<>(open);
            List<String> loop = new ArrayList<>(way.subList(way.indexOf(input), way.size()));
            loop.add(input);
            int where = lines.getOrDefault(input, 0);
            throw new IllegalArgumentException(in(where) + "Gate '" + input + "' reaches itself through "
                    + someArrows(loop) + "; a fault tree has no cycles. Take one of these inputs away.");
        }
    }

    private static String someArrows(List<String> loop) {
        return loop.size() <= 8
                ? String.join(" → ", loop)
                : String.join(" → ", loop.subList(0, 4)) + " → … → "
                        + String.join(" → ", loop.subList(loop.size() - 3, loop.size()));
    }

    private static String some(List<String> names) {
        return names.size() <= 8
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, 8)) + " and " + (names.size() - 8) + " more";
    }
}
