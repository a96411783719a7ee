package se4ai.hazard;

/**
 * A feedback is what a controller is told about the process under it.
 *
 * @param what such as {@code wheel speed}
 */
public record Feedback(String process, String what, String controller) {

    public static Feedback of(String process, String what, String controller) {
        return new Feedback(process, what, controller);
    }

    @Override
    public String toString() {
        return process + " → " + controller + ": " + what;
    }
}
