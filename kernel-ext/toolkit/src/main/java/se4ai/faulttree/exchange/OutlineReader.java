package se4ai.faulttree.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.CommonCauseGroup;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.FaultTreeBuilder;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.HouseEvent;
import se4ai.faulttree.LeafKind;
import se4ai.faulttree.ProbabilityModel;

/** Reads outlines, line by line; what a line stands below is known by its indentation. */
final class OutlineReader {

    /** A line that others may stand below: a gate or a group has words that say which, an event has none. */
    private record Open(OutlineLine line, List<String> inputs) {}

    private record Leaf(Event event, int line) {}

    private final Reading reading;
    private final List<Open> gates = new ArrayList<>();
    private final List<Open> groups = new ArrayList<>();
    private final Map<String, Leaf> leaves = new LinkedHashMap<>();
    private final Map<String, Integer> named = new LinkedHashMap<>();
    private final Deque<Open> path = new ArrayDeque<>();
    private @Nullable String top;
    private @Nullable String name;

    OutlineReader(Reading reading) {
        this.reading = reading;
    }

    FaultTree read(String text) {
        OutlineLine.all(text).forEach(this::line);
        if (top == null) {
            throw new IllegalArgumentException(
                    "The outline has no events. Begin with the top event, such as 'door opens: any of'.");
        }
        FaultTreeBuilder builder = new FaultTreeBuilder(name == null ? top : name);
        gates.forEach(gate -> gate(gate, builder));
        leaves.values().forEach(leaf -> builder.at(leaf.line()).event(leaf.event()));
        named.forEach((event, line) -> {
            if (!builder.has(event)) {
                builder.at(line).event(BasicEvent.basic(event));
            }
        });
        groups.forEach(group -> group(group, builder));
        FaultTree tree = builder.build(reading.top() == null ? top : reading.top());
        return name == null ? tree.named(tree.top().name()) : tree;
    }

    private void line(OutlineLine line) {
        while (!path.isEmpty() && path.element().line().indent() >= line.indent()) {
            path.pop();
        }
        Open open = new Open(line, new ArrayList<>());
        if (line.role() == OutlineLine.Role.TREE) {
            name = line.name();
            return;
        }
        if (line.role() == OutlineLine.Role.GROUP) {
            groups.add(open);
        } else {
            below(line);
            describe(open);
        }
        path.push(open);
    }

    private void below(OutlineLine line) {
        Open parent = path.peek();
        if (parent != null) {
            if (parent.line().sign() != ':') {
                throw Misread.at(
                        line.number(),
                        "'" + Quotes.cut(line.name()) + "' stands below '"
                                + Quotes.cut(parent.line().name())
                                + "', which is not a gate. Make it one, as in '"
                                + Quotes.cut(parent.line().name()) + ": any of', or indent the two equally.");
            }
            parent.inputs().add(line.name());
        } else if (top == null) {
            top = line.name();
        }
        named.putIfAbsent(line.name(), line.number());
    }

    private void describe(Open open) {
        OutlineLine line = open.line();
        if (line.sign() == ':') {
            gates.add(open);
        } else if (line.sign() != ' ' || !line.tags().isEmpty()) {
            Event event = leaf(line);
            Leaf first = leaves.putIfAbsent(line.name(), new Leaf(event, line.number()));
            if (first != null && !first.event().equals(event)) {
                throw Misread.at(
                        line.number(),
                        "'" + Quotes.cut(line.name()) + "' is described here otherwise than in line " + first.line()
                                + ". Describe it once, and name it elsewhere; or give one of the two another name.");
            }
        }
    }

    private Event leaf(OutlineLine line) {
        if (line.sign() == '=' && (line.words().equals("on") || line.words().equals("off"))) {
            return new HouseEvent(line.name(), line.words().equals("on"));
        }
        LeafKind kind = LeafKind.UNCLASSIFIED;
        boolean undeveloped = false;
        for (String tag : line.tags()) {
            if (tag.equals("undeveloped")) {
                undeveloped = true;
            } else {
                kind = KindWords.kind(tag, line.name(), line.number());
            }
        }
        ProbabilityModel model = line.sign() == '='
                ? ModelWords.model(line.name(), line.words(), reading.hours(), line.number())
                : ProbabilityModel.unknown();
        return new BasicEvent(line.name(), kind, model, undeveloped);
    }

    private static void gate(Open gate, FaultTreeBuilder builder) {
        OutlineLine line = gate.line();
        GateKind kind = OutlineGate.kind(line);
        int atLeast = kind == GateKind.AT_LEAST ? OutlineGate.atLeast(line) : 0;
        builder.at(line.number()).gate(line.name(), kind, atLeast, gate.inputs());
    }

    private static void group(Open group, FaultTreeBuilder builder) {
        OutlineLine line = group.line();
        List<String> words = OutlineLine.words(line.words());
        String model = words.isEmpty() ? "" : words.get(0);
        List<Double> factors = new ArrayList<>();
        for (String word : words.subList(Math.min(1, words.size()), words.size())) {
            factors.add(Numbers.number(
                    word, "A factor of common-cause group '" + Quotes.cut(line.name()) + "'", line.number()));
        }
        CommonCauseGroup.Model known = GroupWords.model(model, line.name(), line.number());
        builder.group(Misread.located(
                line.number(),
                "Common-cause group '" + line.name() + "'",
                () -> new CommonCauseGroup(line.name(), group.inputs(), known, factors)));
    }
}
