package se4ai.hazard;

import java.util.ArrayList;
import java.util.List;

/**
 * An STPA, system-theoretic process analysis, asks of each order that a controller gives in which situation giving it,
 * or not giving it, leads to a loss.
 *
 * <pre>{@code
 * Stpa.of("delivery robot", structure).with(injury).with(blocked).with(unsafe).concerns()
 * }</pre>
 */
public record Stpa(
        String system,
        ControlStructure structure,
        List<Loss> losses,
        List<SystemHazard> hazards,
        List<UnsafeControlAction> rows) {

    public Stpa {
        losses = List.copyOf(losses);
        hazards = List.copyOf(hazards);
        rows = List.copyOf(rows);
        for (UnsafeControlAction row : rows) {
            if (!structure.actions().contains(row.action())) {
                throw new IllegalArgumentException("STPA of the " + system + " has no control action '" + row.action()
                        + "'; add it to the control structure or correct the row.");
            }
        }
    }

    public static Stpa of(String system, ControlStructure structure) {
        return new Stpa(system, structure, List.of(), List.of(), List.of());
    }

    public Stpa with(Loss... more) {
        return new Stpa(system, structure, Rows.plus(losses, List.of(more)), hazards, rows);
    }

    public Stpa with(SystemHazard... more) {
        return new Stpa(system, structure, losses, Rows.plus(hazards, List.of(more)), rows);
    }

    public Stpa with(UnsafeControlAction... more) {
        return new Stpa(system, structure, losses, hazards, Rows.plus(rows, List.of(more)));
    }

    /** Its rows without those in which no harm was seen. */
    public List<UnsafeControlAction> unsafe() {
        return rows.stream().filter(UnsafeControlAction::isUnsafe).toList();
    }

    /** The control actions and ways that nobody has considered, each with its question. */
    public Concerns open() {
        List<Concern> all = new ArrayList<>();
        for (ControlAction action : structure.actions()) {
            for (UnsafeWay way : UnsafeWay.values()) {
                if (rows.stream().noneMatch(row -> row.action().equals(action) && row.way() == way)) {
                    all.add(new Concern("coverage", action + ", " + way, way.question()));
                }
            }
        }
        return concerns(all);
    }

    /** What the rules find in the chain from control actions to losses; for what is open, ask {@link #open}. */
    public Concerns concerns() {
        List<Concern> all = new ArrayList<>();
        losses.stream()
                .filter(loss ->
                        hazards.stream().noneMatch(hazard -> hazard.losses().contains(loss)))
                .forEach(loss -> all.add(concern(loss.text(), "no hazard leads to this loss; which state does?")));
        hazards.forEach(hazard -> look(hazard, all));
        unsafe().forEach(row -> look(row, all));
        structure
                .blind()
                .forEach(action -> all.add(new Concern(
                        "feedback",
                        action.toString(),
                        "the " + action.controller() + " hears nothing back from the " + action.process()
                                + "; how does it know what its order did?")));
        return concerns(all);
    }

    private void look(SystemHazard hazard, List<Concern> all) {
        Wording.boundary(hazard.text(), hazard.text()).ifPresent(all::add);
        if (hazard.losses().isEmpty()) {
            all.add(concern(hazard.text(), "leads to no loss; name one or drop the hazard."));
        }
        for (Loss loss : hazard.losses()) {
            if (!losses.contains(loss)) {
                all.add(concern(hazard.text(), "leads to '" + loss + "', which is not in the list of losses."));
            }
        }
        if (rows.stream().noneMatch(row -> row.hazards().contains(hazard))) {
            all.add(concern(hazard.text(), "no unsafe control action leads to it; which order could?"));
        }
    }

    private void look(UnsafeControlAction row, List<Concern> all) {
        if (row.hazards().isEmpty()) {
            all.add(concern(row.name(), "leads to no hazard; name one, or say why it is safe."));
        }
        for (SystemHazard hazard : row.hazards()) {
            if (!hazards.contains(hazard)) {
                all.add(concern(row.name(), "leads to '" + hazard.text() + "', which is not in the list of hazards."));
            }
        }
    }

    private static Concern concern(String row, String sentence) {
        return new Concern("traceability", row, sentence);
    }

    private Concerns concerns(List<Concern> all) {
        return new Concerns("STPA of the " + system, all);
    }

    @Override
    public String toString() {
        return Rows.numbered("STPA of the " + system + "\nLosses", losses)
                + Rows.numbered("\nHazards", hazards)
                + "\nControl structure\n" + structure
                + Rows.numbered("\nUnsafe control actions", rows);
    }
}
