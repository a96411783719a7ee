package se4ai.placement.queue;

import se4ai.measure.Duration;
import se4ai.measure.Rate;

/**
 * A queue with general service has one server whose times may follow any distribution: M/G/1, M/D/1 or G/G/1.
 *
 * <p>Who came first is served first. The mean wait is that of Pollaczek and Khinchine where arrivals are a Poisson
 * process, and otherwise Kingman's approximation:
 *
 * <p>W<sub>q</sub> ≈ ρ / (1 − ρ) · (c<sub>a</sub>² + c<sub>s</sub>²) / 2 · E[S]
 *
 * <p>Sources: L. Kleinrock, <i>Queueing Systems</i>, volume 1, Wiley 1975; J. F. C. Kingman, <i>The single server queue in
 * heavy traffic</i>, Mathematical Proceedings of the Cambridge Philosophical Society 57 (1961).
 *
 * @param arrivals λ
 * @param poisson whether they are a Poisson process, for which the result is exact
 * @param arrivalVariation c<sub>a</sub>², the squared coefficient of variation of the time from one arrival to the next
 * @param meanService E[S], longer than 0
 * @param serviceVariation c<sub>s</sub>², that of the service time
 */
public record GeneralQueue(
        Rate arrivals, boolean poisson, double arrivalVariation, Duration meanService, double serviceVariation)
        implements QueueModel {

    public GeneralQueue {
        Counts.checkService("a queue", meanService);
        Counts.checkVariation("time between arrivals", arrivalVariation);
        Counts.checkVariation("service time", serviceVariation);
        if (poisson && arrivalVariation != 1) {
            throw new IllegalArgumentException(
                    "The squared variation of Poisson arrivals is 1 but was " + arrivalVariation + ".");
        }
    }

    @Override
    public String name() {
        return (poisson ? "M" : "G") + (serviceVariation == 0 ? "/D/1" : "/G/1");
    }

    @Override
    public Rate capacity() {
        return Rate.onePer(meanService);
    }

    @Override
    public QueueState state() {
        return Regime.of(this, this::settled);
    }

    private Steady settled() {
        double busy = load();
        double waiting = busy / (1 - busy) * (arrivalVariation + serviceVariation) / 2 * meanService.seconds();
        Steady means = Steady.of(this, waiting + meanService.seconds(), waiting);
        return poisson ? means : means.approximately();
    }

    /** The largest rate of arrivals with which the mean response is within the limit. */
    public Rate mostArrivals(Duration limit) {
        Limits.checkAboveService(limit, meanService);
        double wait = limit.minus(meanService).seconds();
        double slope = (arrivalVariation + serviceVariation) / 2 * meanService.seconds();
        return capacity().times(wait / (wait + slope));
    }

    @Override
    public String toString() {
        return Regime.text(this);
    }
}
