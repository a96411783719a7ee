package se4ai.drift;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A drift report says what has changed since the model was made, inputs or right answers, and what to do.
 *
 * <pre>{@code
 * DriftReport.of(List.of(KolmogorovSmirnov.test(speedBefore, speedNow)), ConceptTest.of(before, now));
 * }</pre>
 *
 * @param inputs a test for each feature, corrected for their number
 * @param errors whether the model is wrong more or less often for the same input
 */
public record DriftReport(DriftTests inputs, ConceptTest errors) {

    /** Corrected by Holm, so that many features do not alarm by their number. */
    public static DriftReport of(List<DriftTest> inputs, ConceptTest errors) {
        return new DriftReport(new DriftTests(inputs, Correction.HOLM), errors);
    }

    public DriftKind kind() {
        return DriftKind.of(inputs.isDrift(), errors.isDrift());
    }

    /** The features that have moved. */
    public List<String> movedFeatures() {
        return inputs.drifted().stream().map(test -> test.reference().name()).toList();
    }

    @Override
    public String toString() {
        String moved = movedFeatures().stream().collect(Collectors.joining(", "));
        return errors.window() + ": " + kind() + (moved.isEmpty() ? "" : " (" + moved + ")") + ". " + kind().advice()
                + "\n" + inputs + "\n" + errors;
    }
}
