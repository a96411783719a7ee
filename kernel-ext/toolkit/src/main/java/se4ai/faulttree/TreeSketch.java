package se4ai.faulttree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A tree sketch is a fault tree on its way: parts may be missing, and what keeps it from being a tree are findings, not
 * errors.
 *
 * <pre>{@code
 * var sketch = TreeSketch.named("door").gate("door opens", GateKind.OR, 0, List.of());
 * sketch.findings();   // a gate without inputs: …
 * }</pre>
 */
public final class TreeSketch {

    private record Part(String name, GateKind kind, int atLeast, List<String> inputs) {}

    private final String name;
    private final List<Part> gates;
    private final List<Event> leaves;

    private TreeSketch(String name, List<Part> gates, List<Event> leaves) {
        this.name = name;
        this.gates = gates;
        this.leaves = leaves;
    }

    public static TreeSketch named(String name) {
        return new TreeSketch(name, List.of(), List.of());
    }

    /** The same with one more gate, whatever its name and inputs. */
    public TreeSketch gate(String gate, GateKind kind, int atLeast, List<String> inputs) {
        List<Part> more = new ArrayList<>(gates);
        more.add(new Part(gate, kind, atLeast, List.copyOf(inputs)));
        return new TreeSketch(name, more, leaves);
    }

    /** The same with one more basic event or house event. */
    public TreeSketch event(Event leaf) {
        List<Event> more = new ArrayList<>(leaves);
        more.add(leaf);
        return new TreeSketch(name, gates, more);
    }

    /** The tree, where nothing is missing. */
    public Optional<FaultTree> tree() {
        return shape().stream().anyMatch(finding -> finding.rule().isOfShape())
                ? Optional.empty()
                : Optional.of(builder().build());
    }

    /** What keeps the sketch from being a tree; where nothing does, what looks like a mistake in the tree. */
    public List<LintFinding> findings() {
        List<LintFinding> findings = new ArrayList<>(shape());
        tree().ifPresent(tree -> findings.addAll(tree.lint()));
        return List.copyOf(findings);
    }

    private FaultTreeBuilder builder() {
        FaultTreeBuilder builder = new FaultTreeBuilder(name);
        gates.forEach(gate -> builder.gate(gate.name(), gate.kind(), gate.atLeast(), gate.inputs()));
        leaves.forEach(builder::event);
        return builder;
    }

    private List<LintFinding> shape() {
        if (gates.isEmpty() && leaves.isEmpty()) {
            return List.of(LintFinding.of(
                    LintRule.NO_EVENTS,
                    "The tree '" + name + "' has no events. Begin with the event that must not happen."));
        }
        List<LintFinding> findings = new ArrayList<>();
        addNames(findings);
        gates.forEach(gate -> addInputs(gate, findings));
        addCycle(findings);
        addTops(findings);
        return findings;
    }

    private void addNames(List<LintFinding> findings) {
        Set<String> taken = new HashSet<>();
        for (String each : names()) {
            if (each.isBlank()) {
                findings.add(LintFinding.of(
                        LintRule.UNNAMED, "An event has no name. Say what happens, such as 'camera dirty'."));
            } else if (!taken.add(each)) {
                findings.add(LintFinding.of(
                        LintRule.NAME_TWICE,
                        "'" + each + "' is defined twice. Give one of the two another name, or take it away.",
                        each));
            }
        }
    }

    private void addInputs(Part gate, List<LintFinding> findings) {
        if (gate.inputs().isEmpty()) {
            findings.add(LintFinding.of(
                    LintRule.GATE_WITHOUT_INPUTS,
                    "Gate '" + gate.name() + "' has no inputs. What leads to it? If that is not known, make it an "
                            + "undeveloped event.",
                    gate.name()));
            return;
        }
        Set<String> defined = new HashSet<>(names());
        for (String input : new LinkedHashSet<>(gate.inputs())) {
            if (!defined.contains(input)) {
                findings.add(LintFinding.of(
                        LintRule.UNDEFINED_INPUT,
                        "'" + input + "' below '" + gate.name() + "' is not defined. Make it a basic event or a gate.",
                        gate.name(),
                        input));
            }
        }
        try {
            Gate.checkInputs(
                    gate.name(), gate.kind(), gate.atLeast(), gate.inputs().size());
        } catch (IllegalArgumentException e) {
            findings.add(LintFinding.of(LintRule.WRONG_NUMBER_OF_INPUTS, "" + e.getMessage(), gate.name()));
        }
    }

    /** Takes away gates without inputs left, again and again; what cannot be taken away leads to itself. */
    private void addCycle(List<LintFinding> findings) {
        Map<String, Set<String>> left = new LinkedHashMap<>();
        gates.forEach(gate -> left.putIfAbsent(gate.name(), new LinkedHashSet<>(gate.inputs())));
        left.values().forEach(inputs -> inputs.retainAll(left.keySet()));
        boolean smaller = true;
        while (smaller) {
            Set<String> free = new HashSet<>();
            left.forEach((gate, inputs) -> {
                if (inputs.isEmpty()) {
                    free.add(gate);
                }
            });
            free.forEach(left::remove);
            left.values().forEach(inputs -> inputs.removeAll(free));
            smaller = !free.isEmpty();
        }
        if (!left.isEmpty()) {
            List<String> loop = loop(left);
            findings.add(new LintFinding(
                    LintRule.CYCLE,
                    loop,
                    "'" + loop.get(0) + "' leads to itself: " + String.join(" → ", loop) + " → " + loop.get(0)
                            + ". Take one of these inputs away."));
        }
    }

    private static List<String> loop(Map<String, Set<String>> left) {
        List<String> way = new ArrayList<>();
        String at = left.keySet().iterator().next();
        while (!way.contains(at)) {
            way.add(at);
            at = left.getOrDefault(at, Set.of(at)).iterator().next();
        }
        return way.subList(way.indexOf(at), way.size());
    }

    private void addTops(List<LintFinding> findings) {
        Set<String> used = new HashSet<>();
        gates.forEach(gate -> used.addAll(gate.inputs()));
        List<String> tops = gates.stream()
                .map(Part::name)
                .filter(gate -> !used.contains(gate))
                .distinct()
                .toList();
        List<String> loose = leaves.stream()
                .map(Event::name)
                .filter(leaf -> !used.contains(leaf))
                .distinct()
                .toList();
        if (tops.size() > 1 || gates.isEmpty() && loose.size() > 1) {
            List<String> all = tops.isEmpty() ? loose : tops;
            findings.add(new LintFinding(
                    LintRule.SEVERAL_TOPS,
                    all,
                    "There are " + all.size() + " top events: " + String.join(", ", all)
                            + ". Join them under the one event that must not happen."));
        }
        if (!gates.isEmpty()) {
            loose.forEach(leaf -> findings.add(LintFinding.of(
                    LintRule.UNUSED_EVENT,
                    "'" + leaf + "' stands below no gate, so it leads to nothing. Make it an input of a gate.",
                    leaf)));
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        gates.forEach(gate -> names.add(gate.name()));
        leaves.forEach(leaf -> names.add(leaf.name()));
        return names;
    }
}
