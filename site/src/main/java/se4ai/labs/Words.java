package se4ai.labs;

import java.util.ArrayList;
import java.util.List;

/** Words are what a reader types, taken apart without regular expressions, which would triple a lab's size. */
public final class Words {

    private Words() {}

    /** The lines that say something, without the blanks around them. */
    public static List<String> lines(String text) {
        return parts(text, '\n');
    }

    /** The words of a line. */
    public static List<String> of(String line) {
        return parts(line, ' ');
    }

    /** A number as a person writes it, such as {@code 0.01} or {@code 1e-6}. */
    public static double number(String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + word + "' is not a number. Write for example 0.01 or 1e-6.", e);
        }
    }

    /** The parts of a text that say something, without the blanks around them. */
    public static List<String> parts(String text, char between) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int found = text.indexOf(between, start);
            int end = found < 0 ? text.length() : found;
            String part = text.substring(start, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            start = end + 1;
        }
        return parts;
    }
}
