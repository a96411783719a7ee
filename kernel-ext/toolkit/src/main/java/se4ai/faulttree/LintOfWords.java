package se4ai.faulttree;

import java.util.ArrayList;
import java.util.List;
import se4ai.measure.Vocabulary;

/** The rules that go by what events are called. */
final class LintOfWords {

    private static final Vocabulary MODEL_ERROR = Vocabulary.of(
            "model",
            "classifier",
            "misclassif",
            "mispredict",
            "predict",
            "accuracy",
            "neural network",
            "inference",
            "false positive",
            "false negative",
            "wrong label");
    private static final Vocabulary EXCUSE = Vocabulary.of(
            "disclaimer", "terms of use", "terms of service", "more training data", "more data", "retrain");
    private static final Vocabulary INSIDE_A_MODEL = Vocabulary.of(
            "overfit", "underfit", "training data", "learning rate", "hyperparameter", "too few examples");
    private static final Vocabulary ALL = Vocabulary.of("both ", "all of", "at the same time", "simultaneous");
    private static final Vocabulary ANY = Vocabulary.of("either ", "any of", "one of");

    private static final int MOST_COMPARED = 200;

    private LintOfWords() {}

    static List<LintFinding> findings(FaultTree tree) {
        List<LintFinding> findings = new ArrayList<>();
        addTop(tree, findings);
        addNear(tree, findings);
        tree.gates().forEach(gate -> addGate(gate, findings));
        tree.basicEvents().forEach(leaf -> addLeaf(leaf, findings));
        return findings;
    }

    private static void addTop(FaultTree tree, List<LintFinding> findings) {
        String top = tree.top().name();
        boolean model = tree.top() instanceof BasicEvent basic && basic.kind() == LeafKind.MACHINE_LEARNING;
        if (model || MODEL_ERROR.firstIn(top).isPresent()) {
            findings.add(LintFinding.of(
                    LintRule.TOP_IS_MODEL_ERROR,
                    "The top event '" + top
                            + "' is a model's error. Nobody is harmed by it yet: name what happens in the "
                            + "world, such as 'pedestrian hit', and put the error below.",
                    top));
        }
    }

    /** All pairs, so only in trees that people draw: a tree of thousands of events would take millions of comparisons. */
    private static void addNear(FaultTree tree, List<LintFinding> findings) {
        List<Event> events = tree.events();
        for (int i = 1; i < events.size() && events.size() <= MOST_COMPARED; i++) {
            for (int j = 0; j < i; j++) {
                if (EventNames.areNear(events.get(j).name(), events.get(i).name())) {
                    addPair(events.get(j), events.get(i), findings);
                }
            }
        }
    }

    private static void addPair(Event first, Event second, List<LintFinding> findings) {
        if (second instanceof Gate gate && gate.inputs().contains(first)) {
            findings.add(LintFinding.of(
                    LintRule.GATE_REPEATED_BELOW,
                    "'" + first.name() + "' says the same as the gate '" + gate.name()
                            + "' that it stands below. Take it away, or name what leads to it.",
                    gate.name(),
                    first.name()));
        } else {
            findings.add(LintFinding.of(
                    LintRule.TWO_NAMES,
                    "'" + first.name() + "' and '" + second.name()
                            + "' look like one event under two names; they are counted as independent. Use one name in both "
                            + "places, or tell them apart by a word.",
                    first.name(),
                    second.name()));
        }
    }

    private static void addGate(Gate gate, List<LintFinding> findings) {
        boolean or = gate.kind() == GateKind.OR && ALL.firstIn(gate.name()).isPresent();
        boolean and = gate.kind() == GateKind.AND && ANY.firstIn(gate.name()).isPresent();
        if (or || and) {
            findings.add(LintFinding.of(
                    LintRule.NAME_AGAINST_GATE,
                    "'" + gate.name() + "' is an " + gate.kind().symbol() + " gate, but its name sounds like "
                            + (or ? "AND. With OR, one input is enough" : "OR. With AND, it takes every input")
                            + ". Change the gate or the name.",
                    gate.name()));
        }
    }

    private static void addLeaf(BasicEvent leaf, List<LintFinding> findings) {
        EXCUSE.firstIn(leaf.name())
                .ifPresent(term -> findings.add(LintFinding.of(
                        LintRule.NO_MITIGATION,
                        "'" + leaf.name() + "' speaks of '" + term
                                + "', which keeps nothing from happening. Name a guard outside the model that acts when the "
                                + "model is wrong.",
                        leaf.name())));
        INSIDE_A_MODEL
                .firstIn(leaf.name())
                .ifPresent(term -> findings.add(LintFinding.of(
                        LintRule.MODEL_TAKEN_APART,
                        "'" + leaf.name() + "' takes a model apart ('" + term
                                + "'). A model fails for reasons nobody can list: let its wrong prediction be one basic event.",
                        leaf.name())));
    }
}
