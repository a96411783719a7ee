package se4ai.kernel.debug;

import java.util.IdentityHashMap;
import java.util.Map;
import jdk.jshell.Snippet;
import org.jspecify.annotations.Nullable;

/** Remembers which cell each snippet came from: tell it before a snippet is evaluated, and what it has become after. */
public final class CellLog implements CellSources {

    // By identity: a snippet defined anew has the old one's id.
    private final Map<Snippet, CellLine> starts = new IdentityHashMap<>();
    private @Nullable CellLine running;

    /** A part of this cell, which begins on this line of it, is about to be evaluated. */
    public synchronized void runs(String cell, int firstLine) {
        running = new CellLine(cell, firstLine);
    }

    /** The part of the cell that is being evaluated has become this snippet. */
    public synchronized void became(Snippet snippet) {
        CellLine start = running;
        if (start != null) {
            starts.putIfAbsent(snippet, start);
        }
    }

    /** What is evaluated from now on, such as imports of the kernel's own, is of no cell. */
    public synchronized void ends() {
        running = null;
    }

    @Override
    public synchronized @Nullable CellLine of(Snippet snippet, int line) {
        CellLine start = starts.getOrDefault(snippet, running);
        return start == null ? null : new CellLine(start.cell(), start.line() + line - 1);
    }
}
