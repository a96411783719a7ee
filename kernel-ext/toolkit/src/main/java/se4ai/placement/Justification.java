package se4ai.placement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A justification is a list of claims that together rule out every placement but the chosen one.
 *
 * <pre>{@code
 * Justification.of(problem, tracking, "glasses", Claim.tooFar(tracking, "phone")).isSound();   // true
 * }</pre>
 *
 * @param workload by its name
 * @param findings each claim with the numbers that decide it
 * @param open the alternatives that no true claim speaks against
 * @param againstChosen the true claims that speak against the choice itself
 * @param failures what the choice fails of what is asked for
 */
public record Justification(
        String workload,
        Placement chosen,
        List<Claim.Finding> findings,
        List<Placement> open,
        List<Claim.Finding> againstChosen,
        List<Rejection> failures) {

    public static Justification of(PlacementProblem problem, Workload workload, Placement chosen, Claim... claims) {
        return of(problem, workload, chosen, List.of(claims));
    }

    public static Justification of(PlacementProblem problem, Workload workload, String device, Claim... claims) {
        return of(problem, workload, Placement.on(device), List.of(claims));
    }

    static Justification of(PlacementProblem problem, Workload workload, Placement chosen, List<Claim> claims) {
        List<Claim.Finding> findings = Claim.all(
                claims.stream()
                        .filter(claim -> claim.workload().equals(workload.name()))
                        .toList(),
                problem);
        List<Claim.Finding> against = new ArrayList<>();
        Set<Placement> out = new LinkedHashSet<>();
        for (Claim.Finding finding : findings) {
            if (finding.rulesOut().contains(chosen)) {
                against.add(finding);
            }
            // A comparison counts against an alternative only where the choice is what it is compared with.
            if (!finding.claim().kind().compares() || finding.claim().than().equals(chosen)) {
                out.addAll(finding.rulesOut());
            }
        }
        List<Placement> open = problem.placementsOf(workload).stream()
                .filter(placement -> !placement.equals(chosen) && !out.contains(placement))
                .toList();
        return new Justification(
                workload.name(),
                chosen,
                findings,
                open,
                List.copyOf(against),
                problem.place(workload).assess(chosen).rejections());
    }

    /** The claims that the numbers contradict. */
    public List<Claim.Finding> wrong() {
        return findings.stream().filter(finding -> !finding.holds()).toList();
    }

    /** Whether the choice meets what is asked for, every claim is true, none against it, and no alternative is left. */
    public boolean isSound() {
        return failures.isEmpty() && wrong().isEmpty() && againstChosen.isEmpty() && open.isEmpty();
    }

    /** What is missing, as a sentence for the next step. */
    public String verdict() {
        if (!wrong().isEmpty()) {
            return "Not true: " + wrong().get(0).claim() + " (" + wrong().get(0).evidence() + ").";
        }
        if (!againstChosen.isEmpty()) {
            return "Your own claim speaks against your choice: " + againstChosen.get(0) + ".";
        }
        if (!failures.isEmpty()) {
            return "The choice itself fails what is asked for: " + failures.get(0) + ".";
        }
        if (!open.isEmpty()) {
            return "Nothing speaks against " + open.get(0) + " yet. Add a claim that does.";
        }
        return "Every claim is true, and together they leave only " + chosen + ".";
    }

    @Override
    public String toString() {
        return workload + " on " + chosen + ": " + verdict();
    }
}
