package se4ai.kernel.debug;

import java.util.HashMap;
import java.util.Map;
import jdk.jshell.Snippet;
import org.jspecify.annotations.Nullable;

/** Finds the cells that classes came from. */
final class Places {

    private final Snippets snippets;
    private final CellSources sources;
    private final Map<String, String> cells = new HashMap<>();

    Places(Snippets snippets, CellSources sources) {
        this.snippets = snippets;
        this.sources = sources;
    }

    /** Where the lines of a class are in a cell; empty where the class is of no cell. */
    synchronized CodeLines of(String wrapperClass, Iterable<Integer> lines) {
        Snippet snippet = snippets.of(wrapperClass);
        CellLine start = snippet == null ? null : sources.of(snippet, 1);
        if (snippet == null || start == null) {
            return CodeLines.NONE;
        }
        WrappedLines wrapped = snippets.lines(snippet);
        String path = CellFile.path(start.cell());
        cells.put(path, start.cell());
        Map<Integer, Place> places = new HashMap<>();
        for (int line : lines) {
            int own = wrapped.snippetLine(line);
            CellLine cellLine = own == 0 ? null : sources.of(snippet, own);
            if (cellLine != null) {
                places.put(line, new Place(path, cellLine.line()));
            }
        }
        return new CodeLines(places, path, start.line(), start.line() + wrapped.count() - 1);
    }

    synchronized void dump(String code) {
        cells.put(CellFile.path(code), code);
    }

    /** The code of a cell that was dumped or has run. */
    synchronized @Nullable String cell(String path) {
        return cells.get(path);
    }
}
