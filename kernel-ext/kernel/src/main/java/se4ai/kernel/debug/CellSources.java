package se4ai.kernel.debug;

import jdk.jshell.Snippet;
import org.jspecify.annotations.Nullable;

/** Knows which cell each snippet came from. */
public interface CellSources {

    /**
     * The line of a cell that a line of a snippet is; null where the snippet is of no cell.
     *
     * <p>Asked while the snippet runs, before JShell has returned it: a snippet not seen yet is the one being run.
     */
    @Nullable
    CellLine of(Snippet snippet, int line);
}
