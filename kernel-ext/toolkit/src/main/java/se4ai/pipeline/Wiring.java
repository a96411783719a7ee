package se4ai.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Artifacts by name, and the order in which they can be made. */
final class Wiring {

    private final String pipeline;
    private final Map<String, Artifact<?>> all = new LinkedHashMap<>();

    Wiring(String pipeline) {
        this.pipeline = pipeline;
    }

    /** Adds an artifact and what it is made from; of one name there can be only one. */
    void add(Artifact<?> artifact) {
        Deque<Artifact<?>> open = new ArrayDeque<>(List.of(artifact));
        while (!open.isEmpty()) {
            Artifact<?> next = open.pop();
            @Nullable Artifact<?> before = all.putIfAbsent(next.name(), next);
            if (before == null) {
                next.inputs().forEach(open::push);
            } else if (before != next) {
                throw new IllegalArgumentException("Pipeline '" + pipeline + "' has two artifacts named '" + next.name()
                        + "'. Give one of them another name. If you ran a cell again, run those below it again too: they"
                        + " still use the old artifact.");
            }
        }
    }

    void put(Artifact<?> artifact) {
        all.put(artifact.name(), artifact);
    }

    void addIfNew(Artifact<?> artifact) {
        all.putIfAbsent(artifact.name(), artifact);
    }

    /** Adds what an artifact is made from where nothing of that name is there. */
    void addInputs(Artifact<?> artifact) {
        Deque<Artifact<?>> open = new ArrayDeque<>(artifact.inputs());
        while (!open.isEmpty()) {
            Artifact<?> next = open.pop();
            if (all.putIfAbsent(next.name(), next) == null) {
                next.inputs().forEach(open::push);
            }
        }
    }

    /** What the goals need, each after its inputs, which are looked up by name; otherwise by stage. */
    Map<String, Artifact<?>> ordered(Collection<String> goals) {
        List<Artifact<?>> waiting = new ArrayList<>();
        needed(goals).forEach(name -> waiting.add(named(name)));
        // Stable: within a stage the order in which they were found.
        waiting.sort((a, b) -> a.stage().compareTo(b.stage()));
        Map<String, Artifact<?>> ordered = new LinkedHashMap<>();
        while (!waiting.isEmpty()) {
            Artifact<?> next = waiting.stream()
                    .filter(each -> ordered.keySet().containsAll(each.inputNames()))
                    .findFirst()
                    .orElseThrow(() -> circle(waiting.get(0), ordered.keySet()));
            waiting.remove(next);
            ordered.put(next.name(), next.from(inputs(next, ordered)));
        }
        return ordered;
    }

    private Set<String> needed(Collection<String> goals) {
        Set<String> needed = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(goals);
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            if (needed.add(next)) {
                named(next).inputNames().forEach(open::addLast);
            }
        }
        return needed;
    }

    private Artifact<?> named(String name) {
        return Objects.requireNonNull(all.get(name));
    }

    private static List<Artifact<?>> inputs(Artifact<?> artifact, Map<String, Artifact<?>> ordered) {
        List<Artifact<?>> inputs = new ArrayList<>();
        artifact.inputNames().forEach(name -> inputs.add(Objects.requireNonNull(ordered.get(name))));
        return inputs;
    }

    /** Follows what cannot be made back to where it was before. */
    private IllegalArgumentException circle(Artifact<?> start, Set<String> done) {
        List<String> way = new ArrayList<>();
        String name = start.name();
        while (!way.contains(name)) {
            way.add(name);
            name = named(name).inputNames().stream()
                    .filter(input -> !done.contains(input))
                    .findFirst()
                    .orElseThrow();
        }
        List<String> circle = new ArrayList<>(way.subList(way.indexOf(name), way.size()));
        circle.add(name);
        return new IllegalArgumentException("Pipeline '" + pipeline + "' goes in a circle: '"
                + String.join("' is made from '", circle) + "'. Let one of them be made from something else.");
    }
}
