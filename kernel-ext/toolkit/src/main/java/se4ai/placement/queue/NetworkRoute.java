package se4ai.placement.queue;

import se4ai.measure.Probability;

/**
 * A network route says which share of the requests that one station has served goes on to another, or back to itself.
 *
 * @param from a station's name
 * @param to a station's name, which may be the same
 */
public record NetworkRoute(String from, String to, Probability share) {

    @Override
    public String toString() {
        return from + " to " + to + ": " + share;
    }
}
