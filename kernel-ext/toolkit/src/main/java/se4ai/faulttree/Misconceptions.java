package se4ai.faulttree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows what a reference tree turns into by one misconception: a gate taken for another, a part left out, a part taken for the
 * whole.
 */
final class Misconceptions {

    /** Each event of the reference takes an analysis or two. */
    private static final int MOST_EVENTS = 100;

    /** Up to 8,191 sets. */
    private static final int LISTED_BITS = 13;

    private final FaultTree reference;
    private final Map<Set<Set<String>>, String> sentences = new LinkedHashMap<>();

    private Misconceptions(FaultTree reference) {
        this.reference = reference;
    }

    static Misconceptions of(FaultTree reference) {
        Misconceptions misconceptions = new Misconceptions(reference.withoutCommonCauses());
        if (reference.events().size() <= MOST_EVENTS) {
            misconceptions.addAll();
        }
        return misconceptions;
    }

    /** The sentence for the misconception that turns the reference into a tree with these cut sets. */
    Optional<String> explaining(FaultTree tree, Set<Set<String>> family) {
        String top = EventNames.folded(tree.top().name());
        for (Gate gate : reference.gates()) {
            if (!gate.equals(reference.top()) && EventNames.folded(gate.name()).equals(top)) {
                return Optional.of("Your top event '" + tree.top().name() + "' is only a part of the way to '"
                        + reference.top().name() + "'. Put it below that, with what else it takes.");
            }
        }
        return Optional.ofNullable(sentences.get(family));
    }

    private void addAll() {
        reference.gates().forEach(this::addFlipped);
        // Larger parts last: of two explanations, the smaller omission is the likelier.
        for (Event event : reference.events()) {
            if (!event.equals(reference.top())) {
                addWithout(event);
            }
        }
        for (Gate gate : reference.gates()) {
            if (!gate.equals(reference.top())) {
                add(
                        FaultTree.of(gate),
                        "Your tree shows only how '" + gate.name() + "' comes about, which is a part of the way to '"
                                + reference.top().name() + "'. What else does it take?");
            }
        }
    }

    private void addFlipped(Gate gate) {
        boolean or = gate.kind() == GateKind.OR || gate.kind() == GateKind.AT_LEAST;
        boolean and =
                gate.kind() == GateKind.AND || gate.kind() == GateKind.INHIBIT || gate.kind() == GateKind.AT_LEAST;
        if (and) {
            FaultTree flipped = with(gate, new Gate(gate.name(), GateKind.OR, 0, gate.inputs()));
            add(flipped, joined(gate, "OR") + ": now one of them is enough." + shortest(flipped));
        }
        if (or) {
            add(
                    with(gate, new Gate(gate.name(), GateKind.AND, 0, gate.inputs())),
                    joined(gate, "AND") + ": now all of them have to happen, but "
                            + (gate.kind() == GateKind.OR
                                    ? "each alone is enough."
                                    : gate.atLeast() + " of them are enough."));
        }
    }

    private String shortest(FaultTree flipped) {
        List<CutSet> before = reference.minimalCutSets().sets();
        return flipped.minimalCutSets().sets().stream()
                .filter(set -> !before.contains(set))
                .findFirst()
                .map(set -> " So " + set + " alone leads to '" + reference.top().name() + "'.")
                .orElse("");
    }

    private static String joined(Gate gate, String symbol) {
        return "You joined " + quoted(gate.inputs()) + " by " + symbol + " in '" + gate.name() + "'";
    }

    private void addWithout(Event event) {
        Optional<Event> rest = without(reference.top(), event.name());
        String sentence = event instanceof Gate gate
                ? "What leads to '" + event.name() + "' is missing: "
                        + gate.inputs().stream().map(Event::name).collect(Collectors.joining(", ")) + "."
                : "'" + event.name() + "' is missing where it belongs, below " + quoted(reference.parents(event.name()))
                        + ".";
        rest.ifPresent(top -> add(FaultTree.of(top), sentence));
    }

    /** The event with a part left out everywhere; empty where nothing is left. */
    private Optional<Event> without(Event event, String left) {
        Map<String, Optional<Event>> changed = new LinkedHashMap<>();
        for (Event each : reference.events()) {
            changed.put(each.name(), each.name().equals(left) ? Optional.empty() : rebuilt(each, changed));
        }
        return changed.getOrDefault(event.name(), Optional.empty());
    }

    private static Optional<Event> rebuilt(Event event, Map<String, Optional<Event>> changed) {
        if (!(event instanceof Gate gate)) {
            return Optional.of(event);
        }
        List<Event> inputs = new ArrayList<>();
        gate.inputs()
                .forEach(input ->
                        changed.getOrDefault(input.name(), Optional.empty()).ifPresent(inputs::add));
        if (inputs.isEmpty()) {
            return Optional.empty();
        }
        if (gate.kind() == GateKind.INHIBIT && inputs.size() < 2) {
            return Optional.of(new Gate(gate.name(), GateKind.AND, 0, inputs));
        }
        int atLeast = Math.min(gate.atLeast(), inputs.size());
        return Optional.of(new Gate(gate.name(), gate.kind(), atLeast, inputs));
    }

    private FaultTree with(Gate gate, Gate replacement) {
        return reference.replace(gate.name(), replacement);
    }

    private void add(FaultTree variant, String sentence) {
        MinimalCutSets sets = variant.minimalCutSets();
        // A variant with too many cut sets to list explains no tree whose sets are listed.
        if (sets.count().bitLength() <= LISTED_BITS) {
            sentences.putIfAbsent(FamilySignature.of(sets.sets()), sentence);
        }
    }

    private static String quoted(List<? extends Event> events) {
        List<String> names =
                events.stream().map(event -> "'" + event.name() + "'").toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
