package se4ai.placement.queue;

import java.util.Optional;
import se4ai.measure.Duration;
import se4ai.measure.Figures;
import se4ai.measure.Latency;
import se4ai.measure.Probability;
import se4ai.measure.Rate;

/**
 * A steady queue is one that settles: after a while its numbers no longer depend on how it began.
 *
 * <pre>{@code
 * var gpu = Queueing.mm1(Rate.parse("80/s"), Rate.parse("100/s")).steady();
 * gpu.meanResponse();     // 50 ms
 * gpu.response().p99();   // p99 230.3 ms
 * }</pre>
 *
 * @param model what it is called
 * @param accuracy whether the numbers follow from the model exactly
 * @param utilisation the share of time that a server is busy, in [0, 1]; of the busiest one in a network
 * @param throughput the requests that are served
 * @param meanResponse from the arrival of a request to the end of its service, W
 * @param meanWaiting the part of the response that is not service, W<sub>q</sub>
 * @param blocked the probability that a request is turned away
 * @param responseTimes their distribution, where it has a closed form
 * @param waitingTimes their distribution, where it has a closed form
 */
public record Steady(
        String model,
        Accuracy accuracy,
        double utilisation,
        Rate throughput,
        Duration meanResponse,
        Duration meanWaiting,
        Probability blocked,
        Optional<Latency> responseTimes,
        Optional<Latency> waitingTimes)
        implements QueueState {

    /** How far the numbers of a steady state follow from its model. */
    public enum Accuracy {
        EXACT,
        APPROXIMATION
    }

    /** What a model says of the mean times where nobody is turned away. */
    static Steady of(QueueModel model, double response, double waiting) {
        return new Steady(
                model.name(),
                Accuracy.EXACT,
                model.load(),
                model.arrivals(),
                new Duration(response, model.source()),
                new Duration(waiting, model.source()),
                Probability.of(0),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, known not to follow exactly. */
    Steady approximately() {
        return new Steady(
                model,
                Accuracy.APPROXIMATION,
                utilisation,
                throughput,
                meanResponse,
                meanWaiting,
                blocked,
                responseTimes,
                waitingTimes);
    }

    /** The same, with the distributions that the means are of. */
    Steady with(Optional<Latency> responses, Optional<Latency> waits) {
        return new Steady(
                model, accuracy, utilisation, throughput, meanResponse, meanWaiting, blocked, responses, waits);
    }

    /** The mean number of requests that are there, waiting or in service, L. */
    public double meanNumber() {
        return Little.number(throughput, meanResponse);
    }

    /** The mean number of requests that wait, L<sub>q</sub>. */
    public double meanQueue() {
        return Little.number(throughput, meanWaiting);
    }

    /** The response times, to be asked for percentiles; an exception where only their mean is known. */
    public Latency response() {
        return responseTimes.orElseThrow(() -> unknown("response"));
    }

    /** The waiting times, to be asked for percentiles; an exception where only their mean is known. */
    public Latency waiting() {
        return waitingTimes.orElseThrow(() -> unknown("waiting"));
    }

    private IllegalStateException unknown(String which) {
        return new IllegalStateException("Of the " + which + " times of " + model
                + " only the mean is known in closed form; simulate it for percentiles.");
    }

    @Override
    public boolean isSteady() {
        return true;
    }

    @Override
    public Steady orElseThrow() {
        return this;
    }

    @Override
    public String toString() {
        return model + ": utilisation " + Figures.of(utilisation, 3) + ", mean response " + meanResponse + " of which "
                + meanWaiting + " waiting, mean number " + Figures.of(meanNumber(), 3)
                + (blocked.value() > 0 ? ", " + blocked + " turned away" : "")
                + (accuracy == Accuracy.APPROXIMATION ? " (approximation)" : "");
    }
}
