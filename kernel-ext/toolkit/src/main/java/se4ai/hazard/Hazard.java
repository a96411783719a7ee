package se4ai.hazard;

import java.util.List;

/**
 * A hazard is a state of the system that, with bad luck around it, ends in harm.
 *
 * <p>Two accounts of one event are two rows: {@link #toldBy} keeps them apart.
 *
 * <pre>{@code
 * Hazard.of("the robot waits in the kerb ramp",
 *                 Harm.to("a wheelchair user", "is stuck on the road", Severity.CRITICAL), Likelihood.OCCASIONAL)
 *         .backup("an operator drives it away")
 *         .mitigatedBy(Mitigation.guardrail("the map forbids waiting at ramps"))
 * }</pre>
 *
 * @param hazard the state of the system
 * @param account whose account it is; empty where there is one only
 * @param backup what happens instead when the system fails
 * @param undo how the harm can be taken back
 * @param compensation what is done for who was harmed, where nothing technical helps
 */
public record Hazard(
        String hazard,
        Harm harm,
        Likelihood likelihood,
        String account,
        String backup,
        String undo,
        String compensation,
        List<Mitigation> mitigations) {

    private static final String IRREVERSIBLE = "cannot be undone";

    public Hazard {
        mitigations = List.copyOf(mitigations);
        if (hazard.isBlank()) {
            throw new IllegalArgumentException("A hazard needs the state of the system that leads to '" + harm
                    + "' but is blank; write it first, such as \"the robot waits in the kerb ramp\".");
        }
    }

    public static Hazard of(String hazard, Harm harm, Likelihood likelihood) {
        return new Hazard(hazard, harm, likelihood, "", "", "", "", List.of());
    }

    /** The same hazard as one of the people involved tells it. */
    public Hazard toldBy(String account) {
        return new Hazard(hazard, harm, likelihood, account, backup, undo, compensation, mitigations);
    }

    public Hazard backup(String backup) {
        return new Hazard(hazard, harm, likelihood, account, backup, undo, compensation, mitigations);
    }

    public Hazard undo(String undo) {
        return new Hazard(hazard, harm, likelihood, account, backup, undo, compensation, mitigations);
    }

    /** Says that nothing takes the harm back. */
    public Hazard irreversible() {
        return undo(IRREVERSIBLE);
    }

    public Hazard compensation(String compensation) {
        return new Hazard(hazard, harm, likelihood, account, backup, undo, compensation, mitigations);
    }

    public Hazard mitigatedBy(Mitigation... more) {
        return new Hazard(
                hazard, harm, likelihood, account, backup, undo, compensation, Rows.plus(mitigations, List.of(more)));
    }

    /** The same hazard with another likelihood, such as after a mitigation. */
    public Hazard likelihood(Likelihood likelihood) {
        return new Hazard(hazard, harm, likelihood, account, backup, undo, compensation, mitigations);
    }

    public Risk risk() {
        return Risk.of(harm.severity(), likelihood);
    }

    /** Whether it has been said how the harm can be undone. */
    public boolean isReversible() {
        return Rows.isAnswered(undo) && !undo.equals(IRREVERSIBLE);
    }

    /** Whether another row tells the same person's account of the same hazard and harm. */
    boolean isSameRowAs(Hazard other) {
        return name().equals(other.name())
                && harm.who().equals(other.harm.who())
                && harm.what().equals(other.harm.what());
    }

    /** What the row is about, with its account where it has one. */
    public String name() {
        return account.isEmpty() ? hazard : hazard + " (as told by " + account + ")";
    }

    @Override
    public String toString() {
        return name() + ": " + harm + ", " + likelihood;
    }
}
