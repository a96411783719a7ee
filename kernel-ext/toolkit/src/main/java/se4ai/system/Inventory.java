package se4ai.system;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An inventory lists the features of everyday apps that a model stands behind. */
public record Inventory(List<Feature> features) {

    public Inventory {
        features = List.copyOf(features);
    }

    public static Inventory of(Feature... features) {
        return new Inventory(List.of(features));
    }

    /** What is still missing in it; empty where each row is complete and no row stands twice. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Feature feature : features) {
            String row = feature.app() + ": " + feature.does();
            if (feature.app().isBlank() || feature.does().isBlank()) {
                gaps.add("a row names no app or does not say what the model does");
            } else if (feature.fallback().isBlank() || feature.fallback().equals("?")) {
                gaps.add("'" + row + "' has no fallback");
            } else if (seen.contains(row)) {
                gaps.add("'" + row + "' stands twice");
            }
            seen.add(row);
        }
        return gaps;
    }

    @Override
    public String toString() {
        return features.isEmpty()
                ? "an empty inventory"
                : features.stream().map(Feature::toString).collect(Collectors.joining("\n"));
    }
}
