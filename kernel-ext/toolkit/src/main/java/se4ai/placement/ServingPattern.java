package se4ai.placement;

/**
 * A serving pattern is one of the five ways to bring a model to its users.
 *
 * <p>Source: G. Hulten, <i>Building Intelligent Systems</i>, Apress 2018, chapter 13.
 *
 * <pre>{@code
 * ServingPattern.HYBRID.place("phone", "cloud");   // cloud, else phone
 * }</pre>
 */
public enum ServingPattern {
    /** The model ships with the product and stays as it is. */
    STATIC,
    /** The model is on the user's device and is replaced from time to time. */
    CLIENT,
    /** The model is on a server, and every request travels there. */
    SERVER,
    /** Answers that are wanted often are kept near, the others come from the server. */
    CACHED,
    /** The server answers where it can be reached, the user's device otherwise. */
    HYBRID;

    /** The placement of this pattern; a cache needs its share of hits too. */
    public Placement place(String client, String server) {
        return switch (this) {
            case STATIC, CLIENT -> Placement.on(client);
            case SERVER -> Placement.on(server);
            case HYBRID -> Placement.on(server).fallingBackTo(Placement.on(client));
            case CACHED ->
                throw new IllegalArgumentException("How good a cache is depends on how many answers it has."
                        + " Say the share of hits: CACHED.place(\"" + client + "\", \"" + server + "\", 0.8).");
        };
    }

    /**
     * The placement of this pattern with a cache on the client that has the answer to a share of the requests.
     *
     * @param hits in [0, 1]; only a cache asks for it
     */
    public Placement place(String client, String server, double hits) {
        return this == CACHED ? Placement.on(server).cachedOn(client, hits) : place(client, server);
    }

    /** The workload under this pattern: what ships with the product is never updated. */
    public Workload of(Workload workload) {
        return this == STATIC ? workload.neverUpdated() : workload;
    }
}
