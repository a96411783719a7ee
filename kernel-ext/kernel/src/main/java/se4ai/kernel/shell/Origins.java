package se4ai.kernel.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers which cell, and which of its lines, each snippet of the session came from. */
final class Origins {

    /** Two numbers for each: the sources themselves are with JShell. */
    private static final int MOST = 10_000;

    /**
     * Where a snippet came from.
     *
     * @param cell which cell, from 1 in the order in which they ran
     * @param line the cell's line that the snippet begins on, from 1
     */
    record Origin(int cell, int line) {}

    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private int cell;

    void startCell() {
        cell++;
    }

    /** A snippet that is declared again keeps its id and moves to this cell. */
    void add(String snippet, int line) {
        origins.remove(snippet);
        origins.put(snippet, new Origin(cell, line));
        if (origins.size() > MOST) {
            origins.remove(origins.keySet().iterator().next());
        }
    }

    /** Where the snippet came from; null where it is none of a cell. */
    @Nullable
    Origin of(String snippet) {
        return origins.get(snippet);
    }

    boolean isThisCell(Origin origin) {
        return origin.cell() == cell;
    }
}
