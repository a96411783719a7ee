package se4ai.labs.page;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.Event;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.HouseEvent;
import se4ai.faulttree.LeafKind;
import se4ai.labs.Part;
import se4ai.labs.Place;
import se4ai.labs.TreeEditor;
import se4ai.measure.Figures;

/** A tree view shows a draft line by line, and is worked on by keys, mouse and touch. */
final class TreeView {

    private final Elements make;
    private final FaultTreeLab lab;
    private final HTMLElement list;
    private final List<HTMLElement> items = new ArrayList<>();
    private List<Place.Row> rows = List.of();

    TreeView(Elements make, FaultTreeLab lab) {
        this.make = make;
        this.lab = lab;
        list = make.element("ul", "lab-tree");
        list.setAttribute("role", "tree");
        list.setAttribute("aria-label", "Fault tree");
        list.onKeyDown(this::key);
    }

    HTMLElement element() {
        return list;
    }

    boolean hasFocus() {
        HTMLElement active = make.document().getActiveElement();
        return active != null && "treeitem".equals(active.getAttribute("role"));
    }

    void focus() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).place().equals(lab.editor().selected())) {
                items.get(i).focus();
            }
        }
    }

    /** Shows the draft as it is now; items are kept with what is in them, so that a click that ends one edit still meets what it began on. */
    void show() {
        boolean hadFocus = hasFocus();
        rows = lab.editor().rows();
        while (items.size() < rows.size()) {
            add();
        }
        while (items.size() > rows.size()) {
            list.removeChild(items.remove(items.size() - 1));
        }
        for (int i = 0; i < rows.size(); i++) {
            show(items.get(i), rows.get(i));
        }
        if (hadFocus) {
            focus();
        }
    }

    private void add() {
        int index = items.size();
        HTMLElement item = make.element("li", "");
        item.setAttribute("role", "treeitem");
        item.appendChild(make.element("span", "lab-sign"));
        item.appendChild(make.element("span", "lab-name"));
        item.appendChild(make.element("span", "lab-value"));
        item.onClick(event -> {
            lab.editor().select(rows.get(index).place());
            lab.show();
            items.get(index).focus();
        });
        items.add(item);
        list.appendChild(item);
    }

    private void show(HTMLElement item, Place.Row row) {
        TreeEditor editor = lab.editor();
        boolean selected = row.place().equals(editor.selected());
        item.setAttribute("aria-level", "" + row.depth());
        item.setAttribute("aria-posinset", "" + row.index());
        item.setAttribute("aria-setsize", "" + row.of());
        item.setAttribute("aria-selected", "" + selected);
        item.setTabIndex(selected ? 0 : -1);
        item.getStyle().setProperty("--depth", "" + (row.depth() - 1));
        Part part = editor.draft().part(row.place().event());
        HTMLElement sign = (HTMLElement) item.getFirstChild();
        sign.setClassName(part instanceof Part.Branch ? "lab-sign gate" : "lab-sign");
        sign.setTextContent(sign(part));
        sign.getNextSibling().setTextContent(part.name());
        item.getLastChild().setTextContent(row.again() ? "see above" : value(part));
    }

    private static String sign(Part part) {
        if (part instanceof Part.Branch gate) {
            return gate.kind() == GateKind.AT_LEAST
                    ? "≥ " + gate.atLeast()
                    : gate.kind().symbol();
        }
        Event event = ((Part.Leaf) part).event();
        if (event instanceof HouseEvent house) {
            return house.state() ? "on" : "off";
        }
        LeafKind kind = ((BasicEvent) event).kind();
        return kind == LeafKind.UNCLASSIFIED ? "·" : kind.tag();
    }

    private static String value(Part part) {
        if (part instanceof Part.Branch gate) {
            return gate.inputs().isEmpty() ? "no inputs yet" : "";
        }
        boolean known = ((Part.Leaf) part).event() instanceof BasicEvent basic
                && !Double.isNaN(basic.model().point());
        return known
                ? Figures.scientific(
                        ((BasicEvent) ((Part.Leaf) part).event()).model().point(), 3)
                : "";
    }

    private void key(KeyboardEvent event) {
        boolean plain = !event.isCtrlKey() && !event.isMetaKey();
        if (plain && (event.isAltKey() ? shifted(event.getKey()) : done(event.getKey()))) {
            event.preventDefault();
            event.stopPropagation();
        }
    }

    private boolean shifted(String key) {
        int by = key.equals("ArrowUp") ? -1 : key.equals("ArrowDown") ? 1 : 0;
        if (by != 0) {
            lab.edit(editor -> editor.shift(by));
        }
        return by != 0;
    }

    private boolean done(String key) {
        switch (key) {
            case "ArrowDown" -> select(() -> lab.editor().step(1));
            case "ArrowUp" -> select(() -> lab.editor().step(-1));
            case "Home" -> select(() -> lab.editor().step(-rows.size()));
            case "End" -> select(() -> lab.editor().step(rows.size()));
            case "ArrowLeft" -> select(() -> lab.editor().stepOut());
            case "ArrowRight" -> select(() -> lab.editor().stepIn());
            case "Enter", "F2" -> lab.form().editName();
            case "Delete", "Backspace" -> lab.edit(TreeEditor::delete);
            case "+", "Insert" -> lab.addEvent();
            case "&" -> lab.edit(editor -> editor.gate(GateKind.AND));
            case "|" -> lab.edit(editor -> editor.gate(GateKind.OR));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void select(Runnable step) {
        step.run();
        lab.show();
        focus();
    }
}
