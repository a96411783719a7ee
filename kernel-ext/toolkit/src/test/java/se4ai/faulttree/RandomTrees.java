package se4ai.faulttree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se4ai.measure.SeededRandom;

/** Fault trees drawn at random, the same for the same seed, for tests by brute force. */
final class RandomTrees {

    private static final List<GateKind> COHERENT =
            List.of(GateKind.AND, GateKind.OR, GateKind.AND, GateKind.OR, GateKind.AT_LEAST, GateKind.INHIBIT);
    private static final List<GateKind> ALL = List.of(
            GateKind.AND,
            GateKind.OR,
            GateKind.AT_LEAST,
            GateKind.INHIBIT,
            GateKind.NOT,
            GateKind.XOR,
            GateKind.NAND,
            GateKind.NOR);

    private final SeededRandom random;
    private final List<GateKind> kinds;

    private RandomTrees(long seed, List<GateKind> kinds) {
        this.random = new SeededRandom(seed);
        this.kinds = kinds;
    }

    /** Trees in which more basic events never prevent the top event. */
    static RandomTrees coherent(long seed) {
        return new RandomTrees(seed, COHERENT);
    }

    static RandomTrees ofEveryKind(long seed) {
        return new RandomTrees(seed, ALL);
    }

    /** A tree of at most so many basic events; some of its parts stand below several gates. */
    FaultTree next(int mostEvents) {
        int leaves = 1 + random.nextInt(mostEvents);
        List<Event> events = new ArrayList<>(leaves(leaves));
        int gates = 1 + random.nextInt(leaves + 2);
        int unused = 0;
        for (int i = 0; i < gates; i++) {
            Gate gate = gate("g" + i, events, unused);
            unused = Math.min(events.size(), unused + gate.inputs().size() / 2);
            events.add(gate);
        }
        return FaultTree.of(events.get(events.size() - 1));
    }

    /** The same tree with the inputs of its gates in another order and all names changed. */
    FaultTree disguised(FaultTree tree) {
        FaultTree changed = tree;
        for (Event event : tree.events()) {
            Event same = changed.event(event.name());
            if (same instanceof BasicEvent basic) {
                changed = changed.replace(
                        same.name(), new BasicEvent(other(same), basic.kind(), basic.model(), basic.undeveloped()));
            } else if (same instanceof Gate gate) {
                changed = changed.replace(
                        same.name(), new Gate(other(same), gate.kind(), gate.atLeast(), shuffled(gate.inputs())));
            }
        }
        return changed;
    }

    int nextInt(int bound) {
        return random.nextInt(bound);
    }

    private static String other(Event event) {
        return "z" + (char) ('z' - event.name().charAt(event.name().length() - 1) % 26) + event.name();
    }

    private List<Event> leaves(int many) {
        List<Event> leaves = new ArrayList<>(IntStream.range(0, many)
                .mapToObj(i -> BasicEvent.basic("e" + i, random.nextDouble()))
                .toList());
        if (random.nextInt(4) == 0) {
            leaves.add(HouseEvent.house("h", random.nextBoolean()));
        }
        return leaves;
    }

    private Gate gate(String name, List<Event> events, int unused) {
        GateKind kind = kinds.get(random.nextInt(kinds.size()));
        int most = Math.min(5, events.size());
        int many = kind == GateKind.NOT ? 1 : kind == GateKind.INHIBIT ? 2 : 1 + random.nextInt(most);
        if (many > events.size()) {
            kind = GateKind.OR;
            many = 1;
        }
        List<Event> inputs = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            // Half of the draws are from the events that no gate has yet, so that most of them end below the top.
            boolean fresh = random.nextBoolean() && unused < events.size();
            int from = fresh ? unused : 0;
            Event input = events.get(from + random.nextInt(events.size() - from));
            if (kind == GateKind.XOR || kind == GateKind.AT_LEAST || !inputs.contains(input)) {
                inputs.add(input);
            }
        }
        if (kind == GateKind.INHIBIT && inputs.size() < 2) {
            kind = GateKind.AND;
        }
        return new Gate(name, kind, kind == GateKind.AT_LEAST ? 1 + random.nextInt(inputs.size()) : 0, inputs);
    }

    private List<Event> shuffled(List<Event> inputs) {
        List<Event> rest = new ArrayList<>(inputs);
        List<Event> shuffled = new ArrayList<>();
        while (!rest.isEmpty()) {
            shuffled.add(rest.remove(random.nextInt(rest.size())));
        }
        return shuffled;
    }
}
