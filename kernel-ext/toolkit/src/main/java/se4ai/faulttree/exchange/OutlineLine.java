package se4ai.faulttree.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of an outline, taken apart.
 *
 * @param indent how many characters stand before it
 * @param sign ':' before the words of a gate, '=' before those of a probability, or a space
 * @param tags what stands in square brackets
 * @param number of the line, from 1 on
 */
record OutlineLine(int indent, Role role, String name, char sign, String words, List<String> tags, int number) {

    enum Role {
        TREE,
        GROUP,
        EVENT
    }

    /** The lines that say something. */
    static List<OutlineLine> all(String text) {
        List<OutlineLine> lines = new ArrayList<>();
        int number = 1;
        int from = text.startsWith("\ufeff") ? 1 : 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            String line = text.substring(from, end);
            String said = line.trim();
            if (!said.isEmpty() && said.charAt(0) != '#') {
                lines.add(of(said, line.indexOf(said.charAt(0)), number));
            }
            from = end + 1;
            number++;
        }
        return lines;
    }

    private static OutlineLine of(String said, int indent, int number) {
        Role role = indent > 0
                ? Role.EVENT
                : begins(said, OutlineWriter.GROUP + " ")
                        ? Role.GROUP
                        : begins(said, OutlineWriter.TREE + ":") ? Role.TREE : Role.EVENT;
        if (role == Role.TREE) {
            String rest = said.substring(OutlineWriter.TREE.length() + 1).trim();
            return new OutlineLine(0, role, name(rest, end(rest, 0, number)), ' ', "", List.of(), number);
        }
        int start = role == Role.GROUP ? OutlineWriter.GROUP.length() + 1 : 0;
        return rest(said.substring(start).trim(), indent, role, number);
    }

    private static boolean begins(String said, String words) {
        return said.startsWith(words);
    }

    private static OutlineLine rest(String said, int indent, Role role, int number) {
        int end = end(said, 0, number);
        String name = name(said, end);
        String rest = said.substring(end).trim();
        char sign = rest.isEmpty() || rest.charAt(0) == '[' ? ' ' : rest.charAt(0);
        int bracket = bracket(rest);
        String words = rest.substring(sign == ' ' ? 0 : 1, bracket < 0 ? rest.length() : bracket);
        if (sign != ' ' && sign != ':' && sign != '=') {
            throw Misread.at(
                    number,
                    "After the name '" + Quotes.cut(name) + "' stands '" + Quotes.cut(rest)
                            + "', but only ':', '=' or '[' can.");
        }
        if (name.isBlank()) {
            throw Misread.at(number, "'" + Quotes.cut(said) + "' has no name before its sign. Begin with the event.");
        }
        return new OutlineLine(indent, role, name, sign, words.trim(), tags(rest, bracket, name, number), number);
    }

    /** Where the tags begin, past what stands in quotes; -1 where there are none. */
    private static int bracket(String rest) {
        for (int at = 0; at < rest.length(); at++) {
            char c = rest.charAt(at);
            if (c == '[') {
                return at;
            }
            int end = c == '"' ? Quotes.end(rest, at) : -1;
            at = Math.max(at, end);
        }
        return -1;
    }

    /** Where the name ends that a text begins with. */
    private static int end(String said, int from, int number) {
        if (said.startsWith("\"", from)) {
            int end = Quotes.end(said, from);
            if (end < 0) {
                throw Misread.at(
                        number, "The name " + Quotes.cut(said) + " begins with a double quote that is not closed.");
            }
            return end + 1;
        }
        int at = from;
        while (at < said.length() && ":=[".indexOf(said.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static String name(String said, int end) {
        return said.startsWith("\"")
                ? Quotes.unescaped(said, 1, end - 1)
                : said.substring(0, end).trim();
    }

    private static List<String> tags(String rest, int bracket, String name, int number) {
        if (bracket < 0) {
            return List.of();
        }
        if (!rest.endsWith("]")) {
            throw Misread.at(number, "The bracket after '" + Quotes.cut(name) + "' is not closed with ']'.");
        }
        List<String> tags = new ArrayList<>();
        int from = bracket + 1;
        while (from < rest.length()) {
            int comma = rest.indexOf(',', from);
            int end = comma < 0 ? rest.length() - 1 : comma;
            tags.add(rest.substring(from, end).trim());
            from = end + 1;
        }
        return tags;
    }

    /** The words of a text. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) > ' ') {
                end++;
            }
            if (end > at) {
                words.add(text.substring(at, end));
            }
            at = end + 1;
        }
        return words;
    }
}
