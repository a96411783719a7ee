package se4ai.placement.queue;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML line by line, so that every element is closed and every text escaped. */
final class MarkupWriter {

    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder text =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are given as names and values by turns. */
    MarkupWriter open(String name, String... attributes) {
        tag(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    /** An element without content. */
    MarkupWriter empty(String name, String... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    /** An element with a text. */
    MarkupWriter element(String name, String content) {
        escape(tag(name).append(">"), content).append("</").append(name).append(">\n");
        return this;
    }

    MarkupWriter close() {
        String name = open.pop();
        indent().append("</").append(name).append(">\n");
        return this;
    }

    private StringBuilder tag(String name, String... attributes) {
        indent().append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(text, attributes[i + 1]).append('"');
        }
        return text;
    }

    private StringBuilder indent() {
        for (int i = 0; i < open.size(); i++) {
            text.append("  ");
        }
        return text;
    }

    /** Plain ASCII, so that the file is read right whatever encoding it is saved in. */
    private static StringBuilder escape(StringBuilder to, String value) {
        for (int i = 0; i < value.length(); ) {
            int point = value.codePointAt(i);
            i += Character.charCount(point);
            boolean plain = point >= ' ' && point < 127 && "<>&\"'".indexOf(point) < 0;
            if (plain) {
                to.append((char) point);
            } else {
                to.append("&#").append(isAllowed(point) ? point : REPLACEMENT).append(';');
            }
        }
        return to;
    }

    private static boolean isAllowed(int point) {
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        boolean none = point == 0xFFFE || point == 0xFFFF;
        return (point >= ' ' || point == '\t' || point == '\n' || point == '\r') && !surrogate && !none;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
