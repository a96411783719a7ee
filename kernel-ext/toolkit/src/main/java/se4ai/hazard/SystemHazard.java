package se4ai.hazard;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A system hazard is, in STPA, a state of the whole system that leads to a loss in the worst surroundings.
 *
 * @param losses what it leads to
 */
public record SystemHazard(String text, List<Loss> losses) {

    public SystemHazard {
        losses = List.copyOf(losses);
    }

    public static SystemHazard of(String text, Loss... losses) {
        return new SystemHazard(text, List.of(losses));
    }

    @Override
    public String toString() {
        return text + " → " + losses.stream().map(Loss::text).collect(Collectors.joining("; "));
    }
}
