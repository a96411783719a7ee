package se4ai.faulttree.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A reading says what a file of a fault tree leaves open: which event is the top event, and for how long the system is used.
 *
 * <pre>{@code
 * OpenPsa.read(root, Reading.usual().from("door opens").over(1_000));
 * }</pre>
 *
 * @param top the top event's name, or null for the only event that is no input of another
 * @param hours the mission time that rates are taken over where the file does not say it, 0 or more
 */
public record Reading(@Nullable String top, double hours) {

    /** A year, which other programs take too. */
    private static final double YEAR = 8760;

    public Reading {
        if (!(hours >= 0 && hours < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A mission time must be 0 hours or more but was " + hours + ".");
        }
    }

    /** The only top event there is, over 8,760 hours. */
    public static Reading usual() {
        return new Reading(null, YEAR);
    }

    /** The same reading with a top event. */
    public Reading from(@Nullable String newTop) {
        return new Reading(newTop, hours);
    }

    /** The same reading over another mission time. */
    public Reading over(double newHours) {
        return new Reading(top, newHours);
    }
}
