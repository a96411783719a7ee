package se4ai.faulttree.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.CommonCauseGroup;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Gate;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.HouseEvent;
import se4ai.faulttree.LeafKind;
import se4ai.faulttree.ProbabilityModel;

/** Writes outlines; what would be indented too far is described further below. */
final class OutlineWriter {

    static final String TREE = "fault tree";
    static final String GROUP = "common causes";

    private static final int DEEPEST = 8;

    private final FaultTree tree;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> described = new HashSet<>();
    private final Deque<Gate> later = new ArrayDeque<>();

    OutlineWriter(FaultTree tree) {
        this.tree = tree;
    }

    String text() {
        if (!tree.name().equals(tree.top().name())) {
            out.append(TREE).append(": ").append(name(tree.name())).append('\n');
        }
        line(tree.top(), 0);
        while (!later.isEmpty()) {
            Gate gate = later.remove();
            if (!described.contains(gate.name())) {
                out.append('\n');
                line(gate, 0);
            }
        }
        tree.commonCauses().forEach(this::group);
        return out.toString();
    }

    private void line(Event event, int depth) {
        out.append("  ".repeat(depth)).append(name(event.name()));
        if (event instanceof Gate gate && depth >= DEEPEST && !described.contains(gate.name())) {
            later.add(gate);
            out.append('\n');
        } else if (!described.add(event.name())) {
            out.append('\n');
        } else if (event instanceof Gate gate) {
            out.append(": ").append(words(gate)).append('\n');
            gate.inputs().forEach(input -> line(input, depth + 1));
        } else {
            out.append(leaf(event)).append('\n');
        }
    }

    private static String words(Gate gate) {
        String words = gate.kind().words();
        return gate.kind() == GateKind.AT_LEAST ? words + " " + gate.atLeast() + " of" : words;
    }

    private static String leaf(Event event) {
        if (event instanceof HouseEvent house) {
            return house.state() ? " = on" : " = off";
        }
        BasicEvent basic = (BasicEvent) event;
        String value = basic.model() instanceof ProbabilityModel.Unknown ? "" : " = " + ModelWords.of(basic.model());
        String kind = basic.kind() == LeafKind.UNCLASSIFIED ? "" : basic.kind().tag();
        String undeveloped = basic.undeveloped() ? "undeveloped" : "";
        String between = kind.isEmpty() || undeveloped.isEmpty() ? "" : ", ";
        String tags = kind + between + undeveloped;
        return value + (tags.isEmpty() ? "" : " [" + tags + "]");
    }

    private void group(CommonCauseGroup group) {
        out.append('\n').append(GROUP).append(' ').append(name(group.name())).append(": ");
        out.append(GroupWords.of(group.model()));
        group.factors().forEach(factor -> out.append(' ').append(factor.doubleValue()));
        out.append('\n');
        group.members().forEach(member -> out.append("  ").append(name(member)).append('\n'));
    }

    private static String name(String name) {
        boolean plain = !name.startsWith("#")
                && !name.startsWith(TREE)
                && !name.startsWith(GROUP)
                && name.trim().equals(name);
        for (int i = 0; i < name.length(); i++) {
            plain &= ":=[\"\\".indexOf(name.charAt(i)) < 0 && !Quotes.isAwkward(name, i);
        }
        return plain ? name : Quotes.quoted(name);
    }
}
