package se4ai.kernel.advice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * An exception that a cell threw.
 *
 * @param type the full name of its class
 * @param message its message; empty where it has none
 * @param library the library's method that the cell's code was in, such as {@code java.util.ArrayList.get}; may be empty
 * @param methods the cell's own methods that were running, innermost first
 */
public record Thrown(String type, String message, String library, List<String> methods) {

    /** Keeps the methods as they are now. */
    public Thrown {
        methods = List.copyOf(methods);
    }

    String simpleType() {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    /** A match in the message. */
    Optional<Matcher> says(String pattern) {
        return Mistake.find(pattern, message);
    }
}
