package se4ai.labs;

import java.util.ArrayList;
import java.util.List;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Gate;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.ProbabilityModel;
import se4ai.measure.SeededRandom;

/** Draws fault trees at random for scenarios: the same for the same seed. */
final class RandomTrees {

    private static final List<GateKind> KINDS =
            List.of(GateKind.AND, GateKind.OR, GateKind.OR, GateKind.AT_LEAST, GateKind.XOR, GateKind.NOT);

    private RandomTrees() {}

    /** A tree in which some parts stand below several gates. */
    static FaultTree tree(long seed, int events) {
        SeededRandom random = new SeededRandom(seed);
        List<Event> all = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            all.add(BasicEvent.basic("event " + i, model(random)));
        }
        List<Event> roots = new ArrayList<>(all);
        while (roots.size() > 1) {
            Gate gate = gate("gate " + all.size(), roots, all, random);
            all.add(gate);
            roots.add(gate);
        }
        return FaultTree.of(roots.get(0));
    }

    private static Gate gate(String name, List<Event> roots, List<Event> all, SeededRandom random) {
        List<Event> inputs = new ArrayList<>();
        int many = 2 + random.nextInt(3);
        for (int i = 0; i < many; i++) {
            boolean shared = roots.isEmpty() || i > 0 && random.nextInt(4) == 0;
            Event input = shared ? all.get(random.nextInt(all.size())) : roots.remove(random.nextInt(roots.size()));
            if (!inputs.contains(input)) {
                inputs.add(input);
            }
        }
        roots.removeAll(inputs);
        GateKind kind = KINDS.get(random.nextInt(KINDS.size()));
        if (kind == GateKind.NOT && inputs.size() > 1) {
            kind = GateKind.AND;
        }
        return new Gate(name, kind, kind == GateKind.AT_LEAST ? 1 + random.nextInt(inputs.size()) : 0, inputs);
    }

    private static ProbabilityModel model(SeededRandom random) {
        double p = random.nextDouble();
        return switch (random.nextInt(6)) {
            case 0 -> ProbabilityModel.perHour(p / 1000).over(100);
            case 1 -> ProbabilityModel.logNormal(p / 10 + 1e-6, 3);
            case 2 -> ProbabilityModel.between(p / 2, p);
            case 3 -> ProbabilityModel.beta(1 + 4 * p, 20);
            case 4 -> ProbabilityModel.uniform(p / 3, p);
            default -> ProbabilityModel.fixed(p);
        };
    }
}
