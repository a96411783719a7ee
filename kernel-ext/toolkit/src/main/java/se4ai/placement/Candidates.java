package se4ai.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Candidates are the deployments that a choice is made from, each with its assessment.
 *
 * <pre>{@code
 * problem.enumerate().feasible().pareto(Objective.LATENCY, Objective.ENERGY);
 * problem.enumerate().why();   // what rules out the others
 * }</pre>
 *
 * @param all in the order in which they were found
 */
public record Candidates(List<Assessment> all) {

    public Candidates {
        all = List.copyOf(all);
    }

    public int size() {
        return all.size();
    }

    /** Those that meet every requirement. */
    public Candidates feasible() {
        return new Candidates(all.stream().filter(Assessment::isFeasible).toList());
    }

    /** Those that fail one. */
    public Candidates rejected() {
        return new Candidates(
                all.stream().filter(candidate -> !candidate.isFeasible()).toList());
    }

    /** Why each workload cannot have a placement: the reasons, each once. */
    public List<Rejection> why() {
        Map<String, Rejection> reasons = new LinkedHashMap<>();
        for (Assessment candidate : all) {
            candidate.rejections().forEach(rejection -> reasons.putIfAbsent(rejection.toString(), rejection));
        }
        return List.copyOf(reasons.values());
    }

    /** Those that no other is better than in one objective without being worse in another; all five if none is named. */
    public Candidates pareto(Objective... objectives) {
        List<Objective> compared = objectives.length == 0 ? List.of(Objective.values()) : List.of(objectives);
        List<Assessment> front = new ArrayList<>();
        for (Assessment candidate : all) {
            if (all.stream().noneMatch(other -> other.dominates(candidate, compared))) {
                front.add(candidate);
            }
        }
        return new Candidates(front);
    }

    /** The one that is best in an objective, the first of them where several are. */
    public Assessment best(Objective objective) {
        return all.stream()
                .min(Comparator.comparingDouble(objective::of))
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no candidate to choose from. Ask enumerate().why() what rules all of them out, and"
                                + " relax a requirement."));
    }

    @Override
    public String toString() {
        return all.size() + " deployments, " + feasible().size() + " of them feasible";
    }
}
