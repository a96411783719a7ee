package se4ai.placement.queue;

/** Progress is told now and then how far a long simulation is. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress NONE = share -> {};

    /**
     * So much is done.
     *
     * @param share from 0 to 1
     */
    void done(double share);
}
