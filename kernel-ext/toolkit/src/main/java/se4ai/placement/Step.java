package se4ai.placement;

import se4ai.measure.Figures;
import se4ai.measure.Latency;
import se4ai.measure.Source;

/**
 * A step is one line of an estimate: what is done, the formula with its numbers, and how long it takes.
 *
 * @param kind whether it is done by a device or a link, or waits for one
 * @param where the device or link, by its name
 * @param name what is done and where
 * @param formula with the numbers filled in, its unit worked out with it
 * @param latency of the step alone, waiting included in its own steps
 * @param share of the requests that go through it, in (0, 1]
 * @param source of the least trusted number in it
 */
public record Step(Kind kind, String where, String name, String formula, Latency latency, double share, Source source) {

    /** What a step spends its time on. */
    public enum Kind {
        /** A device is busy with the request. */
        DEVICE,
        /** A link is. */
        LINK,
        /** The request waits for its turn, or for a batch to fill. */
        WAIT
    }

    @Override
    public String toString() {
        String often = share < 1 ? " for " + Figures.of(share * 100, 3) + " % of the requests" : "";
        return name + ": " + formula + " = " + latency.mean() + often;
    }
}
