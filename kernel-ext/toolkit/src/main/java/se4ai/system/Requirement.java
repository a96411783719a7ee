package se4ai.system;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se4ai.measure.Vocabulary;

/**
 * A requirement (REQ) says what must be true in the world; it is met where assumptions and specifications hold together
 * (REQ = ASM ∧ SPEC).
 *
 * <p>Source: Jackson and Zave, <i>Deriving specifications from requirements: an example</i>, ICSE 1995.
 *
 * <pre>{@code
 * Requirement.of("No wheelchair user is held up at a kerb")
 *         .assuming("kerb ramps are on the map")
 *         .specifying("planner", "never waits within 2 m of a ramp on the map")
 * }</pre>
 */
public record Requirement(String text, List<Assumption> assumptions, List<Specification> specifications) {

    private static final Vocabulary MACHINE = Vocabulary.of(
            "model",
            "classif",
            "predict",
            "accuracy",
            "detector",
            "sensor",
            "camera",
            "algorithm",
            "software",
            "database",
            "api",
            "neural",
            "bounding box",
            "label",
            "threshold",
            "component");

    public Requirement {
        assumptions = List.copyOf(assumptions);
        specifications = List.copyOf(specifications);
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "A requirement says nothing; write what must be true in the world, such as \"The car shall not hit"
                            + " pedestrians\".");
        }
    }

    public static Requirement of(String text) {
        return new Requirement(text, List.of(), List.of());
    }

    /** Adds what must hold in the world. */
    public Requirement assuming(String... texts) {
        List<Assumption> more = new ArrayList<>(assumptions);
        Stream.of(texts).map(Assumption::of).forEach(more::add);
        return new Requirement(text, more, specifications);
    }

    /** Adds what a part of the system must do. */
    public Requirement specifying(String part, String text) {
        List<Specification> more = new ArrayList<>(specifications);
        more.add(Specification.of(part, text));
        return new Requirement(this.text, assumptions, more);
    }

    /** What must hold: the text of each assumption and specification. What breaks one is an event of a fault tree. */
    public List<String> premises() {
        return Stream.concat(
                        assumptions.stream().map(Assumption::text),
                        specifications.stream().map(Specification::text))
                .toList();
    }

    /** What is still missing; empty where it speaks of the world and rests on both an assumption and a specification. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        MACHINE.firstIn(text)
                .ifPresent(term -> gaps.add("'" + text + "' speaks of the machine ('" + term
                        + "'); a requirement says what must be true in the world"));
        if (assumptions.isEmpty()) {
            gaps.add("'" + text + "' rests on no assumption; what must hold outside the machine?");
        }
        if (specifications.isEmpty()) {
            gaps.add("'" + text + "' has no specification; what must which part of the system do?");
        }
        return gaps;
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder("REQ ").append(text);
        assumptions.forEach(assumption -> lines.append("\n  ").append(assumption));
        specifications.forEach(specification -> lines.append("\n  ").append(specification));
        return lines.toString();
    }
}
