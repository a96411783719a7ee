package se4ai.faulttree;

import java.util.ArrayList;
import java.util.List;

/**
 * A lint reads a fault tree for mistakes that are easily made: in its logic, its words, and what is missing.
 *
 * <pre>{@code
 * tree.lint();
 * Lint.of(tree).listing("the operator is attentive", "the camera is clean").findings();
 * }</pre>
 *
 * Rules that go by words look for a few English ones and stay silent where in doubt.
 */
public final class Lint {

    private static final double HALF = 0.5;

    private final FaultTree tree;
    private final List<String> statements;

    private Lint(FaultTree tree, List<String> statements) {
        this.tree = tree;
        this.statements = statements;
    }

    public static Lint of(FaultTree tree) {
        return new Lint(tree, List.of());
    }

    /**
     * The same, which also asks for a violation of each assumption or specification listed.
     *
     * <p>A leaf counts as one where its name has half of the statement's words, not counting small words such as {@code the}
     * and {@code not}.
     */
    public Lint listing(String... assumptionsAndSpecifications) {
        List<String> all = new ArrayList<>(statements);
        all.addAll(List.of(assumptionsAndSpecifications));
        return new Lint(tree, all);
    }

    /** What looks like a mistake; empty where nothing does. */
    public List<LintFinding> findings() {
        List<LintFinding> findings = new ArrayList<>(LintOfWords.findings(tree));
        findings.addAll(LintOfLogic.findings(tree));
        findings.addAll(coverage());
        return List.copyOf(findings);
    }

    private List<LintFinding> coverage() {
        List<LintFinding> findings = new ArrayList<>();
        List<BasicEvent> leaves = tree.basicEvents();
        for (String statement : statements) {
            if (leaves.stream().noneMatch(leaf -> EventNames.share(statement, leaf.name()) >= HALF)) {
                findings.add(
                        LintFinding.of(
                                LintRule.STATEMENT_NOT_VIOLATED,
                                "No basic event says that '" + statement
                                        + "' does not hold. What happens then? Add its violation where it leads to the top event."));
            }
        }
        addModels(leaves, findings);
        return findings;
    }

    /** Kinds are asked for only where the author has given some. */
    private static void addModels(List<BasicEvent> leaves, List<LintFinding> findings) {
        long models = leaves.stream()
                .filter(leaf -> leaf.kind() == LeafKind.MACHINE_LEARNING)
                .count();
        long unclassified = leaves.stream()
                .filter(leaf -> leaf.kind() == LeafKind.UNCLASSIFIED)
                .count();
        if (models == 0 && unclassified == 0 && leaves.size() > 1) {
            findings.add(LintFinding.of(
                    LintRule.NO_WRONG_PREDICTION,
                    "No basic event is a machine-learning component's. If the system has a model, its wrong prediction is one "
                            + "of the ways: add it with as(MACHINE_LEARNING)."));
        } else if (models == leaves.size() && models > 1) {
            findings.add(LintFinding.of(
                    LintRule.MODELS_ONLY,
                    "All basic events are machine-learning components'. The world, people and hardware fail too: ask which "
                            + "assumption has to be wrong for harm to follow."));
        }
    }
}
