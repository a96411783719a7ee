package se4ai.placement.queue;

import se4ai.measure.Rate;
import se4ai.measure.Source;

/**
 * A queue model says how requests arrive, how long their service takes and who is served next.
 *
 * <pre>{@code
 * var gpu = Queueing.mm1(Rate.parse("80/s"), Rate.parse("100/s"));
 * gpu.state();    // M/M/1: load 0.8, mean response 50 ms, of which 40 ms waiting, …
 * gpu.steady().meanResponse();
 * }</pre>
 */
public sealed interface QueueModel
        permits BatchServer, BoundedQueue, ForkJoin, GeneralQueue, JacksonNetwork, MarkovQueue, SharedServer, Tandem {

    /** What the model is called, such as {@code M/M/1}: arrivals, service, servers. */
    String name();

    /** How often requests arrive. */
    Rate arrivals();

    /** The rate of arrivals that it cannot quite keep up with. */
    Rate capacity();

    /** What happens in the long run. */
    QueueState state();

    /** The arrivals over the capacity: from 1 on, the queue grows without end. */
    default double load() {
        return arrivals().over(capacity());
    }

    /** The steady state; an exception that says why where there is none. */
    default Steady steady() {
        return state().orElseThrow();
    }

    /** How far what follows from both rates can be trusted. */
    default Source source() {
        return arrivals().source().orWeaker(capacity().source());
    }
}
