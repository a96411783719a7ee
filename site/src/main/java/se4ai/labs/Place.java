package se4ai.labs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se4ai.labs.Part.Branch;

/**
 * A place is where an event stands in a draft: below which gate. An event may have several.
 *
 * @param gate the name of the gate, empty for the top event
 */
public record Place(String gate, String event) {

    /**
     * One line of a draft that is written with its inputs below each gate.
     *
     * @param depth 1 for the top event
     * @param index among the inputs of its gate, from 1 on
     * @param of how many inputs the gate has
     * @param again whether the event's inputs stand in an earlier line
     */
    public record Row(Place place, int depth, int index, int of, boolean again) {}

    static Place top(TreeDraft draft) {
        return new Place("", draft.top());
    }

    /** All places from the top down, at most so many. */
    public static List<Row> rows(TreeDraft draft, int most) {
        List<Row> rows = new ArrayList<>();
        Set<String> written = new HashSet<>();
        Deque<Row> open = new ArrayDeque<>();
        open.push(new Row(top(draft), 1, 1, 1, false));
        while (!open.isEmpty() && rows.size() < most) {
            Row next = open.pop();
            String event = next.place().event();
            boolean isGate = draft.part(event) instanceof Branch branch
                    && !branch.inputs().isEmpty();
            boolean again = isGate && !written.add(event);
            rows.add(new Row(next.place(), next.depth(), next.index(), next.of(), again));
            if (isGate && !again) {
                List<String> inputs = draft.branch(event).inputs();
                for (int i = inputs.size() - 1; i >= 0; i--) {
                    open.push(new Row(new Place(event, inputs.get(i)), next.depth() + 1, i + 1, inputs.size(), false));
                }
            }
        }
        return rows;
    }

    /** Whether the event stands there. */
    boolean isIn(TreeDraft draft) {
        return gate.isEmpty()
                ? draft.top().equals(event)
                : draft.parts().get(gate) instanceof Branch branch
                        && branch.inputs().contains(event);
    }
}
