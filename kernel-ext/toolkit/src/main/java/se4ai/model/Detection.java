package se4ai.model;

import se4ai.measure.Probability;

/**
 * A detection is a model's claim that a thing of some kind lies in a box, with a score for how sure it is.
 *
 * @param label the kind of thing, such as {@code person}
 * @param score what the model reports; whether it is a probability is a question of calibration
 */
public record Detection(String label, Probability score, Box box) {

    public static Detection of(String label, double score, Box box) {
        return new Detection(label, Probability.of(score), box);
    }

    @Override
    public String toString() {
        return label + " " + score + " (" + box + ")";
    }
}
