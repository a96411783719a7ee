package se4ai.faulttree;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A common-cause group is a set of basic events that one cause can make happen together, such as two models trained on the
 * same data.
 *
 * <p>Source: NUREG/CR-5485, <i>Guidelines on modeling common-cause failures</i>, 1998.
 *
 * @param members names of basic events with equal probability, at least two
 * @param model how a member's probability is shared out among failing alone and failing together
 * @param factors of the model
 */
public record CommonCauseGroup(String name, List<String> members, Model model, List<Double> factors) {

    /** A common-cause model says which share of a member's failures it has in common with how many others. */
    public enum Model {
        /** One factor: the share of failures in which all members fail. */
        BETA,
        /** Multiple Greek letters: the share in which at least 2, of those at least 3, … fail. */
        MGL,
        /** The share of the failure events in which exactly 1, 2, … members fail. */
        ALPHA
    }

    public CommonCauseGroup {
        members = List.copyOf(members);
        factors = List.copyOf(factors);
        check(name, members, model, factors);
    }

    /** Members that all fail together in a share beta of their failures. */
    public static CommonCauseGroup beta(String name, double beta, String... members) {
        return new CommonCauseGroup(name, List.of(members), Model.BETA, List.of(beta));
    }

    public static CommonCauseGroup mgl(String name, List<Double> factors, String... members) {
        return new CommonCauseGroup(name, List.of(members), Model.MGL, factors);
    }

    public static CommonCauseGroup alpha(String name, List<Double> factors, String... members) {
        return new CommonCauseGroup(name, List.of(members), Model.ALPHA, factors);
    }

    private static void check(String name, List<String> members, Model model, List<Double> factors) {
        int most = model == Model.BETA ? 1 : model == Model.MGL ? members.size() - 1 : members.size();
        if (members.size() < 2) {
            throw new IllegalArgumentException(
                    "Common-cause group '" + name + "' needs at least 2 members but has " + members.size() + ".");
        }
        if (members.stream().distinct().count() < members.size()) {
            throw new IllegalArgumentException(
                    "Common-cause group '" + name + "' names a member twice: " + members + ".");
        }
        if (factors.isEmpty() || factors.size() > most) {
            throw new IllegalArgumentException("Common-cause group '" + name + "' (" + model + ") with "
                    + members.size() + " members takes 1 to " + most + " factors but has " + factors.size() + ".");
        }
        for (double factor : factors) {
            if (!(factor >= 0 && factor <= 1)) {
                throw new IllegalArgumentException(
                        "A factor of common-cause group '" + name + "' must lie in [0, 1] but was " + factor + ".");
            }
        }
    }

    void checkMembers(FaultTree tree) {
        members.forEach(tree::basic);
    }

    /** The group without those that are not among the given ones; empty where fewer than two would remain. */
    Optional<CommonCauseGroup> among(Set<String> basicEvents) {
        List<String> rest = members.stream().filter(basicEvents::contains).toList();
        return rest.size() == members.size()
                ? Optional.of(this)
                : rest.size() < 2 ? Optional.empty() : Optional.of(shortened(rest));
    }

    private CommonCauseGroup shortened(List<String> rest) {
        int most = model == Model.BETA ? 1 : model == Model.MGL ? rest.size() - 1 : rest.size();
        return new CommonCauseGroup(name, rest, model, factors.subList(0, Math.min(most, factors.size())));
    }
}
