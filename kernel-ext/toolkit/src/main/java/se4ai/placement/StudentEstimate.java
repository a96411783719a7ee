package se4ai.placement;

import java.util.LinkedHashMap;
import java.util.Map;
import se4ai.measure.Duration;
import se4ai.measure.Energy;
import se4ai.measure.Money;
import se4ai.measure.Quantity;

/**
 * A student's estimate is what somebody worked out by hand for a placement, to be looked through for mistakes.
 *
 * <pre>{@code
 * problem.lint(StudentEstimate.of(detect, "cloud").latency("55 ms"));
 * // the transfer time was left out: 48.19 ms
 * }</pre>
 *
 * @param workload by its name
 * @param claims what was worked out, in base units
 * @param device whose battery life was worked out; empty where none was
 */
public record StudentEstimate(String workload, Placement placement, Map<Claimed, Double> claims, String device) {

    /** What can be claimed of a placement. */
    enum Claimed {
        LATENCY("latency"),
        PERCENTILE("percentile"),
        OFFLINE("latency without a connection"),
        FIRST_ANSWER("time to the first answer"),
        MEETS_DEADLINE("verdict on the deadline"),
        AVAILABILITY("availability"),
        ENERGY("energy"),
        BATTERY_LIFE("battery life"),
        COST("cost"),
        UPDATES("cost of updates");

        private final String words;

        Claimed(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    public StudentEstimate {
        claims = Map.copyOf(claims);
    }

    public static StudentEstimate of(Workload workload, Placement placement) {
        return new StudentEstimate(workload.name(), placement, Map.of(), "");
    }

    public static StudentEstimate of(Workload workload, String device) {
        return of(workload, Placement.on(device));
    }

    private StudentEstimate with(Claimed what, double value) {
        Map<Claimed, Double> all = new LinkedHashMap<>(claims);
        all.put(what, value);
        return new StudentEstimate(workload, placement, all, device);
    }

    private StudentEstimate with(Claimed what, Quantity<?> value) {
        return with(what, value.value());
    }

    /** What was claimed, in base units; not a number where nothing was. */
    double value(Claimed what) {
        return claims.getOrDefault(what, Double.NaN);
    }

    /** The mean latency. */
    public StudentEstimate latency(String mean) {
        return with(Claimed.LATENCY, Duration.parse(mean));
    }

    /** The percentile that the deadline asks for, p99 where there is none. */
    public StudentEstimate percentile(String latency) {
        return with(Claimed.PERCENTILE, Duration.parse(latency));
    }

    /** The latency of an answer where there is no connection. */
    public StudentEstimate offline(String latency) {
        return with(Claimed.OFFLINE, Duration.parse(latency));
    }

    /** How long the very first answer takes. */
    public StudentEstimate firstAnswer(String latency) {
        return with(Claimed.FIRST_ANSWER, Duration.parse(latency));
    }

    /** Whether the deadline is met. */
    public StudentEstimate meetsDeadline(boolean met) {
        return with(Claimed.MEETS_DEADLINE, met ? 1 : 0);
    }

    /** The probability of an answer. */
    public StudentEstimate availability(double share) {
        return with(Claimed.AVAILABILITY, share);
    }

    /** What one request takes out of the batteries. */
    public StudentEstimate energy(String perRequest) {
        return with(Claimed.ENERGY, Energy.parse(perRequest));
    }

    /** How long the battery of a device lasts. */
    public StudentEstimate batteryLife(String ofDevice, String life) {
        StudentEstimate claimed = with(Claimed.BATTERY_LIFE, Duration.parse(life));
        return new StudentEstimate(workload, placement, claimed.claims, ofDevice);
    }

    /** What a million requests cost. */
    public StudentEstimate costPerMillion(Money cost) {
        return with(Claimed.COST, cost);
    }

    /** What sending a new model to the devices costs in a year. */
    public StudentEstimate updatesPerYear(Money cost) {
        return with(Claimed.UPDATES, cost);
    }
}
