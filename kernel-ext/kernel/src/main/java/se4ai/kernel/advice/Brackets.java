package se4ai.kernel.advice;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds what a snippet opens and does not close; texts and comments do not count. */
final class Brackets {

    private final String source;
    private final Deque<Integer> open = new ArrayDeque<>();

    private Brackets(String source) {
        this.source = source;
        for (int at = 0; at < source.length(); at++) {
            at = look(at);
        }
    }

    /** Where the innermost open bracket stands; -1 where all are closed. */
    static int innermostOpen(String source) {
        Deque<Integer> open = new Brackets(source).open;
        return open.isEmpty() ? -1 : open.peek();
    }

    /** The last character of what begins here. */
    private int look(int at) {
        char c = source.charAt(at);
        if (source.startsWith("//", at)) {
            return endOf("\n", at);
        }
        if (source.startsWith("/*", at)) {
            return endOf("*/", at + 2);
        }
        if (source.startsWith("\"\"\"", at)) {
            return endOf("\"\"\"", at + 3);
        }
        if (c == '"' || c == '\'') {
            return endOfText(c, at);
        }
        if ("([{".indexOf(c) >= 0) {
            open.push(at);
        } else if (")]}".indexOf(c) >= 0 && !open.isEmpty()) {
            open.pop();
        }
        return at;
    }

    private int endOf(String mark, int from) {
        int found = source.indexOf(mark, from);
        return found < 0 ? source.length() : found + mark.length() - 1;
    }

    private int endOfText(char quote, int from) {
        int at = from + 1;
        while (at < source.length() && source.charAt(at) != quote && source.charAt(at) != '\n') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
