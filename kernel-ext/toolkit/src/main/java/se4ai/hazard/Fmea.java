package se4ai.hazard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An FMEA, failure modes and effects analysis, asks of each component how it can fail and what follows from that.
 *
 * <pre>{@code
 * Fmea.of("delivery robot", missed, dirty).ranked()
 * }</pre>
 *
 * @param rows in the order in which their author would work on them
 */
public record Fmea(String system, List<FailureMode> rows) {

    public Fmea {
        rows = List.copyOf(rows);
    }

    public static Fmea of(String system, FailureMode... rows) {
        return new Fmea(system, List.of(rows));
    }

    public Fmea with(FailureMode... more) {
        return new Fmea(system, Rows.plus(rows, List.of(more)));
    }

    /** The same rows by action priority, then by risk priority number, the most urgent first, what is not rated last. */
    public Fmea ranked() {
        Comparator<FailureMode> leastFirst = Comparator.<FailureMode>comparingInt(row ->
                        row.rating().map(r -> r.actionPriority().ordinal()).orElse(-1))
                .thenComparingInt(row -> row.rating().map(Rating::rpn).orElse(0));
        return new Fmea(system, rows.stream().sorted(leastFirst.reversed()).toList());
    }

    /** The names of its failure modes, to be held against the leaves of a fault tree. */
    public List<String> names() {
        return rows.stream().map(FailureMode::name).toList();
    }

    /** Those of the components that no row is about. */
    public Concerns uncovered(String... components) {
        List<Concern> all = new ArrayList<>();
        for (String component : components) {
            if (rows.stream().noneMatch(row -> row.component().equals(component))) {
                all.add(new Concern("coverage", component, "has no failure mode; how can it fail?"));
            }
        }
        return concerns(all);
    }

    /** What the rules find in it. */
    public Concerns concerns() {
        List<Concern> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FailureMode row = rows.get(i);
            gaps(row, all);
            Wording.boundary(row.name(), row.effect()).ifPresent(all::add);
            Wording.detection(row.name(), row.detection()).ifPresent(all::add);
            mitigation(row).ifPresent(all::add);
            consistency(row, rows.subList(0, i), all);
        }
        return concerns(all);
    }

    private Concerns concerns(List<Concern> all) {
        return new Concerns("FMEA of the " + system, all);
    }

    private static void gaps(FailureMode row, List<Concern> all) {
        List<String> missing = new ArrayList<>();
        if (!Rows.isAnswered(row.effect())) {
            missing.add("effect");
        }
        if (!Rows.isAnswered(row.cause())) {
            missing.add("cause");
        }
        if (!Rows.isAnswered(row.detection())) {
            missing.add("detection");
        }
        if (row.rating().isEmpty()) {
            missing.add("rating");
        }
        if (!missing.isEmpty()) {
            all.add(new Concern("gap", row.name(), "still lacks: " + String.join(", ", missing) + "."));
        }
    }

    /** Where the priority is low and nothing is done about it, nothing has to be. */
    private static Optional<Concern> mitigation(FailureMode row) {
        boolean low = row.rating()
                .filter(r -> r.actionPriority() == ActionPriority.LOW)
                .isPresent();
        return low && row.mitigations().isEmpty()
                ? Optional.empty()
                : Wording.mitigations(row.name(), row.mitigations());
    }

    private static void consistency(FailureMode row, List<FailureMode> above, List<Concern> all) {
        if (above.stream()
                .anyMatch(other ->
                        other.name().equals(row.name()) && other.cause().equals(row.cause()))) {
            all.add(new Concern("repetition", row.name(), "stands twice; keep one, or give each its own cause."));
        }
        row.rating().ifPresent(rating -> {
            severity(row, rating, above).ifPresent(all::add);
            order(row, rating, above).ifPresent(all::add);
        });
    }

    private static Optional<Concern> severity(FailureMode row, Rating rating, List<FailureMode> above) {
        return above.stream()
                .filter(other -> Rows.isAnswered(row.effect()) && row.effect().equals(other.effect()))
                .filter(other -> other.rating()
                        .filter(rated -> rated.severity() != rating.severity())
                        .isPresent())
                .findFirst()
                .map(other -> new Concern(
                        "severity",
                        row.name(),
                        "has severity " + rating.severity() + ", but '" + other.name()
                                + "' has another one with the same effect; severity belongs to the effect."));
    }

    /** A row is ranked too low where one above it is better in all three. */
    private static Optional<Concern> order(FailureMode row, Rating rating, List<FailureMode> above) {
        return above.stream()
                .filter(other -> other.rating().filter(rating::exceeds).isPresent())
                .findFirst()
                .map(other -> new Concern(
                        "order",
                        row.name(),
                        "is rated " + rating + ", but stands below '" + other.name()
                                + "', which is no worse in any of the three; move it up or judge one of them again."));
    }

    @Override
    public String toString() {
        return Rows.numbered("FMEA of the " + system, rows);
    }
}
