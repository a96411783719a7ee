package se4ai.kernel.debug;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the lines of a class are in a cell.
 *
 * @param places the place of each line of the class that is in the cell
 * @param path the cell's file
 * @param first the cell's line that the snippet begins on
 * @param last the cell's line that the snippet ends on
 */
record CodeLines(Map<Integer, Place> places, String path, int first, int last) {

    static final CodeLines NONE = new CodeLines(Map.of(), "", 1, 0);

    CodeLines {
        places = Map.copyOf(places);
    }

    /** The lines to stop at: a breakpoint on a line where nothing runs moves down to the snippet's next that does. */
    Set<Integer> stops(Set<Integer> breakpoints) {
        NavigableSet<Integer> executable = new TreeSet<>();
        places.values().forEach(place -> executable.add(place.line()));
        Set<Integer> stops = new TreeSet<>();
        for (int breakpoint : breakpoints) {
            Integer line = executable.ceiling(breakpoint);
            if (line != null && breakpoint >= first && breakpoint <= last) {
                stops.add(line);
            }
        }
        return stops;
    }
}
