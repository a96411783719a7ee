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
        List<Event> roots = new ArrayList<>(leaves(1 + random.nextInt(mostEvents)));
        List<Event> all = new ArrayList<>(roots);
        do {
            Gate gate = gate("g" + all.size(), roots, all);
            roots.add(gate);
            all.add(gate);
        } while (roots.size() > 1);
        return FaultTree.of(roots.get(0));
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

    private Gate gate(String name, List<Event> roots, List<Event> all) {
        List<Event> inputs = new ArrayList<>();
        int many = 1 + random.nextInt(4);
        for (int i = 0; i < many; i++) {
            boolean shared = roots.isEmpty() || random.nextInt(4) == 0;
            inputs.add(shared ? all.get(random.nextInt(all.size())) : roots.remove(random.nextInt(roots.size())));
        }
        roots.removeAll(inputs);
        GateKind kind = kinds.get(random.nextInt(kinds.size()));
        if (kind == GateKind.NOT && many != 1 || kind == GateKind.INHIBIT && many != 2) {
            kind = random.nextBoolean() ? GateKind.AND : GateKind.OR;
        }
        return new Gate(name, kind, kind == GateKind.AT_LEAST ? 1 + random.nextInt(many) : 0, inputs);
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
