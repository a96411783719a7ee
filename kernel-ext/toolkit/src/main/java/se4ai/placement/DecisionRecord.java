package se4ai.placement;

import java.util.List;
import se4ai.measure.Percentile;

/** Writes a decision as Markdown: what was decided, why, on which numbers, and what was turned down. */
final class DecisionRecord {

    private final Decision decision;
    private final StringBuilder text = new StringBuilder();

    DecisionRecord(Decision decision) {
        this.decision = decision;
    }

    String markdown() {
        text.append("# Where the models live\n\n");
        if (!decision.date().isEmpty()) {
            text.append("Decided on ").append(decision.date()).append(".\n\n");
        }
        context();
        heading("Decision");
        for (Estimate estimate : decision.assessment().estimates()) {
            item("**" + estimate.workload() + "** lives on **" + estimate.placement() + "**.");
        }
        reasons();
        consequences();
        rejected();
        assumptions();
        return text.toString();
    }

    private void context() {
        heading("Context");
        item(decision.problem().toString() + ".");
        for (Workload workload : decision.problem().workloads()) {
            String due = workload.deadline().map(deadline -> ", " + deadline).orElse("");
            item(workload.name() + ": " + workload.rate() + ", sends " + workload.sent() + ", gets "
                    + workload.output() + due + (workload.confined() ? ", must stay private" : "")
                    + (workload.offline() ? ", must work offline" : "") + ".");
        }
    }

    private void reasons() {
        heading("Reasons");
        for (Justification justification : decision.justifications()) {
            justification.findings().forEach(finding -> item(finding + "."));
            item("For " + justification.workload() + ": " + justification.verdict());
        }
    }

    private void consequences() {
        heading("Consequences");
        Assessment assessment = decision.assessment();
        for (Estimate estimate : assessment.estimates()) {
            String latency = estimate.percentile()
                    .map(Percentile::toString)
                    .orElseGet(() -> estimate.overloads().get(0).toString());
            item(estimate.workload() + ": " + latency + ", answered " + estimate.availability()
                    + " of the time and " + estimate.offline() + " offline, " + estimate.energyPerRequest()
                    + " of battery and " + estimate.costPerMillion() + " per million requests.");
        }
        for (Device device : decision.problem().topology().devices()) {
            assessment.batteryLife(device).ifPresent(life -> item("The battery of " + device + " lasts " + life + "."));
        }
        decision.assessment().rejections().forEach(rejection -> item("**Fails a requirement**: " + rejection + "."));
    }

    private void rejected() {
        heading("Turned down");
        List<String> why = decision.problem().enumerate().why();
        if (why.isEmpty()) {
            item("Nothing was ruled out by a requirement.");
        }
        why.forEach(reason -> item(reason + "."));
    }

    private void assumptions() {
        heading("Assumptions");
        decision.assumptions().forEach(given -> item(given + "."));
        Given.of(decision.problem()).stream()
                .filter(Given::isUndatedPrice)
                .forEach(given -> item("**A price without a date**: " + given.what() + "."));
    }

    private void heading(String title) {
        text.append(text.toString().endsWith("\n\n") ? "" : "\n")
                .append("## ")
                .append(title)
                .append("\n\n");
    }

    private void item(String line) {
        text.append("- ").append(line).append('\n');
    }
}
