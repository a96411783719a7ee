package se4ai.kernel.debug;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The classes made from one snippet: the lines that run, where those are in a cell, and which of them to stop at. */
final class Code {

    private static final int NEVER = -1;

    private final String wrapperClass;
    private final Places places;
    private final Set<Integer> lines = new TreeSet<>();
    private volatile int version = NEVER;
    private volatile Set<Integer> stops = Set.of();
    private volatile @Nullable CodeLines found;

    Code(String wrapperClass, Places places) {
        this.wrapperClass = wrapperClass;
        this.places = places;
    }

    /** Whether the class is the one that JShell wrote around the snippet, rather than one declared in it. */
    boolean isWrapper(String className) {
        return className.equals(wrapperClass);
    }

    synchronized void add(int line) {
        lines.add(line);
        version = NEVER;
        found = null;
    }

    /** Where a line is in a cell; null where it is in none. */
    @Nullable
    Place place(int line) {
        return lines().get(line);
    }

    /** Whether one of the breakpoints stops at this line of the cell. */
    boolean stops(Place place, Breakpoints breakpoints) {
        if (version != breakpoints.version()) {
            choose(breakpoints);
        }
        return stops.contains(place.line());
    }

    private synchronized void choose(Breakpoints breakpoints) {
        int chosen = breakpoints.version();
        CodeLines all = found();
        stops = all.stops(breakpoints.in(all.path()));
        version = chosen;
    }

    private Map<Integer, Place> lines() {
        CodeLines known = found;
        return known == null ? found().places() : known.places();
    }

    /** Looked for when it first runs: JShell knows a snippet only after its classes are loaded. */
    private synchronized CodeLines found() {
        CodeLines known = found;
        if (known == null) {
            known = places.of(wrapperClass, lines);
            found = known;
        }
        return known;
    }
}
