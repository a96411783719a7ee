package se4ai.kernel.debug;

import org.jspecify.annotations.Nullable;

/** What the probes in a cell's classes call. Public only for them. */
public final class Probe {

    private static volatile @Nullable Stops attached;

    private Probe() {}

    static void attach(Stops stops) {
        attached = stops;
    }

    /** From now on methods that are entered report nothing. */
    static void detach(Stops stops) {
        if (attached == stops) {
            attached = null;
        }
    }

    /** A method is entered; what this returns the method keeps and hands to its other probes. */
    public static @Nullable Object enter(int method) {
        Stops stops = attached;
        return stops == null ? null : stops.entered(Sites.METHODS.get(method));
    }

    /** A line is about to run. */
    public static void line(@Nullable Object frame, int line, Object[] locals) {
        if (frame instanceof Frame running) {
            running.reaches(Sites.LINES.get(line), locals);
        }
    }

    /** A method returns. */
    public static void leave(@Nullable Object frame) {
        if (frame instanceof Frame running) {
            running.returns();
        }
    }

    /** A method ends because something is thrown. */
    public static void thrown(Throwable thrown, @Nullable Object frame) {
        if (frame instanceof Frame running) {
            running.throwsOn(thrown);
        }
    }
}
