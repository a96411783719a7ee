package se4ai.faulttree.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A definition in a file: its element, the container it stands in, and the name that it has in the tree. */
final class MefDefinition {

    final XmlElement element;
    final MefScope scope;
    final String id;
    String name;

    MefDefinition(XmlElement element, MefScope scope) {
        this.element = element;
        this.scope = scope;
        this.id = element.required("name");
        this.name = id;
    }

    boolean isGate() {
        return element.is("define-gate");
    }

    boolean isHouse() {
        return element.is("define-house-event");
    }

    /** The tag of a reference to it, such as {@code basic-event}. */
    String tag() {
        return element.name().substring("define-".length());
    }

    /** What it is, in words. */
    String word() {
        return tag().replace('-', ' ');
    }

    /** The value of one of its {@code <attribute>} elements, or null. */
    @Nullable
    String note(String key) {
        return note(element, key);
    }

    static @Nullable String note(XmlElement element, String key) {
        XmlElement notes = element.child("attributes");
        if (notes != null) {
            for (XmlElement note : notes.children()) {
                if (key.equals(note.attribute("name"))) {
                    return note.attribute("value");
                }
            }
        }
        return null;
    }

    /** The element that says what it is, past label and attributes; null where there is none. */
    @Nullable
    XmlElement term() {
        List<XmlElement> terms = terms(element);
        if (terms.size() > 1) {
            throw Misread.at(
                    terms.get(1).line(),
                    "The " + word() + " '" + id + "' is defined by <"
                            + terms.get(0).name() + "> and then by <"
                            + terms.get(1).name() + ">; it takes one. Put both inside one, such as <and>.");
        }
        return terms.isEmpty() ? null : terms.get(0);
    }

    static List<XmlElement> terms(XmlElement element) {
        List<XmlElement> terms = new ArrayList<>(element.children().size());
        for (XmlElement child : element.children()) {
            if (!child.is("label") && !child.is("attributes")) {
                terms.add(child);
            }
        }
        return terms;
    }
}
