package se4ai.pipeline.rehearsal;

import se4ai.measure.Proportion;

/**
 * A week is what a model did in operation within it, and what monitoring could see of that.
 *
 * @param number from 1
 * @param right how many of the week's reports it judged rightly, known when the inspections are done
 * @param shift the largest population stability index among its inputs, against what the model learned from
 */
public record Week(int number, Proportion right, double shift) {

    @Override
    public String toString() {
        return "week " + number + ": " + right.share() + " right";
    }
}
