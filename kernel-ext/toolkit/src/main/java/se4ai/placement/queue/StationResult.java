package se4ai.placement.queue;

/**
 * A station's result is what a simulation says of one station: what it measured, or that the station is overloaded and
 * no number describes it.
 */
public sealed interface StationResult permits SteadyStation, OverloadedStation {

    /** What the station is called. */
    String name();

    /** The requests that come per second over those that it can serve. */
    double load();

    /** Whether it settles. */
    boolean isSteady();

    /** What was measured; an exception that says why where the station does not settle. */
    SteadyStation orElseThrow();
}
