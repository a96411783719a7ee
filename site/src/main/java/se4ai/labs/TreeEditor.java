package se4ai.labs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.LeafKind;
import se4ai.labs.Part.Branch;

/**
 * A tree editor holds a draft and the place in it that is worked on; each change can be taken back.
 *
 * <p>What cannot be done leaves the draft as it is, and {@link #said} says why.
 */
public final class TreeEditor {

    /** How many lines of a draft are shown and can be selected. */
    public static final int MOST_ROWS = 400;

    /** A draft, the place that is worked on, and what led here. */
    private record State(TreeDraft draft, Place selected, String done) {}

    private History<State> history;
    private @Nullable TreeDraft before;
    private String said = "";
    private boolean refused;
    private @Nullable Report report;
    private @Nullable Difference difference;
    private @Nullable List<String> findings;

    public TreeEditor(TreeDraft draft) {
        history = new History<>(new State(draft, Place.top(draft), ""));
    }

    public TreeDraft draft() {
        return history.now().draft();
    }

    /** The place that is worked on. */
    public Place selected() {
        return history.now().selected();
    }

    /** The part that stands there. */
    public Part part() {
        return draft().part(selected().event());
    }

    /** What was done last, or why it could not be done, in a sentence. */
    public String said() {
        return said;
    }

    /** Whether what was asked last could not be done. */
    public boolean refused() {
        return refused;
    }

    public Report report() {
        if (report == null) {
            report = Report.of(draft().tree());
        }
        return report;
    }

    /** What is missing or looks wrong, a sentence each. */
    public List<String> findings() {
        if (findings == null) {
            List<String> all = new ArrayList<>(Gaps.of(draft()));
            report().tree().lint().forEach(finding -> all.add(finding.sentence()));
            findings = List.copyOf(all);
        }
        return findings;
    }

    /** What has changed since the tree that it is compared with, if there is one. */
    public Optional<Difference> difference() {
        if (before == null) {
            return Optional.empty();
        }
        if (difference == null) {
            difference = Difference.between(before.tree(), report().tree());
        }
        return Optional.of(difference);
    }

    /** The selected basic event's probability, as a reader writes it. */
    public String probabilityText() {
        return part() instanceof Part.Leaf leaf && leaf.event() instanceof BasicEvent basic
                ? ModelText.of(basic.model())
                : "";
    }

    /** The gates that the selected event can be moved to. */
    public List<String> targets() {
        return selected().gate().isEmpty()
                ? List.of()
                : draft().targets(selected().event());
    }

    public List<Place.Row> rows() {
        return Place.rows(draft(), MOST_ROWS);
    }

    public void select(Place place) {
        if (place.isIn(draft())) {
            history.replace(new State(draft(), place, history.now().done()));
        }
    }

    /** Selects the place so many lines further down, or up. */
    public void step(int by) {
        List<Place.Row> rows = rows();
        int at = 0;
        for (int i = 0; i < rows.size(); i++) {
            at = rows.get(i).place().equals(selected()) ? i : at;
        }
        select(rows.get(Math.max(0, Math.min(rows.size() - 1, at + by))).place());
    }

    /** Selects the gate above. */
    public void stepOut() {
        for (Place.Row row : rows()) {
            if (row.place().event().equals(selected().gate()) && !row.again()) {
                select(row.place());
            }
        }
    }

    /** Selects the first input. */
    public void stepIn() {
        if (part() instanceof Branch branch && !branch.inputs().isEmpty()) {
            select(new Place(branch.name(), branch.inputs().get(0)));
        }
    }

    /** Opens another tree in the place of this one, which can be taken back. */
    public void open(String what, TreeDraft draft) {
        before = null;
        go(new State(draft, Place.top(draft), "Opened " + what + "."));
    }

    /** Opens a tree from elsewhere, or says why that cannot be. */
    public void open(String what, Supplier<TreeDraft> source) {
        try {
            open(what, source.get());
        } catch (IllegalArgumentException e) {
            refuse(String.valueOf(e.getMessage()));
        }
    }

    /** Adds a basic event: below a gate, beside a leaf. */
    public void addEvent() {
        String name = TreeEdits.freshName(draft(), "event");
        add(Part.leaf(BasicEvent.basic(name)));
    }

    /** Adds a gate that any of its inputs leads through: below a gate, beside a leaf. */
    public void addGate() {
        add(Part.branch(TreeEdits.freshName(draft(), "gate"), GateKind.OR));
    }

    private void add(Part part) {
        Place at = selected();
        if (part() instanceof Branch gate) {
            change(
                    "Added '" + part.name() + "' below '" + gate.name() + "'.",
                    new Place(gate.name(), part.name()),
                    draft -> TreeEdits.add(draft, gate.name(), part));
        } else if (at.gate().isEmpty()) {
            refuse("'" + at.event() + "' is not a gate, so nothing can stand below it. Make it a gate first.");
        } else {
            int index = draft().branch(at.gate()).inputs().indexOf(at.event()) + 1;
            change(
                    "Added '" + part.name() + "' below '" + at.gate() + "'.",
                    new Place(at.gate(), part.name()),
                    draft -> TreeEdits.add(draft, at.gate(), index, part));
        }
    }

    public void delete() {
        Place at = selected();
        List<String> inputs =
                at.gate().isEmpty() ? List.of() : draft().branch(at.gate()).inputs();
        int index = inputs.indexOf(at.event());
        int next = index + 1 < inputs.size() ? index + 1 : index - 1;
        Place then = next >= 0 ? new Place(at.gate(), inputs.get(next)) : gate(at.gate());
        change(
                "Deleted '" + at.event() + "' below '" + at.gate() + "'.",
                then,
                draft -> TreeEdits.delete(draft, at.gate(), at.event()));
    }

    /** The place at which a gate's inputs are shown. */
    private Place gate(String gate) {
        return rows().stream()
                .filter(row -> row.place().event().equals(gate) && !row.again())
                .map(Place.Row::place)
                .findFirst()
                .orElse(Place.top(draft()));
    }

    public void rename(String name) {
        Place at = selected();
        String stripped = name.strip();
        if (!stripped.equals(at.event())) {
            change(
                    "Renamed '" + at.event() + "' to '" + stripped + "'.",
                    new Place(at.gate(), stripped),
                    draft -> TreeEdits.rename(draft, at.event(), stripped));
        }
    }

    /** Makes the event a gate of that kind, or the gate one of another kind. */
    public void gate(GateKind kind) {
        there(
                "'" + selected().event() + "' now takes " + words(kind) + ".",
                draft -> TreeEdits.gate(draft, selected().event(), kind));
    }

    private static String words(GateKind kind) {
        return switch (kind) {
            case AND, OR, XOR, NAND, NOR -> kind.words() + " its inputs";
            case AT_LEAST -> "at least so many of its inputs";
            case NOT -> "that its input does not happen";
            case INHIBIT -> "its first input, under the condition that is its second";
        };
    }

    public void atLeast(String number) {
        there(
                "'" + selected().event() + "' now takes at least " + number.strip() + " of its inputs.",
                draft -> TreeEdits.atLeast(draft, selected().event(), (int) Words.number(number.strip())));
    }

    /** Makes the event a basic event, or an undeveloped one. */
    public void basic(boolean undeveloped) {
        there(
                "'" + selected().event() + "' is now " + (undeveloped ? "an undeveloped event." : "a basic event."),
                draft -> TreeEdits.basic(
                        draft,
                        selected().event(),
                        was -> new BasicEvent(was.name(), was.kind(), was.model(), undeveloped)));
    }

    /** Makes the event a house event that is on or off. */
    public void house(boolean state) {
        there(
                "'" + selected().event() + "' is now a house event, " + (state ? "on." : "off."),
                draft -> TreeEdits.house(draft, selected().event(), state));
    }

    public void kind(LeafKind kind) {
        there(
                "'" + selected().event() + "' now belongs to: " + kind.word() + ".",
                draft -> TreeEdits.basic(draft, selected().event(), was -> was.as(kind)));
    }

    /** Gives the event a probability, as a reader writes it; an empty text is one that is not known. */
    public void probability(String text) {
        there(
                "Probability of '" + selected().event() + "': " + (text.isBlank() ? "not known" : text.strip()) + ".",
                draft -> TreeEdits.basic(draft, selected().event(), was -> was.with(ModelText.read(was.name(), text))));
    }

    /** Moves the event among the inputs of its gate. */
    public void shift(int by) {
        there(
                "Moved '" + selected().event() + "' " + (by < 0 ? "up." : "down."),
                draft -> TreeEdits.shift(draft, selected().gate(), selected().event(), by));
    }

    /** Lets an event that stands elsewhere stand below the selected gate too. */
    public void attach(String event) {
        String gate = selected().event();
        change(
                "'" + event + "' now stands below '" + gate + "' too.",
                new Place(gate, event),
                draft -> TreeEdits.attach(draft, gate, event));
    }

    /** Moves the event to below another gate. */
    public void move(String gate) {
        Place at = selected();
        change(
                "Moved '" + at.event() + "' to below '" + gate + "'.",
                new Place(gate, at.event()),
                draft -> TreeEdits.move(draft, at.gate(), at.event(), gate));
    }

    /** Puts a gate between the event and the gate above it. */
    public void wrap() {
        Place at = selected();
        Branch over = Part.branch(TreeEdits.freshName(draft(), "gate"), GateKind.OR);
        change(
                "Put '" + over.name() + "' above '" + at.event() + "'.",
                new Place(at.gate(), over.name()),
                draft -> TreeEdits.wrap(draft, at.gate(), at.event(), over));
    }

    /** Adds a guard that must fail too; the tree is from now on compared with the one before. */
    public void mitigate() {
        String event = selected().event();
        String guard = TreeEdits.freshName(draft(), "guard fails");
        String named = draft().has("guard fails") ? guard : "guard fails";
        TreeDraft now = draft();
        change(
                "'" + event + "' now also takes '" + named + "'. Name the guard and say how likely it fails.",
                new Place(event + ", and " + named, named),
                draft -> TreeEdits.mitigate(draft, event, named));
        compareWith(now);
    }

    /** Takes the event out of what can happen; the tree is from now on compared with the one before. */
    public void eliminate() {
        TreeDraft now = draft();
        there(
                "'" + selected().event() + "' can no longer happen.",
                draft -> TreeEdits.eliminate(draft, selected().event()));
        compareWith(now);
    }

    private void compareWith(TreeDraft earlier) {
        if (!refused && before == null) {
            before = earlier;
        }
    }

    /** Compares what follows with the tree as it is now. */
    public void compareFromHere() {
        before = draft();
        difference = null;
        say("From here on, the tree is compared with what it is now.");
    }

    public void stopComparing() {
        before = null;
        difference = null;
        say("The tree is no longer compared.");
    }

    public boolean canUndo() {
        return history.canUndo();
    }

    public boolean canRedo() {
        return history.canRedo();
    }

    public void undo() {
        String done = history.now().done();
        if (history.canUndo()) {
            history.undo();
            changed("Taken back: " + done);
        } else {
            refuse("There is nothing to take back.");
        }
    }

    public void redo() {
        if (history.canRedo()) {
            history.redo();
            changed("Done again: " + history.now().done());
        } else {
            refuse("There is nothing to do again.");
        }
    }

    private void there(String done, UnaryOperator<TreeDraft> edit) {
        change(done, selected(), edit);
    }

    private void change(String done, Place then, UnaryOperator<TreeDraft> edit) {
        try {
            TreeDraft next = edit.apply(draft());
            if (next.equals(draft())) {
                refused = false;
                return;
            }
            go(new State(next, then.isIn(next) ? then : Place.top(next), done));
        } catch (IllegalArgumentException e) {
            refuse(String.valueOf(e.getMessage()));
        }
    }

    private void go(State next) {
        history.add(next);
        changed(next.done());
    }

    private void changed(String sentence) {
        report = null;
        difference = null;
        findings = null;
        say(sentence);
    }

    private void say(String sentence) {
        said = sentence;
        refused = false;
    }

    private void refuse(String sentence) {
        said = sentence;
        refused = true;
    }

    /** The fault tree as far as it goes. */
    public FaultTree tree() {
        return report().tree();
    }
}
