package se4ai.placement.queue;

import java.util.Arrays;
import se4ai.measure.Duration;
import se4ai.measure.Probability;
import se4ai.measure.Rate;

/**
 * An M/M/1/K queue has room for K requests, the one in service included, and turns others away.
 *
 * <p>It settles at every load: what it cannot serve, it refuses. Its times are those of the requests that it accepts.
 *
 * <p>Source: D. Gross, J. F. Shortle, J. M. Thompson, C. M. Harris, <i>Fundamentals of Queueing Theory</i>, 4th edition,
 * Wiley 2008.
 *
 * @param arrivals λ, a Poisson process, those turned away included
 * @param service μ, what the server completes while it is busy
 * @param places K, from 1 to 1,000,000
 */
public record BoundedQueue(Rate arrivals, Rate service, int places) implements QueueModel {

    public BoundedQueue {
        Counts.check("A queue", "places", places);
    }

    @Override
    public String name() {
        return "M/M/1/" + places;
    }

    @Override
    public Rate capacity() {
        return service;
    }

    /** It always settles. */
    @Override
    public Steady state() {
        double[] share = shares();
        double busy = 0;
        double number = 0;
        double queue = 0;
        for (int n = 1; n <= places; n++) {
            busy += share[n];
            number += n * share[n];
            queue += (n - 1) * share[n];
        }
        Rate served = load() <= 1 ? arrivals.times(1 - share[places]) : service.times(busy);
        double[] accepted = Arrays.copyOf(share, places);
        return new Steady(
                name(),
                Steady.Accuracy.EXACT,
                Math.min(1, busy),
                served,
                new Duration(number / served.perSecond(), source()),
                new Duration(queue / served.perSecond(), source()),
                Probability.of(Math.min(1, share[places])),
                Times.stages(accepted, service.perSecond(), 1),
                Times.stages(accepted, service.perSecond(), 0));
    }

    /** The probability that so many requests are there, for each number from none to all places. */
    private double[] shares() {
        double ratio = load();
        boolean falling = ratio <= 1;
        double[] share = new double[places + 1];
        double term = 1;
        double sum = 0;
        for (int i = 0; i <= places; i++) {
            // From the likelier end, so that no power grows out of range.
            share[falling ? i : places - i] = term;
            sum += term;
            term *= falling ? ratio : 1 / ratio;
        }
        for (int i = 0; i <= places; i++) {
            share[i] /= sum;
        }
        return share;
    }

    @Override
    public String toString() {
        return Regime.text(this);
    }
}
