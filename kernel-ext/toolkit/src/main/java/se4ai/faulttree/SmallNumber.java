package se4ai.faulttree;

import se4ai.measure.Figures;

/** Writes probabilities and rates, which are often tiny, as people do: {@code 0.02}, {@code 3 × 10⁻⁵}. */
final class SmallNumber {

    private SmallNumber() {}

    static String of(double value) {
        return Figures.scientific(value, 3);
    }
}
