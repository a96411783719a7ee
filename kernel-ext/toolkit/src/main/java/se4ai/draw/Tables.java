package se4ai.draw;

import java.util.List;
import se4ai.model.Outcomes;
import se4ai.model.ThresholdChoice;
import se4ai.system.Inventory;

/** Draws values as tables where a table says more than a picture. */
public final class Tables {

    private Tables() {}

    public static Card of(Inventory inventory) {
        return Card.table(
                List.of("App", "What the model does", "Weight", "Without the model"),
                inventory.features().stream()
                        .map(feature -> List.of(
                                feature.app(),
                                feature.does(),
                                feature.weight().name().toLowerCase(java.util.Locale.ROOT),
                                feature.fallback()))
                        .toList(),
                inventory.toString());
    }

    public static Card of(ThresholdChoice choice) {
        Outcomes outcomes = choice.outcomes();
        return Card.table(
                List.of("Product", "Threshold", "Found", "False alarms", "Missed", "Cost"),
                List.of(List.of(
                        choice.costs().product(),
                        choice.threshold().toString(),
                        Integer.toString(outcomes.truePositives()),
                        Integer.toString(outcomes.falsePositives()),
                        Integer.toString(outcomes.falseNegatives()),
                        choice.cost().toString())),
                choice.toString());
    }
}
