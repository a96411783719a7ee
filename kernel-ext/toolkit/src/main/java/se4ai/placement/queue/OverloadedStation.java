package se4ai.placement.queue;

import se4ai.measure.Figures;
import se4ai.measure.Rate;

/**
 * An overloaded station gets at least as many requests as it can serve, so that its line grows for as long as one
 * simulates: any mean would say more of the length of the run than of the station.
 *
 * @param load the requests that come per second over those that it can serve, 1 or more
 * @param capacity the rate of requests that it cannot quite keep up with
 */
public record OverloadedStation(String name, double load, Rate capacity) implements StationResult {

    @Override
    public boolean isSteady() {
        return false;
    }

    @Override
    public SteadyStation orElseThrow() {
        throw new IllegalStateException(sentence());
    }

    String sentence() {
        return "Station '" + name + "' has no steady state: its load is " + Figures.of(load, 4)
                + ", and it serves fewer than " + capacity
                + " at best. Its line grows without end; let fewer requests come, serve faster or add servers.";
    }

    @Override
    public String toString() {
        return name + ": load " + Figures.of(load, 4) + ", unstable, serves fewer than " + capacity;
    }
}
