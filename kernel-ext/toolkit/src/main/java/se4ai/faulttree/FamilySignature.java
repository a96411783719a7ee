package se4ai.faulttree;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says what a fault tree means, whatever its shape: its minimal cut sets, each as the set of its events' folded names. */
final class FamilySignature {

    private FamilySignature() {}

    static Set<Set<String>> of(FaultTree tree) {
        return of(tree.withoutCommonCauses().minimalCutSets().sets());
    }

    static Set<Set<String>> of(List<CutSet> sets) {
        Set<Set<String>> family = new LinkedHashSet<>();
        sets.forEach(set -> family.add(of(set)));
        return family;
    }

    static Set<String> of(CutSet set) {
        Set<String> names = new TreeSet<>();
        set.names().forEach(name -> names.add(EventNames.folded(name)));
        return names;
    }

    /** What the two have in common as a share of what either has: 1 where they are the same, also where both are empty. */
    static double jaccard(Set<Set<String>> one, Set<Set<String>> other) {
        Set<Set<String>> common = new HashSet<>(one);
        common.retainAll(other);
        int either = one.size() + other.size() - common.size();
        return either == 0 ? 1 : (double) common.size() / either;
    }
}
