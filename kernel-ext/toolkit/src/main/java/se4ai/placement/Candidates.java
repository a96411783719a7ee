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

    /**
     * What speaks against which placement: each kind of reason once, at its mildest, with the number of deployments
     * where it does not hold in all.
     */
    public List<String> why() {
        Map<Failing, List<Rejection>> reasons = new LinkedHashMap<>();
        for (Assessment candidate : all) {
            for (Rejection rejection : candidate.rejections()) {
                reasons.computeIfAbsent(Failing.of(rejection), failing -> new ArrayList<>())
                        .add(rejection);
            }
        }
        List<String> sentences = new ArrayList<>();
        reasons.forEach((failing, rejections) -> sentences.add(sentence(failing, rejections)));
        return List.copyOf(sentences);
    }

    private record Failing(Rejection.Kind kind, String workload, Placement placement) {

        static Failing of(Rejection rejection) {
            return new Failing(rejection.kind(), rejection.workload().name(), rejection.placement());
        }

        boolean isIn(Assessment candidate) {
            return candidate.estimates().stream()
                    .anyMatch(estimate -> estimate.workload().name().equals(workload)
                            && estimate.placement().equals(placement));
        }
    }

    private String sentence(Failing failing, List<Rejection> rejections) {
        Rejection mildest = rejections.stream()
                .min(Comparator.comparingDouble(Rejection::excess))
                .orElseThrow();
        long placed = all.stream().filter(failing::isIn).count();
        return mildest
                + (rejections.size() < placed ? " (in " + rejections.size() + " of " + placed + " deployments)" : "");
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
