package se4ai.placement.queue;

import se4ai.measure.Duration;
import se4ai.measure.Rate;

/**
 * A shared server works on all requests at once, each at an equal share of its speed: M/G/1 with processor sharing.
 *
 * <p>The mean response is E[S] / (1 − ρ) whatever the distribution of service times, so a few long requests do not hold up
 * the short ones. What counts as waiting is the time that the others cost.
 *
 * <p>Source: M. Harchol-Balter, <i>Performance Modeling and Design of Computer Systems</i>, Cambridge University Press 2013.
 *
 * @param arrivals λ, a Poisson process
 * @param meanService E[S] of a request that has the server to itself, longer than 0
 */
public record SharedServer(Rate arrivals, Duration meanService) implements QueueModel {

    public SharedServer {
        Counts.checkService("a shared server", meanService);
    }

    @Override
    public String name() {
        return "M/G/1-PS";
    }

    @Override
    public Rate capacity() {
        return Rate.onePer(meanService);
    }

    @Override
    public QueueState state() {
        double alone = meanService.seconds();
        return Regime.of(this, () -> Steady.of(this, alone / (1 - load()), alone * load() / (1 - load())));
    }

    @Override
    public String toString() {
        return Regime.text(this);
    }
}
