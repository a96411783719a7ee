package se4ai.hazard;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Concerns are what the rules find in a safety analysis; that they find nothing does not make it complete.
 *
 * @param of what was looked at
 */
public record Concerns(String of, List<Concern> all) implements Iterable<Concern> {

    public Concerns {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public int size() {
        return all.size();
    }

    /** Those of one rule. */
    public Concerns about(String rule) {
        return new Concerns(
                of, all.stream().filter(concern -> concern.rule().equals(rule)).toList());
    }

    @Override
    public Iterator<Concern> iterator() {
        return all.iterator();
    }

    @Override
    public String toString() {
        return all.isEmpty()
                ? of + ": no rule has a concern"
                : all.stream().map(Concern::toString).collect(Collectors.joining("\n"));
    }
}
