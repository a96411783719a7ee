package se4ai.labs.placement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se4ai.labs.Adjustable;
import se4ai.placement.ArGlasses;
import se4ai.placement.Objective;
import se4ai.placement.PlacementProblem;

/**
 * Settings are everything that a reader of the placement lab has set.
 *
 * @param dials the numbers; those that are missing stand as in the case
 * @param offline whether both workloads must go on without a connection
 * @param secret whether what the camera sees must stay on the user's own devices
 * @param places by workload, in the order of the problem, the device chosen; {@link #BEST} leaves it to the lab
 * @param aim what the best of several feasible deployments is best in
 */
public record Settings(Map<Dial, Double> dials, boolean offline, boolean secret, List<String> places, Objective aim) {

    /** Leaves a place to the lab. */
    public static final String BEST = "best";

    /** What a place can be. */
    public static final List<String> PLACES = List.of(BEST, "glasses", "phone", "cloud");

    /** What can be aimed at; privacy and life without a connection are asked for instead. */
    public static final List<Objective> AIMS = List.of(Objective.LATENCY, Objective.ENERGY, Objective.MONEY);

    /** The case as it was stated. */
    public static final Settings CASE = new Settings(Map.of(), false, false, List.of(BEST, BEST), Objective.LATENCY);

    public Settings {
        dials = Adjustable.changed(List.of(Dial.values()), dials);
        places = List.copyOf(places);
    }

    public double of(Dial dial) {
        return dials.getOrDefault(dial, dial.standard());
    }

    boolean isChanged(Dial dial) {
        return dials.containsKey(dial);
    }

    public Settings with(Dial dial, double value) {
        Map<Dial, Double> changed = new LinkedHashMap<>(dials);
        changed.put(dial, value);
        return new Settings(changed, offline, secret, places, aim);
    }

    public Settings offline(boolean mustWork) {
        return new Settings(dials, mustWork, secret, places, aim);
    }

    public Settings secret(boolean mustStay) {
        return new Settings(dials, offline, mustStay, places, aim);
    }

    /** The same settings with a workload, by its index, on a device. */
    public Settings place(int workload, String device) {
        List<String> changed = new ArrayList<>(places);
        changed.set(workload, device);
        return new Settings(dials, offline, secret, changed, aim);
    }

    public Settings aim(Objective objective) {
        return new Settings(dials, offline, secret, places, objective);
    }

    /** The case of the glasses with these numbers in it. */
    public PlacementProblem problem() {
        return new ChangedCase(this).of(ArGlasses.problem());
    }
}
