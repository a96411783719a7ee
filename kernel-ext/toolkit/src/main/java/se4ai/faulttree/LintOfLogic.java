package se4ai.faulttree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se4ai.measure.Vocabulary;

/** The rules that go by what the gates make of the events. */
final class LintOfLogic {

    private static final Vocabulary GUARD = Vocabulary.of(
            "guard",
            "fallback",
            "backup",
            "watchdog",
            "redundan",
            "second ",
            "spare ",
            "interlock",
            "fuse",
            "safety net",
            "double check",
            "human check",
            "review");
    /** Longer sets are seldom what a reader looks at, and may be too many to list. */
    private static final int LONGEST_SET = 4;

    private final FaultTree tree;
    private final List<LintFinding> findings = new ArrayList<>();

    private LintOfLogic(FaultTree tree) {
        this.tree = tree;
    }

    static List<LintFinding> findings(FaultTree tree) {
        LintOfLogic logic = new LintOfLogic(tree);
        tree.gates().forEach(logic::addGate);
        logic.addAnalysis();
        return logic.findings;
    }

    private void addGate(Gate gate) {
        List<Event> inputs = gate.inputs();
        Set<Event> once = new HashSet<>();
        for (Event input : inputs) {
            if (!once.add(input)) {
                add(
                        LintRule.INPUT_TWICE,
                        "'" + input.name() + "' stands twice below '" + gate.name()
                                + "'. It is one event: take one away, or name the other one differently.",
                        gate.name(),
                        input.name());
            }
        }
        if (inputs.size() == 1
                && gate.kind() != GateKind.NOT
                && gate.kind() != GateKind.NAND
                && gate.kind() != GateKind.NOR) {
            add(
                    LintRule.ONE_INPUT,
                    "'" + gate.name() + "' follows from '" + inputs.get(0).name()
                            + "' alone, so the two are one event. What else does it take, or what else can cause it?",
                    gate.name(),
                    inputs.get(0).name());
        }
        if (gate.kind() == GateKind.OR && !isGuard(gate)) {
            addGuards(gate);
        }
    }

    /** A gate whose inputs are all the guard's own failures is in order. */
    private void addGuards(Gate gate) {
        List<Event> guards = gate.inputs().stream().filter(LintOfLogic::isGuard).toList();
        if (guards.size() < gate.inputs().size()) {
            for (Event guard : guards) {
                add(
                        LintRule.GUARD_UNDER_OR,
                        "'" + guard.name() + "' sounds like the failure of a guard, but stands below the OR gate '"
                                + gate.name()
                                + "': its failure alone is enough there, so adding it makes things worse. Join it by AND with "
                                + "what it guards, as mitigate does.",
                        gate.name(),
                        guard.name());
            }
        }
    }

    private void addAnalysis() {
        try {
            FaultTree independent = tree.withoutCommonCauses();
            addConstant(independent);
            addIdle(independent);
            addSets(independent.minimalCutSets().upToOrder(LONGEST_SET));
        } catch (BudgetSpentException e) {
            add(LintRule.NOT_CHECKED, "Not all rules were checked: " + e.getMessage());
        }
    }

    private void addConstant(FaultTree independent) {
        int smallest = independent.minimalCutSets().smallestOrder();
        String top = tree.top().name();
        if (smallest < 0) {
            add(
                    LintRule.TOP_CANNOT_HAPPEN,
                    "'" + top + "' can never happen, whatever fails. Look at the house events that are off, and at NOT "
                            + "gates that exclude each other.",
                    top);
        } else if (smallest == 0) {
            add(
                    LintRule.TOP_NEEDS_NOTHING,
                    "'" + top
                            + "' happens even if nothing fails. Look at the house events that are on, and at NOT gates.",
                    top);
        }
    }

    /** At irregular points, the slope of an event with any influence is not 0. */
    private void addIdle(FaultTree independent) {
        Analysis analysis = independent.analysis();
        double[] points = new double[analysis.basicEvents().size()];
        for (int i = 0; i < points.length; i++) {
            double part = (i + 1) * 0.6180339887498949;
            points[i] = 0.3 + 0.4 * (part - Math.floor(part));
        }
        double[] slopes = analysis.solution().derivatives(points);
        for (int i = 0; i < slopes.length; i++) {
            String event = analysis.basicEvents().get(i).name();
            if (slopes[i] == 0) {
                add(
                        LintRule.EVENT_WITHOUT_EFFECT,
                        "'" + event
                                + "' makes no difference: whatever leads to the top event with it leads there without it. "
                                + "Is a gate above it wrong, or is it off by a house event?",
                        event);
            }
        }
    }

    private void addSets(List<CutSet> sets) {
        Set<Set<String>> told = new HashSet<>();
        for (CutSet set : sets) {
            if (set.order() == 1 && set.isOnly(LeafKind.ENVIRONMENT)) {
                String situation = set.names().get(0);
                add(
                        LintRule.SITUATION_ALONE,
                        "'" + situation + "' is a situation, and alone it is enough for '"
                                + tree.top().name()
                                + "'. Does it not also take that something fails in it? Then join the two by AND.",
                        situation);
            }
            addModels(set, told);
        }
    }

    private void addModels(CutSet set, Set<Set<String>> told) {
        List<String> models = set.events().stream()
                .filter(event -> event.kind() == LeafKind.MACHINE_LEARNING)
                .map(BasicEvent::name)
                .toList();
        for (int i = 1; i < models.size(); i++) {
            String first = models.get(i - 1);
            String second = models.get(i);
            boolean grouped = tree.commonCauses().stream()
                    .anyMatch(group -> group.members().containsAll(List.of(first, second)));
            if (!grouped && told.add(Set.of(first, second))) {
                add(
                        LintRule.MODELS_AS_INDEPENDENT,
                        "'" + first + "' and '" + second
                                + "' are taken as independent, but models that learn from similar data fail on the same "
                                + "inputs. Compare withSharedTraining(0.5, \""
                                + first + "\", \"" + second + "\").",
                        first,
                        second);
            }
        }
    }

    private static boolean isGuard(Event event) {
        return GUARD.firstIn(event.name()).isPresent();
    }

    private void add(LintRule rule, String sentence, String... events) {
        findings.add(LintFinding.of(rule, sentence, events));
    }
}
