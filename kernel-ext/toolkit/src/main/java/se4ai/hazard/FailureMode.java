package se4ai.hazard;

import java.util.List;
import java.util.Optional;

/**
 * A failure mode is one way in which one component does not do what it is there for.
 *
 * <pre>{@code
 * FailureMode.of("detector", "misses a wheelchair user")
 *         .effect("the robot blocks the kerb ramp")
 *         .cause("not in the training data")
 *         .rated(9, 4, 8)
 *         .actionPriority();   // high
 * }</pre>
 *
 * @param effect what follows outside the system
 * @param cause why the component fails so
 * @param detection how it is noticed in time
 */
public record FailureMode(
        String component,
        String mode,
        String effect,
        String cause,
        String detection,
        Optional<Rating> rating,
        List<Mitigation> mitigations) {

    public FailureMode {
        mitigations = List.copyOf(mitigations);
        if (component.isBlank() || mode.isBlank()) {
            throw new IllegalArgumentException("A failure mode needs a component and what it does wrong but was '"
                    + component + "' and '" + mode
                    + "'; write FailureMode.of(\"camera\", \"shows nothing at night\").");
        }
    }

    public static FailureMode of(String component, String mode) {
        return new FailureMode(component, mode, "", "", "", Optional.empty(), List.of());
    }

    public FailureMode effect(String effect) {
        return new FailureMode(component, mode, effect, cause, detection, rating, mitigations);
    }

    public FailureMode cause(String cause) {
        return new FailureMode(component, mode, effect, cause, detection, rating, mitigations);
    }

    public FailureMode detection(String detection) {
        return new FailureMode(component, mode, effect, cause, detection, rating, mitigations);
    }

    /** Judges it by severity, occurrence and detection, each from 1, best, to 10, worst. */
    public FailureMode rated(int severity, int occurrence, int detection) {
        Rating judged = Rating.of(severity, occurrence, detection);
        return new FailureMode(component, mode, effect, cause, this.detection, Optional.of(judged), mitigations);
    }

    public FailureMode mitigatedBy(Mitigation... more) {
        return new FailureMode(
                component, mode, effect, cause, detection, rating, Rows.plus(mitigations, List.of(more)));
    }

    /**
     * Severity × occurrence × detection.
     *
     * @throws IllegalStateException where it is not rated
     */
    public int rpn() {
        return rated().rpn();
    }

    /**
     * How urgently it needs an action.
     *
     * @throws IllegalStateException where it is not rated
     */
    public ActionPriority actionPriority() {
        return rated().actionPriority();
    }

    private Rating rated() {
        return rating.orElseThrow(() -> new IllegalStateException("Failure mode '" + name()
                + "' is not rated; write .rated(severity, occurrence, detection), each from 1 to 10."));
    }

    /** Component and mode in one, as a fault tree names the event: {@code detector misses a wheelchair user}. */
    public String name() {
        return component + " " + mode;
    }

    @Override
    public String toString() {
        return name()
                + (effect.isBlank() ? "" : " → " + effect)
                + rating.map(r -> "; " + r + ", action priority " + r.actionPriority())
                        .orElse("; not rated");
    }
}
