package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import se4ai.placement.Claim;
import se4ai.placement.Decision;
import se4ai.placement.Given;
import se4ai.placement.Justification;
import se4ai.placement.Placement;

/** Draws why a placement was chosen as tables: each claim with the numbers that decide it, and what nobody has measured. */
public final class DecisionTables {

    private DecisionTables() {}

    /** A row for each claim, and what is still missing. */
    public static Card of(Justification justification) {
        CardWriter card = new CardWriter();
        add(justification, card);
        return card.card();
    }

    private static void add(Justification justification, CardWriter card) {
        card.heading(justification.workload() + " on " + justification.chosen());
        card.line((justification.isSound() ? "✓ " : "✗ ") + justification.verdict());
        if (!justification.findings().isEmpty()) {
            card.table(
                    List.of("Claim", "True?", "Numbers", "Rules out"),
                    justification.findings().stream().map(DecisionTables::cells).toList());
        }
    }

    private static List<String> cells(Claim.Finding finding) {
        List<String> out = new ArrayList<>();
        for (Placement placement : finding.rulesOut()) {
            out.add(placement.toString());
        }
        return List.of(
                finding.claim().toString(),
                finding.holds() ? "✓ true" : "✗ false",
                finding.evidence(),
                out.isEmpty() ? "–" : String.join("; ", out));
    }

    /** The reasons for each workload, then the numbers that are assumed. */
    public static Card of(Decision decision) {
        CardWriter card = new CardWriter().heading((decision.isSound() ? "✓ " : "✗ ") + decision);
        decision.assessment().rejections().forEach(rejection -> card.line("✗ out: " + rejection));
        decision.justifications().forEach(justification -> add(justification, card));
        List<Given> assumed = decision.assumptions();
        return assumed.isEmpty()
                ? card.line("Every number was measured or looked up.").card()
                : card.table(
                                List.of("Assumed", "Value", "Source"),
                                assumed.stream()
                                        .map(given -> List.of(
                                                given.what(),
                                                given.value(),
                                                given.source().toString()))
                                        .toList())
                        .card();
    }
}
