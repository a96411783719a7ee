package se4ai.drift;

import se4ai.measure.Figures;

/**
 * An alarm is what a detector says when it takes a change to be real: at which observation, and why.
 *
 * @param at the number of the observation, the first being 1
 * @param statistic what exceeded the limit
 * @param limit what the detector holds its statistic against
 * @param because what happened, as a part of a sentence
 */
public record Alarm(long at, double statistic, double limit, String because) {

    @Override
    public String toString() {
        return "Alarm at observation " + Figures.of(at, 19) + ": " + because + ".";
    }
}
