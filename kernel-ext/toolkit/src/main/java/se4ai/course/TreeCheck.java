package se4ai.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se4ai.check.Check;
import se4ai.check.Finding;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.TreeComparison;

/**
 * Checks a fault tree by its minimal cut sets: any tree with the same ways to the top event is right.
 *
 * <p>A tree with one known misconception gets that misconception's sentence; any other the first way that it lacks or has too
 * much.
 */
final class TreeCheck implements Check<FaultTree> {

    /** What stands in a cell before the reader has built anything. */
    static final String PLACEHOLDER = "?";

    private static final double HALF = 0.5;

    private final FaultTree reference;
    private final String because;
    private final Map<FaultTree, String> wrong;

    private TreeCheck(FaultTree reference, String because, Map<FaultTree, String> wrong) {
        this.reference = reference;
        this.because = because;
        this.wrong = wrong;
    }

    static TreeCheck against(FaultTree reference) {
        return new TreeCheck(reference, "", Map.of());
    }

    /** What a right answer means. */
    TreeCheck because(String reason) {
        return new TreeCheck(reference, " " + reason, wrong);
    }

    /** A wrong tree that a known mistake leads to, with what to say then. */
    TreeCheck wrong(FaultTree tree, String message) {
        Map<FaultTree, String> more = new LinkedHashMap<>(wrong);
        more.put(tree, message);
        return new TreeCheck(reference, because, more);
    }

    @Override
    public Finding of(FaultTree answer) {
        List<BasicEvent> open = answer.basicEvents().stream()
                .filter(event -> event.name().equals(PLACEHOLDER))
                .toList();
        if (!open.isEmpty()) {
            return Finding.notYet("There is still a '?' in the tree: put the missing part in its place.");
        }
        TreeComparison comparison = answer.comparedWith(reference);
        if (comparison.isSame()) {
            return Finding.correct(ways(comparison.common().size()) + " to '" + reference.name() + "'." + because);
        }
        for (Map.Entry<FaultTree, String> mistake : wrong.entrySet()) {
            if (answer.comparedWith(mistake.getKey()).isSame()) {
                return Finding.almost(mistake.getValue());
            }
        }
        return comparison
                .misconception()
                .map(Finding::almost)
                .orElseGet(() -> comparison.likeness() >= HALF
                        ? Finding.almost(difference(comparison))
                        : Finding.notYet(difference(comparison)));
    }

    private static String difference(TreeComparison comparison) {
        List<String> sentences = new ArrayList<>();
        int all = comparison.common().size() + comparison.missing().size();
        sentences.add(comparison.common().size() + " of " + ways(all) + " to the top event are there.");
        if (!comparison.suggestions().isEmpty()) {
            Map.Entry<String, String> first =
                    comparison.suggestions().entrySet().iterator().next();
            sentences.add("'" + first.getKey() + "' is a name of your own; did you mean '" + first.getValue() + "'?");
        } else if (!comparison.extra().isEmpty()) {
            sentences.add("By your tree " + comparison.extra().get(0) + " is enough; read the description again.");
        } else {
            sentences.add("One of those missing is " + comparison.missing().get(0) + ".");
        }
        return String.join(" ", sentences);
    }

    private static String ways(int ways) {
        return ways + (ways == 1 ? " way" : " ways");
    }
}
