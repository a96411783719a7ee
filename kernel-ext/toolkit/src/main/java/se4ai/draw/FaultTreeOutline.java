package se4ai.draw;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Gate;
import se4ai.faulttree.GateKind;

/** A fault tree as indented lines: what each gate needs, then its inputs. */
final class FaultTreeOutline {

    private static final int MOST_LINES = 300;

    /** An event that is still to be written, and how deep it stands. */
    private record Item(Event event, int depth) {}

    private final Set<String> happening;
    private final Set<String> written = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    private FaultTreeOutline(Set<String> happening) {
        this.happening = happening;
    }

    /** The lines of a tree; the events that happen are marked. */
    static String of(FaultTree tree, Set<String> happening) {
        return new FaultTreeOutline(happening).lines(tree);
    }

    private String lines(FaultTree tree) {
        Deque<Item> open = new ArrayDeque<>();
        open.push(new Item(tree.top(), 0));
        int lines = 0;
        while (!open.isEmpty() && lines++ < MOST_LINES) {
            Item item = open.pop();
            boolean first = written.add(item.event().name());
            line(item, first);
            if (first && item.event() instanceof Gate gate) {
                List<Event> inputs = gate.inputs();
                for (int i = inputs.size() - 1; i >= 0; i--) {
                    open.push(new Item(inputs.get(i), item.depth() + 1));
                }
            }
        }
        int left = tree.events().size() - written.size();
        return open.isEmpty() ? text.toString() : text + "\n… and " + left + " more events";
    }

    private void line(Item item, boolean first) {
        Event event = item.event();
        text.append(text.length() == 0 ? "" : "\n").append("  ".repeat(item.depth()));
        if (!first) {
            text.append(event.name()).append(" (see above)");
        } else if (event instanceof Gate gate) {
            text.append(gate.name()).append(": ").append(words(gate));
        } else {
            text.append(event).append(event instanceof BasicEvent basic && basic.undeveloped() ? ", undeveloped" : "");
        }
        if (happening.contains(event.name())) {
            text.append(event instanceof Gate ? " ← happens" : " ← in the cut set");
        }
    }

    private static String words(Gate gate) {
        return gate.kind() == GateKind.AT_LEAST
                ? "at least " + gate.atLeast() + " of"
                : gate.kind().words();
    }
}
