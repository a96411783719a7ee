package se4ai.placement.queue;

/** Simulation progress is told now and then how far a long simulation is. */
@FunctionalInterface
public interface SimulationProgress {

    /** Nobody listens. */
    SimulationProgress NONE = share -> {};

    /**
     * So much is done.
     *
     * @param share from 0 to 1
     */
    void done(double share);
}
