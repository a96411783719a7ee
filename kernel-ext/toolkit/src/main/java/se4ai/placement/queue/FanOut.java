package se4ai.placement.queue;

import se4ai.measure.Probability;

/**
 * A fan-out is a request that needs many parts at once, and so is slow as soon as one of them is.
 *
 * <pre>{@code
 * new FanOut(100).slow(Probability.percent(1));   // 63 %
 * }</pre>
 *
 * Source: J. Dean, L. A. Barroso, <i>The tail at scale</i>, Communications of the ACM 56 (2013).
 *
 * @param parts k, from 1 to 1,000,000
 */
public record FanOut(int parts) {

    public FanOut {
        Counts.check("A fan-out", "parts", parts);
    }

    /** The probability that a request is slow where each part is with the given one: 1 − (1 − p)<sup>k</sup>. */
    public Probability slow(Probability part) {
        return Probability.of(-Math.expm1(parts * Math.log1p(-part.value())));
    }

    /** How seldom each part may be slow, so that requests are with at most the given probability. */
    public Probability slowPart(Probability request) {
        return Probability.of(-Math.expm1(Math.log1p(-request.value()) / parts));
    }

    @Override
    public String toString() {
        return "fan-out to " + parts + (parts == 1 ? " part" : " parts");
    }
}
