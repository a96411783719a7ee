package se4ai.labs;

import java.util.ArrayList;
import java.util.List;
import se4ai.faulttree.BasicEvent;
import se4ai.labs.Part.Branch;
import se4ai.labs.Part.Leaf;

/** Gaps are what a draft still lacks to be a fault tree that can be calculated with. */
final class Gaps {

    private static final int NAMED = 4;

    private Gaps() {}

    /** One sentence for each thing that is missing. */
    static List<String> of(TreeDraft draft) {
        List<String> gaps = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Part part : draft.parts().values()) {
            if (part instanceof Branch branch && branch.inputs().isEmpty()) {
                gaps.add("Gate '" + branch.name() + "' has no inputs yet. Add the events that lead to it.");
            } else if (part instanceof Branch branch && TreeDraft.isShort(branch)) {
                gaps.add("Gate '" + branch.name() + "' (" + branch.kind().symbol() + ") needs "
                        + (branch.atLeast() > 0
                                ? branch.atLeast() + " inputs or more"
                                : "2 inputs, an event and a condition,")
                        + " but has " + branch.inputs().size() + ". Until then it takes all of them.");
            } else if (part instanceof Leaf leaf
                    && leaf.event() instanceof BasicEvent basic
                    && Double.isNaN(basic.model().point())) {
                unknown.add(basic.name());
            }
        }
        if (!unknown.isEmpty()) {
            gaps.add("No probability yet: " + some(unknown) + ". Cut sets need none.");
        }
        return gaps;
    }

    private static String some(List<String> names) {
        return names.size() <= NAMED
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }
}
