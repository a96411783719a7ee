package se4ai.hazard;

/**
 * A mitigation is a part of the design that makes a harm less likely or less bad.
 *
 * <pre>{@code
 * Mitigation.guardrail("the bumper cuts the motor")
 * Mitigation.betterModel("photos of wheelchair users in the training data").isOutsideTheModel();   // false
 * }</pre>
 */
public record Mitigation(MitigationFamily family, String text) {

    public Mitigation {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A mitigation of the family '" + family
                    + "' says nothing; write in a few words what the system does.");
        }
    }

    public static Mitigation of(MitigationFamily family, String text) {
        return new Mitigation(family, text);
    }

    public static Mitigation humanInTheLoop(String text) {
        return of(MitigationFamily.HUMAN_IN_THE_LOOP, text);
    }

    public static Mitigation undoable(String text) {
        return of(MitigationFamily.UNDOABLE_ACTION, text);
    }

    public static Mitigation guardrail(String text) {
        return of(MitigationFamily.GUARDRAIL, text);
    }

    public static Mitigation recovery(String text) {
        return of(MitigationFamily.DETECTION_AND_RECOVERY, text);
    }

    public static Mitigation containment(String text) {
        return of(MitigationFamily.CONTAINMENT_AND_ISOLATION, text);
    }

    /** A change of the model itself. */
    public static Mitigation betterModel(String text) {
        return of(MitigationFamily.BETTER_MODEL, text);
    }

    public boolean isOutsideTheModel() {
        return family.isOutsideTheModel();
    }

    @Override
    public String toString() {
        return text + " (" + family + ")";
    }
}
