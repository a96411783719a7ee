package se4ai.labs.page;

import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import se4ai.faulttree.FaultTree;
import se4ai.labs.Address;
import se4ai.labs.Examples;
import se4ai.labs.TreeDraft;
import se4ai.labs.TreeEditor;

/** The fault-tree lab: a tree to build, and beside it all that follows from it. */
final class FaultTreeLab {

    private static final String NEW = "what must not happen";

    private final Elements make;
    private final HTMLElement place;
    private final TreeEditor editor;
    private final TreeView tree;
    private final EventForm form;
    private final Results results;
    private final TreeFiles files;
    private final HTMLElement status;
    private final HTMLButtonElement undo;
    private final HTMLButtonElement redo;
    private final HTMLSelectElement examples;

    FaultTreeLab(HTMLElement place, TreeDraft first) {
        this.place = place;
        make = new Elements(place.getOwnerDocument());
        editor = new TreeEditor(first);
        tree = new TreeView(make, this);
        form = new EventForm(make, this);
        results = new Results(make, this);
        files = new TreeFiles(make, this);
        status = make.element("p", "lab-status");
        status.setAttribute("role", "status");
        undo = make.button("Undo", () -> edit(TreeEditor::undo));
        redo = make.button("Redo", () -> edit(TreeEditor::redo));
        examples = make.select("lab-example");
    }

    void open() {
        place.clear();
        place.appendChild(start());
        HTMLElement work = make.box("div", "lab-work", make.box("div", "lab-build", build(), form.element()));
        work.appendChild(make.box("div", "lab-sight", results.drawing(), results.element()));
        place.appendChild(work);
        place.appendChild(files.element());
        place.onKeyDown(this::key);
        fromAddress();
        Window.current().onHashChange(event -> {
            fromAddress();
            show();
        });
        show();
    }

    TreeEditor editor() {
        return editor;
    }

    TreeView tree() {
        return tree;
    }

    EventForm form() {
        return form;
    }

    /** Changes the tree and shows what follows. */
    void edit(Consumer<TreeEditor> change) {
        change.accept(editor);
        show();
        if (!editor.refused()) {
            toAddress();
        }
    }

    void addEvent() {
        edit(TreeEditor::addEvent);
        if (!editor.refused()) {
            form.editName();
        }
    }

    void addGate() {
        edit(TreeEditor::addGate);
        if (!editor.refused()) {
            form.editName();
        }
    }

    void show() {
        tree.show();
        form.show();
        results.show();
        files.show();
        say(editor.said(), editor.refused());
        undo.setDisabled(!editor.canUndo());
        redo.setDisabled(!editor.canRedo());
    }

    /** Says a sentence to who looks and to who listens. */
    void say(String sentence, boolean isWrong) {
        status.setTextContent(sentence);
        status.setClassName(isWrong ? "lab-status is-wrong" : "lab-status");
    }

    private HTMLElement start() {
        examples.appendChild(make.option("", "a new tree"));
        List<FaultTree> trees = Examples.all();
        for (int i = 0; i < trees.size(); i++) {
            examples.appendChild(make.option("" + i, trees.get(i).name()));
        }
        HTMLButtonElement open = make.button("Open", () -> {
            String chosen = examples.getValue();
            edit(now -> now.open(
                    chosen.isEmpty()
                            ? "a new tree"
                            : trees.get(Integer.parseInt(chosen)).name(),
                    chosen.isEmpty()
                            ? TreeDraft.startingWith(NEW)
                            : TreeDraft.of(trees.get(Integer.parseInt(chosen)))));
            if (chosen.isEmpty()) {
                form.editName();
            }
        });
        return make.box("div", "lab-row lab-start", make.labelled("Begin with", examples), open);
    }

    private HTMLElement build() {
        HTMLElement keys = make.text(
                "p",
                "muted",
                "Keys in the tree: arrows select, + adds an event, & and | make a gate of it (all of, any of), Enter"
                        + " renames, Delete deletes, Alt with ↑ or ↓ moves, Ctrl+Z takes back.");
        HTMLElement section = make.box(
                "section",
                "",
                make.text("h2", "", "Tree"),
                make.box(
                        "div",
                        "lab-buttons",
                        make.button("Add event", this::addEvent),
                        make.button("Add gate", this::addGate),
                        make.button("Delete", () -> edit(TreeEditor::delete)),
                        undo,
                        redo),
                tree.element(),
                status,
                make.box("details", "", make.text("summary", "", "Keys"), keys));
        section.setAttribute("aria-label", "Tree");
        return section;
    }

    private void key(KeyboardEvent event) {
        boolean command = event.isCtrlKey() || event.isMetaKey();
        String key = event.getKey();
        boolean back = key.equals("z") && !event.isShiftKey();
        boolean again = key.equals("y") || key.equals("Z") || key.equals("z") && event.isShiftKey();
        if (command && !isTyping() && (back || again)) {
            event.preventDefault();
            edit(back ? TreeEditor::undo : TreeEditor::redo);
        }
    }

    /** In a field, the browser takes back what was typed. */
    private boolean isTyping() {
        HTMLElement active = make.document().getActiveElement();
        String tag = active == null ? "" : active.getTagName();
        return tag.equals("INPUT") || tag.equals("TEXTAREA");
    }

    private void fromAddress() {
        String hash = Window.current().getLocation().getHash();
        String fragment = hash.isEmpty() ? "" : hash.substring(1);
        if (Address.isDraft(fragment) && !fragment.equals(Address.of(editor.draft()))) {
            editor.open("the tree of the address", () -> Address.read(fragment));
        }
    }

    private void toAddress() {
        String address = Address.of(editor.draft());
        boolean fits = address.length() <= Address.LONGEST;
        Window.current().getHistory().replaceState(null, "", fits ? "#" + address : "#");
        if (!fits) {
            say(editor.said() + " The tree is too large for an address; download it to keep it.", false);
        }
    }
}
