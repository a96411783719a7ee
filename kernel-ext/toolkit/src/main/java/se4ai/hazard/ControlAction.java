package se4ai.hazard;

/**
 * A control action is what a controller orders the process under it to do.
 *
 * @param controller who orders: a program, a model or a person
 * @param action what, such as {@code stop}
 * @param process who obeys
 */
public record ControlAction(String controller, String action, String process) {

    public static ControlAction of(String controller, String action, String process) {
        return new ControlAction(controller, action, process);
    }

    @Override
    public String toString() {
        return controller + " → " + process + ": " + action;
    }
}
