package se4ai.model;

import se4ai.measure.Probability;

/**
 * A threshold is the score from which on a system believes its model.
 *
 * <p>It belongs to the product, not to the model: the same model serves two products with two thresholds.
 */
public record Threshold(Probability score) implements Comparable<Threshold> {

    /** A threshold at a score in [0, 1]. */
    public static Threshold of(double score) {
        return new Threshold(Probability.of(score));
    }

    public boolean accepts(Probability candidate) {
        return candidate.isAtLeast(score);
    }

    @Override
    public int compareTo(Threshold other) {
        return score.compareTo(other.score);
    }

    @Override
    public String toString() {
        return score.toString();
    }
}
