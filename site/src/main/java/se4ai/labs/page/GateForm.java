package se4ai.labs.page;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;
import se4ai.labs.OneGate;

/** A gate form is a field with a gate's text form, and below it how likely the top event is. */
final class GateForm {

    private static final String ID = "lab-text";

    private final HTMLElement place;
    private final HTMLDocument document;

    GateForm(HTMLElement place) {
        this.place = place;
        document = place.getOwnerDocument();
    }

    void open() {
        String text = text(place.querySelector("pre")).strip();
        HTMLTextAreaElement field = (HTMLTextAreaElement) document.createElement("textarea");
        field.setId(ID);
        field.setRows(6);
        field.setValue(text);
        HTMLElement label = element("label", "Gate and events");
        label.setAttribute("for", ID);
        HTMLElement answer = element("p", answer(text));
        answer.setAttribute("role", "status");
        field.onInput(event -> answer.setInnerText(answer(field.getValue())));
        place.clear();
        place.appendChild(label);
        place.appendChild(field);
        place.appendChild(answer);
    }

    private static String answer(String text) {
        try {
            return "The top event has a probability of " + OneGate.parse(text).top() + ".";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private HTMLElement element(String tag, String text) {
        HTMLElement element = document.createElement(tag);
        element.setInnerText(text);
        return element;
    }

    private static String text(@Nullable HTMLElement element) {
        return element == null ? "" : element.getTextContent();
    }
}
