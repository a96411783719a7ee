package se4ai.placement;

/**
 * A rejection says why a placement is out of the question, in a sentence with its numbers.
 *
 * @param kind which requirement it fails
 * @param workload whose
 * @param placement which
 * @param reason such as {@code p99 251 ms > 20 ms}
 * @param excess how many times what is allowed; 1 or more
 */
public record Rejection(Kind kind, Workload workload, Placement placement, String reason, double excess) {

    /** What a placement can fail. */
    public enum Kind {
        /** The model is larger than the memory of the device. */
        MEMORY,
        /** Something gets more requests than it can ever answer. */
        OVERLOAD,
        /** Too few answers come in time. */
        DEADLINE,
        /** Something sensitive leaves the user's own devices. */
        PRIVACY,
        /** It must go on without a connection, and does not. */
        OFFLINE,
        /** A battery is empty too early. */
        BATTERY,
        /** There is an answer too seldom. */
        AVAILABILITY
    }

    @Override
    public String toString() {
        return placement + "/" + workload + ": " + reason;
    }
}
