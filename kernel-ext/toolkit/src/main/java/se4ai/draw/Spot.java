package se4ai.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Gate;
import se4ai.faulttree.GateKind;
import se4ai.measure.Figures;

/**
 * A place in the drawing of a fault tree. The tree is a graph, so an event may have several: the gate with the inputs below it
 * has one, and elsewhere a transfer leads to that.
 */
final class Spot {

    enum Role {
        GATE,
        LEAF,
        /** A gate whose inputs stand below another place of it. */
        TRANSFER,
        /** A gate whose inputs are left out, so that the drawing stays readable. */
        COLLAPSED,
        /** Inputs of a gate that are left out. */
        REST
    }

    /** More than these cannot be read at once. */
    private static final int MOST_SPOTS = 60;

    private static final int MOST_INPUTS = 16;
    private static final int DEEPEST = 12;

    private final @Nullable Event event;
    private final int depth;
    private final List<Spot> inputs = new ArrayList<>();
    private Role role = Role.LEAF;
    private int transfer;
    private int hidden;
    private int times = 1;

    private Spot(@Nullable Event event, int depth) {
        this.event = event;
        this.depth = depth;
    }

    /** Lays a tree out from the top, row by row, until the drawing is full. */
    static Spot top(FaultTree tree) {
        Spot top = new Spot(tree.top(), 0);
        Map<String, Spot> expanded = new HashMap<>();
        Deque<Spot> open = new ArrayDeque<>(List.of(top));
        int count = 1;
        int transfers = 0;
        while (!open.isEmpty()) {
            Spot spot = open.poll();
            if (!(spot.event instanceof Gate gate)) {
                continue;
            }
            Spot first = expanded.get(gate.name());
            if (first != null) {
                spot.role = Role.TRANSFER;
                first.transfer = first.transfer == 0 ? ++transfers : first.transfer;
                spot.transfer = first.transfer;
            } else if (spot != top
                    && (spot.depth >= DEEPEST || count + gate.inputs().size() > MOST_SPOTS)) {
                spot.role = Role.COLLAPSED;
                spot.hidden = FaultTree.of(gate).events().size() - 1;
            } else {
                expanded.put(gate.name(), spot);
                spot.expand(gate);
                open.addAll(spot.inputs);
                count += spot.inputs.size();
            }
        }
        top.countLeaves();
        return top;
    }

    private void expand(Gate gate) {
        role = Role.GATE;
        int shown = gate.inputs().size() > MOST_INPUTS
                ? MOST_INPUTS - 1
                : gate.inputs().size();
        gate.inputs().subList(0, shown).forEach(input -> inputs.add(new Spot(input, depth + 1)));
        if (shown < gate.inputs().size()) {
            Spot rest = new Spot(null, depth + 1);
            rest.role = Role.REST;
            rest.hidden = gate.inputs().size() - shown;
            inputs.add(rest);
        }
    }

    private void countLeaves() {
        Map<String, List<Spot>> leaves = new HashMap<>();
        for (Spot spot : all()) {
            if (spot.event instanceof BasicEvent basic) {
                leaves.computeIfAbsent(basic.name(), name -> new ArrayList<>()).add(spot);
            }
        }
        leaves.values().forEach(same -> same.forEach(spot -> spot.times = same.size()));
    }

    /** This one and all below it, a parent before its inputs. */
    List<Spot> all() {
        List<Spot> all = new ArrayList<>(List.of(this));
        for (int at = 0; at < all.size(); at++) {
            all.addAll(all.get(at).inputs);
        }
        return all;
    }

    Role role() {
        return role;
    }

    int depth() {
        return depth;
    }

    List<Spot> inputs() {
        return inputs;
    }

    /** The event that stands here; none where inputs are left out. */
    @Nullable
    Event event() {
        return event;
    }

    String name() {
        return event == null ? "" : event.name();
    }

    /** The number that this place shares with others of the same gate; 0 where there is none. */
    int transfer() {
        return transfer;
    }

    /** How many events or inputs are left out here, in words. */
    String hiddenWords() {
        return "… " + hidden + " more " + (role == Role.REST ? "input" : "event") + (hidden == 1 ? "" : "s");
    }

    /** What stands below a symbol: how likely a leaf is, where that is known, or what is left out. */
    String caption() {
        if (role == Role.COLLAPSED) {
            return hiddenWords();
        }
        return event instanceof BasicEvent basic && !Double.isNaN(basic.model().point())
                ? Figures.scientific(basic.model().point(), 3)
                : "";
    }

    /** In how many places the basic event stands. */
    int times() {
        return times;
    }

    /** The event under whose condition an INHIBIT gate passes its input on, where it is drawn beside the gate. */
    @Nullable
    Spot condition() {
        boolean beside = role == Role.GATE
                && event instanceof Gate gate
                && gate.kind() == GateKind.INHIBIT
                && inputs.get(1).role == Role.LEAF;
        return beside ? inputs.get(1) : null;
    }

    /** The inputs that are drawn below the gate. */
    List<Spot> below() {
        return condition() == null ? inputs : inputs.subList(0, 1);
    }
}
