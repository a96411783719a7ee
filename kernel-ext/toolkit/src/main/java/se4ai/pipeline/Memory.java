package se4ai.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What runs have made so far: for each name every result, the last used one at the end. */
final class Memory {

    private final Map<String, List<Kept>> results = new HashMap<>();

    Memory copy() {
        Memory copy = new Memory();
        results.forEach((name, all) -> copy.results.put(name, new ArrayList<>(all)));
        return copy;
    }

    Optional<Kept> find(Artifact<?> artifact, List<Fingerprint> inputs) {
        return of(artifact.name()).stream()
                .filter(kept -> kept.serves(artifact, inputs))
                .findFirst();
    }

    /** What the artifact was in the last run that had it. */
    Optional<Kept> last(String name) {
        List<Kept> all = of(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Puts a result to the end, whether it is new or was used again. */
    void use(String name, Kept kept) {
        List<Kept> all = new ArrayList<>(of(name));
        all.removeIf(each -> each == kept || isGivenAgain(each, kept));
        all.add(kept);
        results.put(name, all);
    }

    /** Whether an artifact was once given this content. */
    boolean holds(String name, Fingerprint content) {
        return of(name).stream().anyMatch(kept -> kept.content().equals(content));
    }

    private static boolean isGivenAgain(Kept before, Kept now) {
        return now.inputs().isEmpty() && before.content().equals(now.content());
    }

    private List<Kept> of(String name) {
        return results.getOrDefault(name, List.of());
    }
}
