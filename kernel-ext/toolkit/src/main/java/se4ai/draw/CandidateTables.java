package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se4ai.measure.Figures;
import se4ai.measure.Probability;
import se4ai.placement.Assessment;
import se4ai.placement.Candidates;
import se4ai.placement.Estimate;
import se4ai.placement.Objective;
import se4ai.placement.Rejection;

/** Draws deployments as rows: where each workload is, whether that is feasible, and how it does in each objective. */
public final class CandidateTables {

    /** More rows are no longer read. */
    private static final int MOST_ROWS = 20;

    private static final int MOST_REASONS = 2;
    private static final String NOTHING = "✓ Nothing is ruled out.";

    private CandidateTables() {}

    /** The feasible ones first; of many, the first twenty and the number of the others. */
    public static Card of(Candidates candidates) {
        CardWriter card = new CardWriter().heading(candidates.toString());
        List<Assessment> all = Stream.concat(candidates.feasible().all().stream(), candidates.rejected().all().stream())
                .toList();
        if (all.isEmpty()) {
            return card.card();
        }
        List<Assessment> shown = all.subList(0, Math.min(MOST_ROWS, all.size()));
        card.table(
                headings(all.get(0)), shown.stream().map(CandidateTables::cells).toList());
        if (shown.size() < all.size()) {
            card.line("… and " + (all.size() - shown.size()) + " more");
        }
        return card.card();
    }

    private static List<String> headings(Assessment any) {
        List<String> headings = new ArrayList<>();
        any.estimates().forEach(estimate -> headings.add(estimate.workload().name()));
        headings.addAll(List.of(
                "Feasible?", "Latency, of deadline", "Battery power", "Cost per hour", "Seen by", "Lost offline"));
        return headings;
    }

    private static List<String> cells(Assessment assessment) {
        List<String> cells = new ArrayList<>();
        assessment
                .estimates()
                .forEach(estimate -> cells.add(estimate.placement().toString()));
        cells.add(assessment.isFeasible() ? "✓ feasible" : "✗ " + reasons(assessment.rejections()));
        cells.add(latency(assessment));
        cells.add(assessment.batteryPower().toString());
        cells.add(assessment.costPerHour().toString());
        cells.add(EstimateTables.seenBy(assessment.exposedTo()));
        cells.add(Probability.of(Objective.OFFLINE.of(assessment)).toString());
        return cells;
    }

    private static String reasons(List<Rejection> rejections) {
        List<String> shown = new ArrayList<>();
        rejections.stream().limit(MOST_REASONS).forEach(each -> shown.add(each.workload() + ": " + each.reason()));
        if (rejections.size() > MOST_REASONS) {
            shown.add((rejections.size() - MOST_REASONS) + " more");
        }
        return String.join("; ", shown);
    }

    /** A share of the deadline; where no workload has one, the p99 in seconds. */
    private static String latency(Assessment assessment) {
        double share = Objective.LATENCY.of(assessment);
        if (!Double.isFinite(share)) {
            return "✗ overloaded";
        }
        boolean due = assessment.estimates().stream()
                .anyMatch(estimate -> estimate.workload().deadline().isPresent());
        return due ? EstimateTables.percent(share) : "no deadline, p99 " + Figures.of(share, 3) + " s";
    }

    /** What speaks against which placement, each reason once. */
    public static Card why(Candidates candidates) {
        CardWriter card = new CardWriter();
        candidates.why().forEach(sentence -> card.line("✗ " + sentence));
        return candidates.why().isEmpty() ? card.line(NOTHING).card() : card.card();
    }

    /** A row for each reason that rules out a deployment. */
    public static Card of(List<Rejection> rejections) {
        CardWriter card = new CardWriter();
        if (rejections.isEmpty()) {
            return card.line(NOTHING).card();
        }
        return card.table(
                        List.of("Workload", "Placement", "Fails", "Because"),
                        rejections.stream()
                                .map(each -> List.of(
                                        each.workload().name(),
                                        each.placement().toString(),
                                        "✗ " + each.kind().name().toLowerCase(java.util.Locale.ROOT),
                                        each.reason()))
                                .toList())
                .card();
    }

    /** A row for each workload, then what all of them take together. */
    public static Card of(Assessment assessment) {
        CardWriter card = new CardWriter()
                .heading(assessment.isFeasible() ? "✓ feasible" : "✗ out: " + reasons(assessment.rejections()));
        card.table(
                List.of("Workload", "Placement", "Latency", "Deadline", "Energy per request", "Seen by"),
                assessment.estimates().stream().map(CandidateTables::cells).toList());
        List<List<String>> rows = new ArrayList<>();
        assessment.power().forEach((device, power) -> rows.add(List.of("Power, " + device, power.toString())));
        rows.add(List.of("Cost per hour", assessment.costPerHour().toString()));
        rows.add(List.of(
                "Lost offline", Probability.of(Objective.OFFLINE.of(assessment)).toString()));
        return card.table(List.of("All together", "How much"), rows).card();
    }

    private static List<String> cells(Estimate estimate) {
        return List.of(
                estimate.workload().name(),
                estimate.placement().toString(),
                estimate.latency()
                        .map(Object::toString)
                        .orElseGet(() -> "✗ " + estimate.overloads().get(0)),
                estimate.workload().deadline().map(Object::toString).orElse("none"),
                estimate.energyPerRequest().toString(),
                EstimateTables.seenBy(estimate.exposedTo()));
    }
}
