package se4ai.system;

import java.util.List;
import java.util.stream.Collectors;

/** Requirements are all that a system promises the world, each with what it rests on. */
public record Requirements(List<Requirement> all) {

    public Requirements {
        all = List.copyOf(all);
    }

    public static Requirements of(Requirement... all) {
        return new Requirements(List.of(all));
    }

    /** What is still missing in them. */
    public List<String> gaps() {
        return all.stream().flatMap(requirement -> requirement.gaps().stream()).toList();
    }

    /** Each assumption and specification of them once, to be held against the leaves of a fault tree. */
    public List<String> premises() {
        return all.stream()
                .flatMap(requirement -> requirement.premises().stream())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return all.isEmpty()
                ? "no requirements"
                : all.stream().map(Requirement::toString).collect(Collectors.joining("\n"));
    }
}
