package se4ai.placement.queue;

import se4ai.measure.Deterministic;
import se4ai.measure.Distribution;
import se4ai.measure.Exponential;
import se4ai.measure.SeededRandom;

/** Draws from one distribution with a stream of random numbers of its own. */
final class Sampler {

    private final Distribution distribution;
    private final boolean exponential;
    private final boolean constant;
    private final double mean;
    private SeededRandom random = new SeededRandom(0);

    Sampler(Distribution distribution) {
        this.distribution = distribution;
        exponential = distribution instanceof Exponential;
        constant = distribution instanceof Deterministic;
        mean = distribution.mean();
    }

    void restart(long seed) {
        random = new SeededRandom(seed);
    }

    /** The two commonest without a call through the interface, which costs where several kinds are in use. */
    double next() {
        if (exponential) {
            return -mean * Math.log(1 - random.nextDouble());
        }
        return constant ? mean : distribution.sample(random);
    }
}
