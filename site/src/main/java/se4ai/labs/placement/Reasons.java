package se4ai.labs.placement;

import java.util.ArrayList;
import java.util.List;
import se4ai.placement.Assessment;
import se4ai.placement.Claim;
import se4ai.placement.Decision;
import se4ai.placement.Estimate;
import se4ai.placement.Placement;
import se4ai.placement.PlacementProblem;
import se4ai.placement.Workload;

/** Finds for every placement that was turned down the strongest reason that is true. */
final class Reasons {

    private final PlacementProblem problem;
    private final Assessment chosen;

    Reasons(PlacementProblem problem, Assessment chosen) {
        this.problem = problem;
        this.chosen = chosen;
    }

    Decision decision() {
        return new Decision(problem, chosen, claims(), "");
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (Estimate estimate : chosen.estimates()) {
            for (Placement other : problem.placementsOf(estimate.workload())) {
                if (!other.equals(estimate.placement())) {
                    first(estimate.workload(), other, estimate.placement(), claims);
                }
            }
        }
        return claims;
    }

    private void first(Workload workload, Placement about, Placement than, List<Claim> claims) {
        for (Claim.Kind kind : Claim.Kind.values()) {
            Claim claim = new Claim(kind, workload.name(), about, about);
            if (kind.compareTo(Claim.Kind.SLOWER) >= 0) {
                claim = new Claim(kind, workload.name(), about, than);
            }
            if (claim.on(problem).holds()) {
                claims.add(claim);
                return;
            }
        }
    }
}
