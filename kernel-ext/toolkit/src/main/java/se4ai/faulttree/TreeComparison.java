package se4ai.faulttree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A tree comparison holds a fault tree against a reference by what they mean: trees of any shape are the same where their
 * minimal cut sets are.
 *
 * <p>Events are the same where their names are, but for case and punctuation. With NOT gates, cut sets do not say all;
 * {@link #isSameProbability} then tells trees apart whose sets agree. Common causes are left out.
 *
 * @param common cut sets that both have
 * @param missing cut sets that only the reference has
 * @param extra cut sets that the reference does not have
 * @param likeness what they have in common as a share of what either has (Jaccard), from 0 to 1
 * @param suggestions names that the reference does not know, each with one of its own that is nearly the same
 * @param misconception what one change of the reference explains the difference, as a sentence
 */
public record TreeComparison(
        FaultTree tree,
        FaultTree reference,
        List<CutSet> common,
        List<CutSet> missing,
        List<CutSet> extra,
        double likeness,
        Map<String, String> suggestions,
        Optional<String> misconception) {

    private static final double ROUNDING = 1e-9;

    /** @throws BudgetSpentException where one of them has more than 10,000 cut sets */
    static TreeComparison of(FaultTree tree, FaultTree reference) {
        List<CutSet> own = tree.withoutCommonCauses().minimalCutSets().sets();
        List<CutSet> others = reference.withoutCommonCauses().minimalCutSets().sets();
        Set<Set<String>> family = FamilySignature.of(own);
        Set<Set<String>> wanted = FamilySignature.of(others);
        return new TreeComparison(
                tree,
                reference,
                own.stream()
                        .filter(set -> wanted.contains(FamilySignature.of(set)))
                        .toList(),
                others.stream()
                        .filter(set -> !family.contains(FamilySignature.of(set)))
                        .toList(),
                own.stream()
                        .filter(set -> !wanted.contains(FamilySignature.of(set)))
                        .toList(),
                FamilySignature.jaccard(family, wanted),
                suggestions(tree, reference),
                family.equals(wanted)
                        ? Optional.empty()
                        : Misconceptions.of(reference).explaining(tree, family));
    }

    /** Whether each way to the top event in one is a way in the other. */
    public boolean isSame() {
        return missing.isEmpty() && extra.isEmpty();
    }

    /** Whether the probabilities agree, if both are known. */
    public boolean isSameProbability() {
        if (!tree.isQuantified() || !reference.isQuantified()) {
            return false;
        }
        double own = tree.probability().value();
        double wanted = reference.probability().value();
        return Math.abs(own - wanted) <= ROUNDING * Math.max(own, wanted);
    }

    private static Map<String, String> suggestions(FaultTree tree, FaultTree reference) {
        List<BasicEvent> known = reference.basicEvents();
        Set<String> names =
                known.stream().map(event -> EventNames.folded(event.name())).collect(Collectors.toSet());
        Map<String, String> suggestions = new LinkedHashMap<>();
        for (BasicEvent event : tree.basicEvents()) {
            if (!names.contains(EventNames.folded(event.name()))) {
                known.stream()
                        .map(BasicEvent::name)
                        .filter(name -> EventNames.areNear(name, event.name()))
                        .findFirst()
                        .ifPresent(name -> suggestions.put(event.name(), name));
            }
        }
        return suggestions;
    }

    /** One line a thing to look at; the first is the verdict. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(
                isSame()
                        ? "the same ways to the top event"
                        : common.size() + " of the " + (common.size() + missing.size()) + " ways of the reference, and "
                                + extra.size() + " others");
        misconception.ifPresent(lines::add);
        suggestions.forEach((own, known) -> lines.add("'" + own + "': did you mean '" + known + "'?"));
        missing.forEach(set -> lines.add("missing: " + set));
        extra.forEach(set -> lines.add("extra: " + set));
        return String.join("\n", lines);
    }
}
