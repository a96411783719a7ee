package se4ai.faulttree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A cut-set change is what became of each minimal cut set when a tree was changed.
 *
 * <p>Sets are compared by the names of their events.
 *
 * @param gone sets that are no longer a way to the top event, in whole or as a part
 * @param enlarged sets that now take more events, each with what it grew into
 * @param unchanged sets that are as they were
 * @param added new ways to the top event that no old one grew into
 */
public record CutSetChange(
        List<CutSet> gone, Map<CutSet, List<CutSet>> enlarged, List<CutSet> unchanged, List<CutSet> added) {

    public CutSetChange {
        gone = List.copyOf(gone);
        enlarged = Collections.unmodifiableMap(new LinkedHashMap<>(enlarged));
        unchanged = List.copyOf(unchanged);
        added = List.copyOf(added);
    }

    static CutSetChange between(List<CutSet> before, List<CutSet> after) {
        Set<List<String>> old = names(before);
        Set<List<String>> now = names(after);
        List<CutSet> fresh =
                after.stream().filter(set -> !old.contains(set.names())).toList();
        Set<CutSet> grown = new HashSet<>();
        List<CutSet> gone = new ArrayList<>();
        Map<CutSet, List<CutSet>> enlarged = new LinkedHashMap<>();
        for (CutSet set : before) {
            if (!now.contains(set.names())) {
                List<CutSet> into = fresh.stream()
                        .filter(each -> each.names().containsAll(set.names()))
                        .toList();
                if (into.isEmpty()) {
                    gone.add(set);
                } else {
                    enlarged.put(set, into);
                    grown.addAll(into);
                }
            }
        }
        return new CutSetChange(
                gone,
                enlarged,
                before.stream().filter(set -> now.contains(set.names())).toList(),
                fresh.stream().filter(set -> !grown.contains(set)).toList());
    }

    private static Set<List<String>> names(List<CutSet> sets) {
        return sets.stream().map(CutSet::names).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        gone.forEach(set -> text.append("\ngone: ").append(set));
        enlarged.forEach((set, into) -> text.append("\nenlarged: ")
                .append(set)
                .append(" → ")
                .append(into.stream().map(CutSet::toString).collect(Collectors.joining(", "))));
        unchanged.forEach(set -> text.append("\nunchanged: ").append(set));
        added.forEach(set -> text.append("\nnew: ").append(set));
        return text.length() == 0 ? "no cut sets before or after" : text.substring(1);
    }
}
