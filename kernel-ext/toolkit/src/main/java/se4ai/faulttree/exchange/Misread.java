package se4ai.faulttree.exchange;

import java.util.function.Supplier;

/** Says what is wrong with a file, and in which of its lines. */
final class Misread {

    private Misread() {}

    /** A sentence about a line, or about the file as a whole where the line is 0. */
    static IllegalArgumentException at(int line, String sentence) {
        return new IllegalArgumentException(in(line) + sentence);
    }

    /** What a supplier gives; where it complains, the message names the line and, where it does not yet, the thing. */
    static <T> T located(int line, String thing, Supplier<T> supplier) {
        try {
            return supplier.get();
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            if (message.startsWith("Line ")) {
                throw e;
            }
            String who = message.contains("'") ? "" : thing + ": ";
            throw new IllegalArgumentException(in(line) + who + message, e);
        }
    }

    private static String in(int line) {
        return line == 0 ? "" : "Line " + line + ": ";
    }
}
