package se4ai.placement.queue;

/**
 * A queue state is what becomes of a queue in the long run: it settles, or it grows without end.
 *
 * <p>That a queue is unstable is a state and not a large number: no mean, no percentile describes it.
 */
public sealed interface QueueState permits Steady, Overloaded {

    /** What the model is called. */
    String model();

    boolean isSteady();

    /** The steady state; an exception that says why where there is none. */
    Steady orElseThrow();
}
