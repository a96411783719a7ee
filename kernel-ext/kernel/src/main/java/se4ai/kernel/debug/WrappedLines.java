package se4ai.kernel.debug;

import jdk.jshell.SourceCodeAnalysis.SnippetWrapper;

/** JShell writes a class around a snippet; this says which of its lines are the snippet's own. */
final class WrappedLines {

    private static final int NONE = 0;

    private final String source;
    private final String wrapped;
    private final SnippetWrapper wrapper;

    WrappedLines(String source, SnippetWrapper wrapper) {
        this.source = source;
        this.wrapped = wrapper.wrapped();
        this.wrapper = wrapper;
    }

    /** The snippet's line, from 1, of a line of the class; 0 where JShell wrote the line itself. */
    int snippetLine(int line) {
        int start = start(line);
        if (start < 0) {
            return NONE;
        }
        int end = wrapped.indexOf('\n', start);
        String text = wrapped.substring(start, end < 0 ? wrapped.length() : end);
        // A declaration is split before its value: the part that is JShell's runs, and stands for the value's line.
        int last = text.stripTrailing().endsWith("=") ? wrapped.length() : start + text.length();
        for (int at = start; at < last; at++) {
            if (isSource(at)) {
                return lineOf(wrapper.wrappedToSourcePosition(at));
            }
        }
        return NONE;
    }

    /** How many lines the snippet has. */
    int count() {
        return lineOf(source.length());
    }

    private boolean isSource(int at) {
        int position = wrapper.wrappedToSourcePosition(at);
        return !Character.isWhitespace(wrapped.charAt(at))
                && position >= 0
                && position < source.length()
                && source.charAt(position) == wrapped.charAt(at)
                && wrapper.sourceToWrappedPosition(position) == at;
    }

    private int lineOf(int position) {
        return (int) source.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    private int start(int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = wrapped.indexOf('\n', start) + 1;
            if (start == 0) {
                return -1;
            }
        }
        return start;
    }
}
