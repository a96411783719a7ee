package se4ai.hazard;

import java.util.List;

/**
 * A deviation is what a guide word makes of a part of the system: how it could behave other than meant, or why it
 * cannot.
 *
 * <pre>{@code
 * Deviation.of("detector → planner", Guideword.LATE, "boxes come two seconds late").effect("the robot does not stop")
 * Deviation.none("camera", Guideword.REVERSE, "a picture has no opposite")
 * }</pre>
 *
 * @param part a component, or a flow between two
 * @param meaning what the guide word means here
 * @param because why it does not apply; empty where it does
 */
public record Deviation(
        String part, Guideword guideword, String meaning, String effect, String because, List<Mitigation> mitigations) {

    public Deviation {
        mitigations = List.copyOf(mitigations);
        if (meaning.isBlank() && because.isBlank()) {
            throw new IllegalArgumentException("Deviation '" + part + ", " + guideword
                    + "' says neither what it means nor why it does not apply; " + guideword.question());
        }
    }

    public static Deviation of(String part, Guideword guideword, String meaning) {
        return new Deviation(part, guideword, meaning, "", "", List.of());
    }

    /** A guide word that was considered and does not apply to the part. */
    public static Deviation none(String part, Guideword guideword, String because) {
        return new Deviation(part, guideword, "", "", because, List.of());
    }

    /** What follows outside the system. */
    public Deviation effect(String effect) {
        return new Deviation(part, guideword, meaning, effect, because, mitigations);
    }

    public Deviation mitigatedBy(Mitigation... more) {
        return new Deviation(part, guideword, meaning, effect, because, Rows.plus(mitigations, List.of(more)));
    }

    /** Whether the guide word makes sense here. */
    public boolean applies() {
        return because.isBlank();
    }

    public String name() {
        return part + ", " + guideword;
    }

    @Override
    public String toString() {
        return name() + ": "
                + (applies() ? meaning + (effect.isBlank() ? "" : " → " + effect) : "does not apply, " + because);
    }
}
