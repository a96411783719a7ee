package se4ai.labs.page;

import java.util.List;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLOptionElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** Makes the elements of a lab. */
final class Elements {

    private final HTMLDocument document;

    Elements(HTMLDocument document) {
        this.document = document;
    }

    HTMLDocument document() {
        return document;
    }

    HTMLElement element(String tag, String css) {
        HTMLElement element = document.createElement(tag);
        if (!css.isEmpty()) {
            element.setClassName(css);
        }
        return element;
    }

    HTMLElement text(String tag, String css, String text) {
        HTMLElement element = element(tag, css);
        element.setTextContent(text);
        return element;
    }

    /** An element with others in it. */
    HTMLElement box(String tag, String css, HTMLElement... inner) {
        HTMLElement box = element(tag, css);
        for (HTMLElement each : inner) {
            box.appendChild(each);
        }
        return box;
    }

    HTMLButtonElement button(String label, Runnable action) {
        HTMLButtonElement button = (HTMLButtonElement) text("button", "", label);
        button.setType("button");
        button.onClick(event -> action.run());
        return button;
    }

    HTMLInputElement input(String id, String type) {
        HTMLInputElement input = (HTMLInputElement) element("input", "");
        input.setType(type);
        input.setId(id);
        input.setAttribute("autocomplete", "off");
        return input;
    }

    HTMLSelectElement select(String id) {
        HTMLSelectElement select = (HTMLSelectElement) element("select", "");
        select.setId(id);
        return select;
    }

    HTMLOptionElement option(String value, String label) {
        HTMLOptionElement option = (HTMLOptionElement) text("option", "", label);
        option.setValue(value);
        return option;
    }

    /** A field under its label. */
    HTMLElement labelled(String label, HTMLElement field) {
        HTMLElement words = text("label", "", label);
        words.setAttribute("for", field.getId());
        return box("div", "field", words, field);
    }

    /** A box that scrolls for itself where what is in it is wider than the page. */
    HTMLElement scrolling(String label) {
        HTMLElement box = element("div", "scroll");
        box.setTabIndex(0);
        box.setAttribute("role", "group");
        box.setAttribute("aria-label", label);
        return box;
    }

    /** A table under a row of headings. */
    HTMLElement table(List<String> columns, HTMLElement body) {
        HTMLElement head = element("tr", "");
        for (String column : columns) {
            HTMLElement cell = text("th", "", column);
            cell.setAttribute("scope", "col");
            head.appendChild(cell);
        }
        return box("table", "", box("thead", "", head), body);
    }

    /** A row of a table; its first cell is its name. */
    HTMLElement row(List<String> cells) {
        HTMLElement name = text("th", "", cells.get(0));
        name.setAttribute("scope", "row");
        HTMLElement row = box("tr", "", name);
        cells.subList(1, cells.size()).forEach(cell -> row.appendChild(text("td", "", cell)));
        return row;
    }

    /** Fields that belong together, under a name. */
    HTMLElement group(String legend, HTMLElement... fields) {
        HTMLElement group = box("fieldset", "", text("legend", "", legend));
        for (HTMLElement field : fields) {
            group.appendChild(field);
        }
        return group;
    }

    /** A box to tick, or one of several, with its words beside it. */
    HTMLElement ticked(HTMLInputElement input, String words) {
        HTMLElement label = text("label", "", words);
        label.setAttribute("for", input.getId());
        return box("div", "lab-tick", input, label);
    }

    /** Puts rows under headings into a box that scrolls, in the place of what is there. */
    void fill(HTMLElement scroll, List<String> columns, List<List<String>> rows) {
        HTMLElement body = element("tbody", "");
        rows.forEach(row -> body.appendChild(row(row)));
        scroll.clear();
        scroll.appendChild(table(columns, body));
    }

    /** Puts sentences into a list; where there are none it is not shown. */
    void fill(HTMLElement list, List<String> sentences) {
        list.clear();
        list.setHidden(sentences.isEmpty());
        sentences.forEach(each -> list.appendChild(text("li", "", each)));
    }

    static void say(HTMLElement element, String sentence) {
        // Set again, it would be read out again.
        if (!sentence.equals(element.getTextContent())) {
            element.setTextContent(sentence);
        }
    }
}
