package se4ai.drift;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A policy comparison holds retraining policies against each other in the same world: cost against staleness.
 *
 * @param outcomes one or more
 */
public record PolicyComparison(List<PolicyOutcome> outcomes) {

    public PolicyComparison {
        outcomes = List.copyOf(outcomes);
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException(
                    "A comparison needs at least one policy but has none. Try RetrainingPolicy.never().");
        }
    }

    /** The policy that costs least; the first of those that cost the same. */
    public PolicyOutcome cheapest() {
        return outcomes.stream().min(Comparator.comparing(PolicyOutcome::cost)).orElseThrow();
    }

    @Override
    public String toString() {
        return outcomes.stream().map(PolicyOutcome::toString).collect(Collectors.joining("\n")) + "\ncheapest: "
                + cheapest().policy();
    }
}
