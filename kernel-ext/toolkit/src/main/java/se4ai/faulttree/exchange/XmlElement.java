package se4ai.faulttree.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An XML element is a name with attributes, text and the elements inside it, and the line of the file it begins in.
 *
 * <p>Whatever parser there is, on the JVM or in a page, feeds a {@link Builder}:
 *
 * <pre>{@code
 * var builder = new XmlElement.Builder();
 * builder.start("opsa-mef", 1).attribute("name", "door").end();
 * XmlElement root = builder.root();
 * }</pre>
 */
public final class XmlElement {

    /** How many elements may lie inside each other: more than any tree of people needs, less than any stack bears. */
    public static final int DEEPEST = 500;

    private final String name;
    private final int line;
    private List<String> attributes = List.of();
    private List<XmlElement> children = List.of();
    private @Nullable StringBuilder text;

    private XmlElement(String name, int line) {
        this.name = name;
        this.line = line;
    }

    public String name() {
        return name;
    }

    public boolean is(String otherName) {
        return name.equals(otherName);
    }

    /** The line that the element begins in, from 1 on; 0 where the parser does not know. */
    public int line() {
        return line;
    }

    public List<XmlElement> children() {
        return Collections.unmodifiableList(children);
    }

    /** The text directly inside the element; empty where it is only space. */
    public String text() {
        return text == null ? "" : text.toString();
    }

    /** The value of an attribute, or null where it is not given. */
    public @Nullable String attribute(String wanted) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(wanted)) {
                return attributes.get(i + 1);
            }
        }
        return null;
    }

    /**
     * The value of an attribute.
     *
     * @throws IllegalArgumentException where it is not given
     */
    public String required(String wanted) {
        String value = attribute(wanted);
        if (value == null || value.isBlank()) {
            throw Misread.at(
                    line, "Element <" + Quotes.cut(name) + "> needs an attribute '" + wanted + "', but has none.");
        }
        return value;
    }

    /** The first element of that name directly inside, or null. */
    public @Nullable XmlElement child(String wanted) {
        for (XmlElement child : children) {
            if (child.is(wanted)) {
                return child;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "<" + name + "> in line " + line;
    }

    /** A builder of XML elements takes what a parser meets, in the order of the file. */
    public static final class Builder {

        private final Deque<XmlElement> open = new ArrayDeque<>();
        private @Nullable XmlElement root;

        /**
         * Begins an element.
         *
         * @throws IllegalArgumentException where it lies more than 500 levels deep
         */
        public Builder start(String name, int line) {
            if (open.size() == DEEPEST) {
                throw Misread.at(
                        line, "Element <" + Quotes.cut(name) + "> lies inside 500 others; deeper files are not read.");
            }
            XmlElement element = new XmlElement(name, line);
            XmlElement parent = open.peek();
            if (parent == null) {
                root = element;
            } else {
                if (parent.children.isEmpty()) {
                    parent.children = new ArrayList<>(2);
                }
                parent.children.add(element);
            }
            open.push(element);
            return this;
        }

        /** Gives the element that was begun last an attribute. */
        public Builder attribute(String name, String value) {
            XmlElement element = open.element();
            if (element.attributes.isEmpty()) {
                element.attributes = new ArrayList<>(2);
            }
            element.attributes.add(name);
            element.attributes.add(value);
            return this;
        }

        /** Adds text to the element that is open. */
        public Builder text(String text) {
            XmlElement element = open.peek();
            if (element != null && !text.isBlank()) {
                element.text = (element.text == null ? new StringBuilder() : element.text).append(text);
            }
            return this;
        }

        /** Ends the element that is open. */
        public Builder end() {
            open.pop();
            return this;
        }

        /** The outermost element. */
        public XmlElement root() {
            XmlElement found = root;
            if (found == null) {
                throw new IllegalArgumentException("The XML file has no element.");
            }
            return found;
        }
    }
}
