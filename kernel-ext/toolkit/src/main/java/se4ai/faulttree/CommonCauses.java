package se4ai.faulttree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes common-cause groups out: each member becomes an OR of its failing alone and of each cause that it shares.
 *
 * <p>The shares of a member add up to its probability, as is usual; its OR gate, which counts two causes at once only once,
 * is a hair below it. Sources: NUREG/CR-5485; Open-PSA Model Exchange Format, common-cause groups.
 */
final class CommonCauses {

    /** A full group of 10 has 1,023 shared and single causes. */
    private static final int MOST_MEMBERS = 10;

    private final FaultTree tree;
    private final CommonCauseGroup group;
    private final List<BasicEvent> members;
    private final Set<String> taken;
    private final Map<String, List<Event>> causes = new HashMap<>();

    private CommonCauses(FaultTree tree, CommonCauseGroup group, Set<String> taken) {
        this.tree = tree;
        this.group = group;
        this.members = group.members().stream().map(tree::basic).toList();
        this.taken = taken;
    }

    /**
     * @throws IllegalArgumentException where an event stands in two groups, or the members of one differ in probability
     */
    static FaultTree expanded(FaultTree source) {
        Set<String> grouped = new HashSet<>();
        Set<String> taken = new HashSet<>();
        source.events().forEach(event -> taken.add(event.name()));
        FaultTree tree = source.withoutCommonCauses();
        for (CommonCauseGroup group : source.commonCauses()) {
            checkOnce(group, grouped);
            tree = new CommonCauses(tree, group, taken).written();
        }
        return tree;
    }

    /** The probability of one cause that exactly so many members share, as a share of a member's probability. */
    static double share(CommonCauseGroup group, int sharing) {
        int many = group.members().size();
        double ways = choose(many - 1, sharing - 1);
        return switch (group.model()) {
            case BETA -> sharing == 1 ? 1 - factor(group, 0) : sharing == many ? factor(group, 0) : 0;
            case MGL -> greek(group, sharing) / ways;
            case ALPHA -> sharing * factor(group, sharing - 1) / weighted(group) / ways;
        };
    }

    private FaultTree written() {
        check();
        int most = group.model() == CommonCauseGroup.Model.BETA ? 1 : members.size();
        for (int subset = 1; subset < 1 << members.size(); subset++) {
            int sharing = Integer.bitCount(subset);
            if (sharing <= most || sharing == members.size()) {
                addCause(subset, share(group, sharing));
            }
        }
        FaultTree written = tree;
        for (BasicEvent member : members) {
            List<Event> inputs = causes.getOrDefault(member.name(), List.of());
            written = written.replace(member.name(), new Gate(member.name(), GateKind.OR, 0, inputs));
        }
        return written;
    }

    private void addCause(int subset, double share) {
        if (share == 0) {
            return;
        }
        List<BasicEvent> sharing = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if ((subset >> i & 1) == 1) {
                sharing.add(members.get(i));
            }
        }
        BasicEvent cause = new BasicEvent(
                name(sharing), kind(sharing), model(share), sharing.get(0).undeveloped());
        sharing.forEach(member ->
                causes.computeIfAbsent(member.name(), each -> new ArrayList<>()).add(cause));
    }

    private ProbabilityModel model(double share) {
        ProbabilityModel whole = members.get(0).model();
        if (whole instanceof ProbabilityModel.Fixed fixed) {
            return ProbabilityModel.fixed(share * fixed.point());
        }
        return whole instanceof ProbabilityModel.Unknown
                ? whole
                : new ProbabilityModel.Share(whole, share, group.name());
    }

    private String name(List<BasicEvent> sharing) {
        List<String> names = sharing.stream().map(BasicEvent::name).toList();
        String name = names.size() == 1 ? names.get(0) + ", alone" : "common: " + String.join(" + ", names);
        while (!taken.add(name)) {
            name += " (" + group.name() + ")";
        }
        return name;
    }

    private static LeafKind kind(List<BasicEvent> sharing) {
        LeafKind kind = sharing.get(0).kind();
        return sharing.stream().allMatch(each -> each.kind() == kind) ? kind : LeafKind.UNCLASSIFIED;
    }

    private void check() {
        BasicEvent first = members.get(0);
        for (BasicEvent member : members) {
            if (!member.model().equals(first.model())) {
                throw new IllegalArgumentException("The members of common-cause group '" + group.name()
                        + "' must have the same probability, but '" + first.name() + "' has " + first.model()
                        + " and '" + member.name() + "' has " + member.model() + ". Give them the same one.");
            }
        }
        if (members.size() > (group.model() == CommonCauseGroup.Model.BETA ? 2 * MOST_MEMBERS : MOST_MEMBERS)) {
            throw new IllegalArgumentException("Common-cause group '" + group.name() + "' has " + members.size()
                    + " members, more than the " + MOST_MEMBERS
                    + " whose causes are written out (twice as many with one beta factor). Split the group.");
        }
        if (group.model() == CommonCauseGroup.Model.ALPHA && weighted(group) == 0) {
            throw new IllegalArgumentException("The alpha factors of common-cause group '" + group.name()
                    + "' are all 0; at least one must be above.");
        }
    }

    private static void checkOnce(CommonCauseGroup group, Set<String> grouped) {
        for (String member : group.members()) {
            if (!grouped.add(member)) {
                throw new IllegalArgumentException("'" + member + "' stands in two common-cause groups, one of them '"
                        + group.name() + "'. An event may stand in one only: take it out of the other.");
            }
        }
    }

    /** ρ₂ · … · ρₖ · (1 − ρₖ₊₁), the Greek letters beyond the last being 0. */
    private static double greek(CommonCauseGroup group, int sharing) {
        double product = 1 - factor(group, sharing - 1);
        for (int i = 0; i < sharing - 1; i++) {
            product *= factor(group, i);
        }
        return product;
    }

    private static double weighted(CommonCauseGroup group) {
        double sum = 0;
        for (int i = 0; i < group.factors().size(); i++) {
            sum += (i + 1) * group.factors().get(i);
        }
        return sum;
    }

    private static double factor(CommonCauseGroup group, int index) {
        return index < group.factors().size() ? group.factors().get(index) : 0;
    }

    private static double choose(int from, int many) {
        double ways = 1;
        for (int i = 1; i <= many; i++) {
            ways = ways * (from - many + i) / i;
        }
        return ways;
    }
}
