package se4ai.placement;

import java.util.function.ToDoubleFunction;

/** An objective is a quality of which less is better, and by which deployments are compared. */
public enum Objective {
    /** The largest share of a deadline that a workload needs; in seconds of p99 where there is no deadline. */
    LATENCY("latency, share of the deadline", Assessment::latencyShare),
    /** The power that all batteries together give, in watts. */
    ENERGY("power from batteries, W", assessment -> assessment.batteryPower().watts()),
    /** What rent and data cost in an hour. */
    MONEY("cost per hour", assessment -> assessment.costPerHour().amount()),
    /** How many devices that are not the user's own see something sensitive. */
    PRIVACY(
            "devices that see what is sensitive",
            assessment -> assessment.exposedTo().size()),
    /** The share of requests that stay without answer where there is no connection. */
    OFFLINE("requests lost offline", Assessment::lostOffline);

    private final String words;
    private final ToDoubleFunction<Assessment> value;

    Objective(String words, ToDoubleFunction<Assessment> value) {
        this.words = words;
        this.value = value;
    }

    /** The value for a deployment; less is better. */
    public double of(Assessment assessment) {
        return value.applyAsDouble(assessment);
    }

    @Override
    public String toString() {
        return words;
    }
}
