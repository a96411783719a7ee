package se4ai.faulttree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A cut-set answer is minimal cut sets that somebody has found by hand, each judged.
 *
 * @param right the minimal cut sets that were found
 * @param notMinimal sets that are enough but too large, each with a minimal one within
 * @param notEnough sets that do not lead to the top event
 * @param unknown names that are no basic events of the tree
 * @param missing minimal cut sets that were not found
 */
public record CutSetAnswer(
        List<CutSet> right,
        Map<List<String>, CutSet> notMinimal,
        List<List<String>> notEnough,
        List<String> unknown,
        List<CutSet> missing) {

    /** @throws BudgetSpentException where the tree has more than 10,000 minimal cut sets */
    static CutSetAnswer of(FaultTree tree, List<List<String>> answer) {
        List<CutSet> wanted = tree.minimalCutSets().sets();
        Map<List<String>, CutSet> notMinimal = new LinkedHashMap<>();
        List<List<String>> notEnough = new ArrayList<>();
        Set<CutSet> right = new LinkedHashSet<>();
        for (List<String> given : answer) {
            judge(given, wanted, right, notMinimal, notEnough);
        }
        return new CutSetAnswer(
                List.copyOf(right),
                notMinimal,
                notEnough,
                unknown(tree, answer),
                wanted.stream().filter(set -> !right.contains(set)).toList());
    }

    private static void judge(
            List<String> given,
            List<CutSet> wanted,
            Set<CutSet> right,
            Map<List<String>, CutSet> notMinimal,
            List<List<String>> notEnough) {
        Set<String> names = folded(given);
        for (CutSet set : wanted) {
            Set<String> within = FamilySignature.of(set);
            if (names.containsAll(within)) {
                if (names.size() == within.size()) {
                    right.add(set);
                } else {
                    notMinimal.put(given, set);
                }
                return;
            }
        }
        notEnough.add(given);
    }

    private static List<String> unknown(FaultTree tree, List<List<String>> answer) {
        Set<String> known = folded(
                tree.analysis().basicEvents().stream().map(BasicEvent::name).toList());
        return answer.stream()
                .flatMap(List::stream)
                .filter(name -> !known.contains(EventNames.folded(name)))
                .distinct()
                .toList();
    }

    private static Set<String> folded(List<String> names) {
        Set<String> folded = new HashSet<>();
        names.forEach(name -> folded.add(EventNames.folded(name)));
        return folded;
    }

    public boolean isRight() {
        return missing.isEmpty() && notMinimal.isEmpty() && notEnough.isEmpty() && unknown.isEmpty();
    }

    /** One line a set to look at; what is missing is counted, not told. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(right.size() + " of " + (right.size() + missing.size()) + " minimal cut sets");
        unknown.forEach(name -> lines.add("'" + name + "' is no basic event of the tree"));
        notMinimal.forEach((given, set) ->
                lines.add(braced(given) + " is enough, but not minimal: " + left(given, set) + " can be taken away"));
        notEnough.forEach(given -> lines.add(braced(given) + " is not enough for the top event"));
        return String.join("\n", lines);
    }

    private static String left(List<String> given, CutSet set) {
        Set<String> needed = FamilySignature.of(set);
        return given.stream()
                .filter(name -> !needed.contains(EventNames.folded(name)))
                .collect(Collectors.joining(", "));
    }

    private static String braced(List<String> names) {
        return "{" + String.join(", ", names) + "}";
    }
}
