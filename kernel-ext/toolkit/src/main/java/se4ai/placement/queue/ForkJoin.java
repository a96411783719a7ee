package se4ai.placement.queue;

import se4ai.measure.Duration;
import se4ai.measure.Rate;

/**
 * A fork-join queue splits each request into parts for parallel M/M/1 queues and answers when the last part is done.
 *
 * <p>The mean response is exact for one and two branches. For more it is the approximation of Nelson and Tantawi, who state
 * an error below 5 % up to 32 branches. What counts as waiting is the response beyond that of an idle system.
 *
 * <p>Sources: L. Flatto, S. Hahn, <i>Two parallel queues created by arrivals with two demands I</i>, SIAM Journal on Applied
 * Mathematics 44 (1984); R. Nelson, A. N. Tantawi, <i>Approximate analysis of fork/join synchronization in parallel
 * queues</i>, IEEE Transactions on Computers 37 (1988).
 *
 * @param arrivals λ of whole requests, a Poisson process
 * @param service μ of each branch
 * @param branches from 1 to 1,000,000
 */
public record ForkJoin(Rate arrivals, Rate service, int branches) implements QueueModel {

    public ForkJoin {
        Counts.check("A fork-join queue", "branches", branches);
    }

    @Override
    public String name() {
        return "Fork-join of " + branches + " M/M/1";
    }

    @Override
    public Rate capacity() {
        return service;
    }

    @Override
    public QueueState state() {
        return Regime.of(this, this::settled);
    }

    private Steady settled() {
        double response = growth() * oneQueue();
        double waiting = response - idle();
        Steady means = Steady.of(this, response, Math.max(0, waiting));
        return branches <= 2 ? means : means.approximately();
    }

    /** How many times the response is that of a single branch. */
    private double growth() {
        if (branches == 1) {
            return 1;
        }
        double two = (12 - load()) / 8;
        double ratio = Counts.harmonic(branches) / 1.5;
        return branches == 2 ? two : (ratio + 4.0 / 11 * (1 - ratio) * load()) * two;
    }

    /** The mean response is no longer: that of branches which know nothing of each other. */
    public Duration upperBound() {
        steady();
        return new Duration(Counts.harmonic(branches) * oneQueue(), source());
    }

    /** The mean response is no shorter: that of an idle system, or of one branch. */
    public Duration lowerBound() {
        steady();
        return new Duration(Math.max(idle(), oneQueue()), source());
    }

    private double oneQueue() {
        return 1 / (service.perSecond() - arrivals.perSecond());
    }

    private double idle() {
        return Counts.harmonic(branches) / service.perSecond();
    }

    @Override
    public String toString() {
        return Regime.text(this);
    }
}
