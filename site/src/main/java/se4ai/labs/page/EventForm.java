package se4ai.labs.page;

import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.Event;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.HouseEvent;
import se4ai.faulttree.LeafKind;
import se4ai.labs.Part;
import se4ai.labs.Part.Branch;
import se4ai.labs.TreeEditor;

/** An event form shows what the selected event is, and lets it be changed; its fields stay where they are. */
final class EventForm {

    private static final String BASIC = "basic";
    private static final String UNDEVELOPED = "undeveloped";
    private static final String ON = "on";
    private static final String OFF = "off";

    private final Elements make;
    private final FaultTreeLab lab;
    private final HTMLInputElement name;
    private final HTMLSelectElement type;
    private final HTMLInputElement atLeast;
    private final HTMLSelectElement kind;
    private final HTMLInputElement probability;
    private final HTMLSelectElement other;
    private final HTMLSelectElement target;
    private final HTMLElement atLeastField;
    private final HTMLElement leafFields;
    private final HTMLElement attachFields;
    private final HTMLElement moveFields;
    private final HTMLButtonElement ruleOut;
    private final HTMLElement box;

    EventForm(Elements make, FaultTreeLab lab) {
        this.make = make;
        this.lab = lab;
        name = input("lab-name", TreeEditor::rename);
        type = make.select("lab-type");
        atLeast = input("lab-at-least", TreeEditor::atLeast);
        kind = make.select("lab-kind");
        probability = input("lab-probability", TreeEditor::probability);
        other = make.select("lab-other");
        target = make.select("lab-target");
        ruleOut = make.button("Rule it out", () -> lab.edit(TreeEditor::eliminate));
        atLeastField = make.labelled("How many must happen", atLeast);
        leafFields = leafFields();
        attachFields = make.box(
                "div",
                "lab-row",
                make.labelled("Event from elsewhere", other),
                make.button("Let it stand here too", () -> lab.edit(editor -> editor.attach(other.getValue()))));
        moveFields = make.box(
                "div",
                "lab-row",
                make.labelled("Another gate", target),
                make.button("Move there", () -> lab.edit(editor -> editor.move(target.getValue()))));
        fillTypes();
        for (LeafKind each : LeafKind.values()) {
            kind.appendChild(make.option(each.name(), each == LeafKind.UNCLASSIFIED ? "not said" : each.word()));
        }
        kind.onEvent("change", event -> lab.edit(editor -> editor.kind(LeafKind.valueOf(kind.getValue()))));
        type.onEvent("change", event -> lab.edit(editor -> choose(editor, type.getValue())));
        box = box();
    }

    private HTMLElement box() {
        HTMLElement form = make.box(
                "section",
                "lab-event",
                make.text("h2", "", "Selected event"),
                make.labelled("Name", name),
                make.labelled("Is", type),
                atLeastField,
                leafFields,
                make.box(
                        "div",
                        "lab-buttons",
                        make.button("Add a guard", () -> {
                            lab.edit(TreeEditor::mitigate);
                            editName();
                        }),
                        ruleOut,
                        make.button("Put a gate above", () -> lab.edit(TreeEditor::wrap)),
                        make.button("Move up", () -> lab.edit(editor -> editor.shift(-1))),
                        make.button("Move down", () -> lab.edit(editor -> editor.shift(1)))),
                make.box("details", "", make.text("summary", "", "Other places"), attachFields, moveFields));
        form.setAttribute("aria-label", "Selected event");
        return form;
    }

    private HTMLElement leafFields() {
        HTMLElement hint = make.text(
                "p", "muted", "Such as 0.01, or 1e-5 per hour over 1000 h. Leave it empty where it is not known.");
        hint.setId("lab-probability-hint");
        probability.setAttribute("aria-describedby", hint.getId());
        return make.box("div", "", make.labelled("Probability", probability), hint, make.labelled("Belongs to", kind));
    }

    private void fillTypes() {
        for (GateKind each : GateKind.values()) {
            type.appendChild(make.option(each.name(), "gate: " + each.words() + " (" + each.symbol() + ")"));
        }
        type.appendChild(make.option(BASIC, "basic event"));
        type.appendChild(make.option(UNDEVELOPED, "undeveloped event"));
        type.appendChild(make.option(ON, "house event, on"));
        type.appendChild(make.option(OFF, "house event, off"));
    }

    private HTMLInputElement input(String id, Edit edit) {
        HTMLInputElement input = make.input(id, "text");
        Consumer<HTMLInputElement> commit = field -> lab.edit(editor -> edit.apply(editor, field.getValue()));
        input.onEvent("change", event -> commit.accept(input));
        input.onKeyDown(event -> {
            if (event.getKey().equals("Enter")) {
                commit.accept(input);
                if (!lab.editor().refused()) {
                    lab.tree().focus();
                }
            } else if (event.getKey().equals("Escape")) {
                show();
                lab.tree().focus();
            }
        });
        return input;
    }

    private interface Edit {
        void apply(TreeEditor editor, String value);
    }

    private static void choose(TreeEditor editor, String value) {
        switch (value) {
            case BASIC, UNDEVELOPED -> editor.basic(value.equals(UNDEVELOPED));
            case ON, OFF -> editor.house(value.equals(ON));
            default -> editor.gate(GateKind.valueOf(value));
        }
    }

    HTMLElement element() {
        return box;
    }

    /** Goes to the name, so that typing replaces it. */
    void editName() {
        name.focus();
        name.select();
    }

    /** Shows the selected event as it is now. */
    void show() {
        TreeEditor editor = lab.editor();
        Part part = editor.part();
        String refused = editor.refused() ? name.getValue() : part.name();
        name.setValue(refused);
        type.setValue(type(part));
        boolean isFull = part instanceof Branch gate && !gate.inputs().isEmpty();
        for (int i = GateKind.values().length; i < type.getOptions().getLength(); i++) {
            // A gate with inputs would lose them.
            type.getOptions().item(i).setDisabled(isFull);
        }
        atLeastField.setHidden(!(part instanceof Branch gate && gate.kind() == GateKind.AT_LEAST));
        atLeast.setValue(part instanceof Branch gate ? "" + gate.atLeast() : "");
        leafFields.setHidden(true);
        if (part instanceof Part.Leaf leaf && leaf.event() instanceof BasicEvent basic) {
            leafFields.setHidden(false);
            kind.setValue(basic.kind().name());
            if (!editor.refused()) {
                probability.setValue(editor.probabilityText());
            }
        }
        boolean isTop = editor.selected().gate().isEmpty();
        ruleOut.setDisabled(isTop);
        places(attachFields, other, part instanceof Branch ? editor.draft().attachable(part.name()) : List.of());
        places(moveFields, target, editor.targets());
    }

    private void places(HTMLElement fields, HTMLSelectElement select, List<String> names) {
        fields.setHidden(names.isEmpty());
        String chosen = select.getValue();
        select.clear();
        names.forEach(each -> select.appendChild(make.option(each, each)));
        if (names.contains(chosen)) {
            select.setValue(chosen);
        }
    }

    private static String type(Part part) {
        if (part instanceof Branch gate) {
            return gate.kind().name();
        }
        Event event = ((Part.Leaf) part).event();
        if (event instanceof HouseEvent house) {
            return house.state() ? ON : OFF;
        }
        return ((BasicEvent) event).undeveloped() ? UNDEVELOPED : BASIC;
    }
}
