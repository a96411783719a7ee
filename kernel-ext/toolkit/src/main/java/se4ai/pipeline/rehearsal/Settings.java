package se4ai.pipeline.rehearsal;

import java.util.Optional;

/**
 * The settings of a rehearsal say what goes wrong, how much of it, and how much the world changes afterwards.
 *
 * @param fault what goes wrong; nothing where it is empty
 * @param strength how much of it, from 0 to 1
 * @param change how much the world changes in the middle of the weeks, from 0 to 1
 * @param seed decides every draw
 */
record Settings(Optional<Fault> fault, double strength, double change, long seed) {

    Settings {
        checked("The strength of a fault", strength);
        checked("The change of the world", change);
    }

    private static void checked(String what, double part) {
        if (!(part >= 0 && part <= 1)) {
            throw new IllegalArgumentException(what + " lies between 0 (none) and 1 (all) but was " + part + ".");
        }
    }

    /** How much of a fault there is; 0 where it is another one. */
    double of(Fault other) {
        return fault.filter(own -> own == other).isPresent() ? strength : 0;
    }
}
