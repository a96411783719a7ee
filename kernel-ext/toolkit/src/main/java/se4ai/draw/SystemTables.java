package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import se4ai.system.ArchitectureDecision;
import se4ai.system.QualityScenario;

/** Draws quality scenarios and the decisions that they drive as tables. */
public final class SystemTables {

    private SystemTables() {}

    /** The scenario in one row, with what keeps it from being tested. */
    public static Card of(QualityScenario scenario) {
        return Card.table(
                List.of("When", "Then", "Measure", "Can be tested"),
                List.of(List.of(scenario.stimulus(), scenario.response(), scenario.measure(), verdict(scenario))),
                scenario + "\n" + verdict(scenario));
    }

    private static String verdict(QualityScenario scenario) {
        return scenario.isMeasurable() ? "✓ yes" : "✗ no: " + String.join("; ", scenario.gaps());
    }

    /** A row for each part of the record. */
    public static Card of(ArchitectureDecision decision) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Considered", String.join("; ", decision.alternatives())));
        decision.drivers().forEach(driver -> rows.add(List.of("Driver", driver.toString())));
        rows.add(List.of("Chosen", decision.choice()));
        rows.add(List.of("Because", decision.reason()));
        rows.add(List.of("Price", decision.price()));
        return Card.table(List.of("Question", decision.question()), rows, decision.toString());
    }
}
