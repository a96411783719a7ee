package se4ai.placement;

import java.util.ArrayList;
import java.util.List;
import se4ai.measure.Source;

/**
 * A decision is a record of where each workload was placed, why, on which numbers, and what was turned down.
 *
 * <pre>{@code
 * problem.decide("phone", "glasses")
 *         .because(Claim.tooFar(tracking, "phone"), Claim.slower(detection, "cloud", "phone"))
 *         .on("2026-11-24").markdown();
 * }</pre>
 *
 * @param assessment of the deployment that was chosen
 * @param claims the reasons
 * @param date of the decision, as {@code 2026-11-24}; empty where none was given
 */
public record Decision(PlacementProblem problem, Assessment assessment, List<Claim> claims, String date) {

    public Decision {
        claims = List.copyOf(claims);
        Source.EXACT.on(date);
    }

    /** The same decision with its reasons. */
    public Decision because(Claim... reasons) {
        return new Decision(problem, assessment, List.of(reasons), date);
    }

    /** The same decision, made on that day. */
    public Decision on(String day) {
        return new Decision(problem, assessment, claims, day);
    }

    /** For each workload whether its claims rule out every alternative. */
    public List<Justification> justifications() {
        List<Justification> all = new ArrayList<>();
        for (Estimate estimate : assessment.estimates()) {
            all.add(Justification.of(problem, estimate.workload(), estimate.placement(), claims));
        }
        return List.copyOf(all);
    }

    public boolean isSound() {
        return assessment.isFeasible() && justifications().stream().allMatch(Justification::isSound);
    }

    /** The numbers that it rests on and nobody has measured or looked up. */
    public List<Given> assumptions() {
        return Given.of(problem).stream()
                .filter(given -> given.source().kind().compareTo(Source.Kind.QUOTED) >= 0)
                .toList();
    }

    /** The decision record. */
    public String markdown() {
        return new DecisionRecord(this).markdown();
    }

    @Override
    public String toString() {
        return "decision for " + assessment.deployment() + (isSound() ? ", sound" : ", not yet sound");
    }
}
