package se4ai.hazard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A hazard analysis lists the hazards of a system: whom each harms, how bad and likely that is, and what is done about
 * it.
 *
 * <pre>{@code
 * var analysis = HazardAnalysis.of("delivery robot", ramp, crossing);
 * analysis.concerns();
 * }</pre>
 *
 * @param hazards in the order in which their author would work on them
 */
public record HazardAnalysis(String system, RiskMatrix matrix, List<Hazard> hazards) {

    public HazardAnalysis {
        hazards = List.copyOf(hazards);
    }

    public static HazardAnalysis of(String system, Hazard... hazards) {
        return new HazardAnalysis(system, RiskMatrix.standard(), List.of(hazards));
    }

    public HazardAnalysis with(Hazard... more) {
        return new HazardAnalysis(system, matrix, Rows.plus(hazards, List.of(more)));
    }

    /** The same hazards, judged by another matrix. */
    public HazardAnalysis judgedBy(RiskMatrix matrix) {
        return new HazardAnalysis(system, matrix, hazards);
    }

    public RiskBand band(Hazard hazard) {
        return matrix.band(hazard.risk());
    }

    /** The same rows, the worst band first; within a band the worst harm, then the likeliest. */
    public HazardAnalysis ranked() {
        Comparator<Hazard> acceptableFirst = Comparator.<Hazard, RiskBand>comparing(this::band)
                .thenComparing(hazard -> hazard.harm().severity())
                .thenComparing(hazard -> hazard.risk().likelihood());
        return new HazardAnalysis(
                system,
                matrix,
                hazards.stream().sorted(acceptableFirst.reversed()).toList());
    }

    /** The rows of one hazard, more than one where several people tell it. */
    public List<Hazard> accountsOf(String hazard) {
        return hazards.stream().filter(row -> row.hazard().equals(hazard)).toList();
    }

    /** What the rules find in it. */
    public Concerns concerns() {
        List<Concern> all = new ArrayList<>();
        for (int i = 0; i < hazards.size(); i++) {
            Hazard row = hazards.get(i);
            Wording.boundary(row.name(), row.hazard()).ifPresent(all::add);
            Wording.boundary(row.name(), row.harm().what()).ifPresent(all::add);
            if (band(row) != RiskBand.BROADLY_ACCEPTABLE) {
                Wording.mitigations(row.name(), row.mitigations()).ifPresent(all::add);
            }
            unanswered(row, all);
            order(i, all);
            if (hazards.subList(0, i).stream().anyMatch(row::isSameRowAs)) {
                all.add(new Concern("repetition", row.name(), "stands twice; keep one, or say who tells which."));
            }
        }
        return new Concerns("Hazard analysis of the " + system, all);
    }

    private static void unanswered(Hazard row, List<Concern> all) {
        List<String> open = new ArrayList<>();
        if (!Rows.isAnswered(row.backup())) {
            open.add("Is there a backup?");
        }
        if (!Rows.isAnswered(row.undo())) {
            open.add("Can it be undone?");
        }
        if (!Rows.isAnswered(row.compensation())) {
            open.add("What compensates who was harmed?");
        }
        if (!open.isEmpty()) {
            all.add(new Concern("open question", row.name(), String.join(" ", open) + " Write none where none is."));
        }
    }

    /** A row is ranked too low where one above it is both less bad and less likely. */
    private void order(int place, List<Concern> all) {
        Hazard row = hazards.get(place);
        hazards.subList(0, place).stream()
                .filter(above -> row.risk().exceeds(above.risk()))
                // Two accounts of one hazard differ in harm; neither has to stand first.
                .filter(above -> !above.hazard().equals(row.hazard()))
                .findFirst()
                .ifPresent(above -> all.add(new Concern(
                        "order",
                        row.name(),
                        "is " + row.risk() + ", but stands below '" + above.name() + "', which is only "
                                + above.risk()
                                + "; move it up or judge one of them again.")));
    }

    @Override
    public String toString() {
        List<String> rows = hazards.stream()
                .map(row -> row + "; " + band(row) + ": " + band(row).duty())
                .toList();
        return Rows.numbered("Hazard analysis of the " + system, rows);
    }
}
