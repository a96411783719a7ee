package se4ai.hazard;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An unsafe control action is a control action that, given or missing in some situation, leads to a hazard.
 *
 * <pre>{@code
 * UnsafeControlAction.of(stop, UnsafeWay.PROVIDED, "while the robot stands in a kerb ramp", blocked)
 * UnsafeControlAction.none(stop, UnsafeWay.WRONG_DURATION, "a stop is one message")
 * }</pre>
 *
 * @param when the situation
 * @param because why the way does no harm; empty where it does
 */
public record UnsafeControlAction(
        ControlAction action, UnsafeWay way, String when, List<SystemHazard> hazards, String because) {

    public UnsafeControlAction {
        hazards = List.copyOf(hazards);
        if (when.isBlank() && because.isBlank()) {
            throw new IllegalArgumentException("Control action '" + action + ", " + way
                    + "' says neither when it is unsafe nor why it is not; " + way.question());
        }
    }

    public static UnsafeControlAction of(ControlAction action, UnsafeWay way, String when, SystemHazard... hazards) {
        return new UnsafeControlAction(action, way, when, List.of(hazards), "");
    }

    /** A way that was considered and does no harm. */
    public static UnsafeControlAction none(ControlAction action, UnsafeWay way, String because) {
        return new UnsafeControlAction(action, way, "", List.of(), because);
    }

    public boolean isUnsafe() {
        return because.isBlank();
    }

    public String name() {
        return action + ", " + way;
    }

    @Override
    public String toString() {
        return name() + ": "
                + (isUnsafe()
                        ? when + " → "
                                + hazards.stream().map(SystemHazard::text).collect(Collectors.joining("; "))
                        : "safe, " + because);
    }
}
