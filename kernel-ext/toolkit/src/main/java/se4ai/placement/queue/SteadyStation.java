package se4ai.placement.queue;

import se4ai.measure.Figures;

/**
 * A steady station is one whose line comes and goes: what a simulation measured there after the warm-up, with how far it
 * may be off.
 *
 * @param load the requests that come per second over those that it can serve; may be above 1 where requests are lost
 * @param utilisation the share of time that a server is busy
 * @param meanNumber how many requests are there, waiting or served, as an average over time
 * @param meanWaiting the seconds that a request waits for a server
 * @param meanResponse the seconds from when a request comes to when it is done
 * @param throughput the requests that are done per second
 * @param lost the share of those that come but find no room
 * @param longestLine how many waited at most, over all runs
 */
public record SteadyStation(
        String name,
        double load,
        ConfidenceInterval utilisation,
        ConfidenceInterval meanNumber,
        ConfidenceInterval meanWaiting,
        ConfidenceInterval meanResponse,
        ConfidenceInterval throughput,
        ConfidenceInterval lost,
        int longestLine)
        implements StationResult {

    @Override
    public boolean isSteady() {
        return true;
    }

    @Override
    public SteadyStation orElseThrow() {
        return this;
    }

    @Override
    public String toString() {
        return name + ": busy " + Figures.of(utilisation.mean() * 100, 3) + " % of the time, " + meanNumber
                + " requests there, response " + meanResponse + " s, of which waiting " + meanWaiting
                + " s, longest line " + longestLine
                + (lost.mean() > 0 ? ", lost " + Figures.of(lost.mean() * 100, 3) + " %" : "");
    }
}
