package se4ai.hazard;

import java.util.ArrayList;
import java.util.List;

/**
 * A HAZOP, hazard and operability study, holds each guide word against each part of the system, so that nothing is left
 * out for lack of imagination.
 *
 * <pre>{@code
 * Hazop.of("delivery robot", "camera", "detector").asking(Guideword.forLearning()).with(row, another).open()
 * }</pre>
 *
 * @param parts components and flows
 */
public record Hazop(String system, List<String> parts, List<Guideword> guidewords, List<Deviation> rows) {

    public Hazop {
        parts = List.copyOf(parts);
        guidewords = List.copyOf(guidewords);
        rows = List.copyOf(rows);
        for (Deviation row : rows) {
            check(system, parts.contains(row.part()), row, "parts " + String.join(", ", parts));
            check(system, guidewords.contains(row.guideword()), row, "guide words " + guidewords);
        }
    }

    /** A study of these parts with all guide words. */
    public static Hazop of(String system, String... parts) {
        return new Hazop(system, List.of(parts), List.of(Guideword.values()), List.of());
    }

    /** The same study with these guide words only. */
    public Hazop asking(List<Guideword> guidewords) {
        return new Hazop(system, parts, guidewords, rows);
    }

    public Hazop asking(Guideword... guidewords) {
        return asking(List.of(guidewords));
    }

    public Hazop with(Deviation... more) {
        return new Hazop(system, parts, guidewords, Rows.plus(rows, List.of(more)));
    }

    /** The rows about a part and a guide word; none where they were not considered together. */
    public List<Deviation> at(String part, Guideword guideword) {
        return rows.stream()
                .filter(row -> row.part().equals(part) && row.guideword() == guideword)
                .toList();
    }

    /** How many pairs of part and guide word there are to consider. */
    public int pairs() {
        return parts.size() * guidewords.size();
    }

    /** How many of the pairs have been considered. */
    public int considered() {
        return pairs() - open().size();
    }

    /** The pairs of part and guide word that nobody has considered, each with its question. */
    public Concerns open() {
        List<Concern> all = new ArrayList<>();
        for (String part : parts) {
            for (Guideword guideword : guidewords) {
                if (at(part, guideword).isEmpty()) {
                    all.add(new Concern("coverage", part + ", " + guideword, guideword.question()));
                }
            }
        }
        return concerns(all);
    }

    /** What the rules find in its rows; for the pairs not considered, ask {@link #open}. */
    public Concerns concerns() {
        List<Concern> all = new ArrayList<>();
        for (Deviation row : rows) {
            if (!row.applies()) {
                continue;
            }
            if (!Rows.isAnswered(row.effect())) {
                all.add(new Concern("gap", row.name(), "says not what follows; who outside feels it?"));
            }
            Wording.boundary(row.name(), row.effect()).ifPresent(all::add);
            Wording.mitigations(row.name(), row.mitigations()).ifPresent(all::add);
        }
        return concerns(all);
    }

    private Concerns concerns(List<Concern> all) {
        return new Concerns("HAZOP of the " + system, all);
    }

    private static void check(String system, boolean known, Deviation row, String allowed) {
        if (!known) {
            throw new IllegalArgumentException("HAZOP of the " + system + " has the row '" + row.name()
                    + "' but only the " + allowed + "; add it or correct the row.");
        }
    }

    @Override
    public String toString() {
        return Rows.numbered(
                "HAZOP of the " + system + ": " + considered() + " of " + pairs() + " pairs considered", rows);
    }
}
