package se4ai.faulttree.exchange;

import java.util.ArrayList;
import java.util.List;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.CommonCauseGroup;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Gate;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.HouseEvent;
import se4ai.faulttree.LeafKind;
import se4ai.faulttree.ProbabilityModel;
import se4ai.measure.SeededRandom;

/** Trees with everything a tree can have, and with names that formats stumble over. */
final class RandomTrees {

    private static final String[] NAMES = {
        "e",
        "camera dirty",
        "door: open = yes [HW]",
        "\"quoted\"",
        "back\\slash \\u0041",
        "<b>&amp;</b>",
        "# 1",
        "fault tree: x",
        "common causes y: beta 1",
        "tür 门 \ud83d\ude97",
        "line\nbreak\ttab\r",
        "control \u0001 half \ud83d \uffff\u2028",
        " space ",
        "toplevel",
        "and",
        "1; // x /* y */",
        "a.b",
        "-",
        "prob=0.5",
        "constant true",
        "\ufeffmark"
    };

    private final SeededRandom random;
    private final List<Event> events = new ArrayList<>();

    private RandomTrees(long seed) {
        this.random = new SeededRandom(seed);
    }

    static FaultTree of(long seed) {
        return new RandomTrees(seed).tree();
    }

    private FaultTree tree() {
        List<BasicEvent> basics = new ArrayList<>();
        int leaves = 1 + random.nextInt(8);
        for (int i = 0; i < leaves; i++) {
            if (random.nextInt(5) == 0) {
                events.add(new HouseEvent(name(), random.nextBoolean()));
            } else {
                BasicEvent basic = new BasicEvent(name(), kind(), model(), random.nextInt(4) == 0);
                basics.add(basic);
                events.add(basic);
            }
        }
        int gates = random.nextInt(10);
        for (int i = 0; i < gates; i++) {
            events.add(gate());
        }
        // The top takes every event that is left, so that none is lost.
        Event top = events.size() == 1 ? events.get(0) : new Gate("top", GateKind.OR, 0, events);
        FaultTree tree = FaultTree.of(top);
        return grouped(random.nextBoolean() ? tree : tree.named(name()), basics);
    }

    private FaultTree grouped(FaultTree tree, List<BasicEvent> basics) {
        if (basics.size() < 3 || random.nextBoolean()) {
            return tree;
        }
        List<String> members = basics.stream().map(BasicEvent::name).toList();
        return tree.with(
                new CommonCauseGroup(
                        name(), members, CommonCauseGroup.Model.ALPHA, List.of(random.nextDouble(), 0.1, 1e-9)),
                CommonCauseGroup.mgl(name(), List.of(random.nextDouble()), members.get(2), members.get(0)),
                CommonCauseGroup.beta(name(), random.nextDouble(), members.get(1), members.get(2)));
    }

    private Gate gate() {
        GateKind[] kinds = GateKind.values();
        GateKind kind = kinds[random.nextInt(kinds.length)];
        int size = kind == GateKind.NOT ? 1 : kind == GateKind.INHIBIT ? 2 : 1 + random.nextInt(4);
        List<Event> inputs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            inputs.add(events.get(random.nextInt(events.size())));
        }
        return new Gate(name(), kind, kind == GateKind.AT_LEAST ? 1 + random.nextInt(size) : 0, inputs);
    }

    private String name() {
        return NAMES[random.nextInt(NAMES.length)]
                + (random.nextBoolean() ? events.size() : "\u00a0" + random.nextLong());
    }

    private LeafKind kind() {
        return LeafKind.values()[random.nextInt(LeafKind.values().length)];
    }

    private ProbabilityModel model() {
        double x = random.nextDouble();
        double y = x + (1 - x) * random.nextDouble();
        return switch (random.nextInt(10)) {
            case 0 -> ProbabilityModel.perHour(x * 1e-7).over(y * 1e4);
            case 1 -> ProbabilityModel.perHour(x * 1e-7).testedEvery(y * 700).over(x * 1e4);
            case 2 -> ProbabilityModel.logNormal(y / 3, 1 + 9 * x);
            case 3 -> ProbabilityModel.uniform(x, y);
            case 4 -> ProbabilityModel.beta(x + 0.1, 100 * y);
            case 5 -> ProbabilityModel.between(x, y);
            case 6 -> ProbabilityModel.unknown();
            case 7 -> ProbabilityModel.fixed(random.nextBoolean() ? 0 : 1);
            case 8 -> new ProbabilityModel.Share(model(), x, name());
            default -> ProbabilityModel.fixed(x * 1e-9);
        };
    }
}
