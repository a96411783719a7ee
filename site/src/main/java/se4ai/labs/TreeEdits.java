package se4ai.labs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.CommonCauseGroup;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.HouseEvent;
import se4ai.labs.Part.Branch;
import se4ai.labs.Part.Leaf;

/** The ways to change a draft; each gives a new one, or says in a sentence why it cannot. */
final class TreeEdits {

    private static final int LONGEST_NAME = 200;

    private TreeEdits() {}

    /** Puts a new part below a gate, as its last input. */
    static TreeDraft add(TreeDraft draft, String gate, Part part) {
        return add(draft, gate, draft.branch(gate).inputs().size(), part);
    }

    /** Puts a new part below a gate, before the input at an index. */
    static TreeDraft add(TreeDraft draft, String gate, int index, Part part) {
        checkNew(draft, part.name());
        return with(draft, part, draft.branch(gate).at(index, part.name()));
    }

    /** Lets an event that stands elsewhere stand below a gate too. */
    static TreeDraft attach(TreeDraft draft, String gate, String event) {
        draft.part(event);
        Branch branch = draft.branch(gate);
        if (branch.inputs().contains(event)) {
            throw new IllegalArgumentException("'" + event + "' stands below '" + gate + "' already.");
        }
        if (draft.stands(gate, event)) {
            throw new IllegalArgumentException(
                    "'" + event + "' cannot stand below '" + gate + "', which stands below it. A tree has no cycles.");
        }
        return with(draft, branch.and(event));
    }

    /** Takes an event away from below a gate; it goes for good where it stands nowhere else. */
    static TreeDraft delete(TreeDraft draft, String gate, String event) {
        if (gate.isEmpty()) {
            throw new IllegalArgumentException(
                    "The top event is what the tree is about; it cannot be deleted. Rename it, or start a new tree.");
        }
        return with(draft, draft.branch(gate).without(event));
    }

    /** Moves an event from below one gate to below another. */
    static TreeDraft move(TreeDraft draft, String from, String event, String to) {
        if (from.isEmpty()) {
            throw new IllegalArgumentException("The top event stands above all others and cannot be moved.");
        }
        TreeDraft attached = attach(draft, to, event);
        return with(attached, attached.branch(from).without(event));
    }

    /** Moves an event among the inputs of its gate. */
    static TreeDraft shift(TreeDraft draft, String gate, String event, int by) {
        List<String> inputs =
                new ArrayList<>(gate.isEmpty() ? List.of() : draft.branch(gate).inputs());
        int to = inputs.indexOf(event) + by;
        if (to < 0 || to >= inputs.size()) {
            throw new IllegalArgumentException(
                    "'" + event + "' is " + (by < 0 ? "first" : "last") + " among its neighbours already.");
        }
        inputs.remove(event);
        inputs.add(to, event);
        return with(draft, draft.branch(gate).over(inputs));
    }

    /** Gives an event another name, wherever it stands. */
    static TreeDraft rename(TreeDraft draft, String event, String newName) {
        String name = newName.strip();
        if (name.equals(event)) {
            return draft;
        }
        checkNew(draft, name);
        Map<String, Part> parts = new LinkedHashMap<>();
        draft.parts().forEach((each, part) -> {
            Part renamed = part instanceof Branch branch ? branch.instead(event, name) : part;
            parts.put(each.equals(event) ? name : each, each.equals(event) ? renamed.named(name) : renamed);
        });
        UnaryOperator<String> same = member -> member.equals(event) ? name : member;
        List<CommonCauseGroup> groups = draft.groups().stream()
                .map(group -> new CommonCauseGroup(
                        group.name(), group.members().stream().map(same).toList(), group.model(), group.factors()))
                .toList();
        return new TreeDraft(same.apply(draft.top()), parts, groups);
    }

    /** Makes an event a gate of that kind; a leaf loses its probability, a gate keeps its inputs. */
    static TreeDraft gate(TreeDraft draft, String event, GateKind kind) {
        return with(draft, draft.part(event) instanceof Branch branch ? branch.as(kind) : Part.branch(event, kind));
    }

    /** Says how many inputs of a gate must happen. */
    static TreeDraft atLeast(TreeDraft draft, String gate, int atLeast) {
        return with(
                draft,
                new Branch(gate, GateKind.AT_LEAST, atLeast, draft.branch(gate).inputs()));
    }

    /** Makes an event a basic event; a gate loses what stands below it. */
    static TreeDraft basic(TreeDraft draft, String event, UnaryOperator<BasicEvent> change) {
        BasicEvent was = draft.part(event) instanceof Leaf leaf && leaf.event() instanceof BasicEvent basic
                ? basic
                : BasicEvent.basic(event);
        return with(draft, Part.leaf(change.apply(was)));
    }

    /** Makes an event a house event, on or off. */
    static TreeDraft house(TreeDraft draft, String event, boolean state) {
        return with(draft, Part.leaf(HouseEvent.house(event, state)));
    }

    /** Puts a new gate between an event and the gate above it. */
    static TreeDraft wrap(TreeDraft draft, String gate, String event, Branch over) {
        checkNew(draft, over.name());
        Branch wrapped = over.over(List.of(event));
        return gate.isEmpty()
                ? new TreeDraft(over.name(), and(draft, wrapped), draft.groups())
                : with(draft, wrapped, draft.branch(gate).instead(event, over.name()));
    }

    /** A mitigation: wherever the event stands, it leads on only where its guard fails too; one guard may guard several. */
    static TreeDraft mitigate(TreeDraft draft, String event, String guardFails) {
        draft.part(event);
        String both = event + ", and " + guardFails;
        checkNew(draft, both);
        if (!draft.has(guardFails)) {
            checkNew(draft, guardFails);
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        draft.parts()
                .forEach((name, part) ->
                        parts.put(name, part instanceof Branch branch ? branch.instead(event, both) : part));
        parts.put(both, Part.branch(both, GateKind.AND, event, guardFails));
        parts.putIfAbsent(guardFails, Part.leaf(BasicEvent.basic(guardFails)));
        return new TreeDraft(draft.top().equals(event) ? both : draft.top(), parts, draft.groups());
    }

    /** A redesign: the event can no longer happen. */
    static TreeDraft eliminate(TreeDraft draft, String event) {
        draft.part(event);
        return house(draft, event, false);
    }

    /** The first of "event 1", "event 2" and so on that is not taken. */
    static String freshName(TreeDraft draft, String word) {
        int number = 1;
        while (draft.has(word + " " + number)) {
            number++;
        }
        return word + " " + number;
    }

    private static TreeDraft with(TreeDraft draft, Part... changed) {
        return new TreeDraft(draft.top(), and(draft, changed), draft.groups());
    }

    private static Map<String, Part> and(TreeDraft draft, Part... changed) {
        Map<String, Part> parts = new LinkedHashMap<>(draft.parts());
        for (Part part : changed) {
            parts.put(part.name(), part);
        }
        return parts;
    }

    private static void checkNew(TreeDraft draft, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "An event needs a name that says what happens. Write for example 'camera dirty'.");
        }
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name may have at most " + LONGEST_NAME + " characters but had "
                    + name.length() + ". Say it shorter.");
        }
        if (draft.has(name)) {
            throw new IllegalArgumentException("There is an event '" + name
                    + "' in the tree already. Choose another name, or let that event stand here too.");
        }
    }
}
