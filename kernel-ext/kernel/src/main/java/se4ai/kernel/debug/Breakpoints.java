package se4ai.kernel.debug;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lines of cells at which the reader wants to stop. */
final class Breakpoints {

    private final Map<String, Set<Integer>> lines = new TreeMap<>();
    private volatile int version;

    /** Changes whenever a breakpoint does. */
    int version() {
        return version;
    }

    synchronized void set(String path, List<Integer> wanted) {
        lines.put(path, new TreeSet<>(wanted));
        version = version + 1;
    }

    synchronized void clear() {
        lines.clear();
        version = version + 1;
    }

    synchronized Set<Integer> in(String path) {
        return Set.copyOf(lines.getOrDefault(path, Set.of()));
    }

    synchronized Map<String, Set<Integer>> all() {
        Map<String, Set<Integer>> all = new TreeMap<>();
        lines.forEach((path, wanted) -> all.put(path, new TreeSet<>(wanted)));
        return all;
    }

    /** The first line from this one on that has more than blanks and comments; the line itself where there is none. */
    static int nextCode(String cell, int line) {
        List<String> all = cell.lines().toList();
        boolean comment = false;
        for (int i = 0; i < all.size(); i++) {
            String text = all.get(i).strip();
            comment = comment || text.startsWith("/*");
            boolean code = !text.isEmpty() && !comment && !text.startsWith("//");
            if (comment && text.contains("*/")) {
                comment = false;
                code = !text.endsWith("*/");
            }
            if (code && i + 1 >= line) {
                return i + 1;
            }
        }
        return line;
    }
}
