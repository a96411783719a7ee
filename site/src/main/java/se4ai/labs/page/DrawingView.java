package se4ai.labs.page;

import org.teavm.jso.dom.html.HTMLElement;
import se4ai.draw.Drawing;

/** A drawing view shows a drawing, and below it the same as text. */
final class DrawingView {

    private final HTMLElement picture;
    private final HTMLElement text;
    private final HTMLElement element;

    DrawingView(Elements make, String label) {
        picture = make.scrolling(label);
        text = make.element("pre", "");
        text.setTabIndex(0);
        text.setAttribute("role", "group");
        text.setAttribute("aria-label", label + ", as text");
        element = make.box(
                "div",
                "lab-picture",
                picture,
                make.box("details", "", make.text("summary", "", "The drawing as text"), text));
    }

    HTMLElement element() {
        return element;
    }

    void show(Drawing drawing) {
        picture.setInnerHTML(drawing.svg());
        text.setTextContent(drawing.text());
    }
}
