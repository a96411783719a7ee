package se4ai.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Distribution;
import se4ai.measure.Latency;

/** The devices and link directions where requests wait, with the load that each combination of workloads gives them. */
final class Stations {

    private final long base;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Load> idle = new ArrayList<>();
    private final List<Map<Long, Shared>> known = new ArrayList<>();

    /**
     * How long one request keeps a station busy.
     *
     * @param station its number
     * @param placement the number of the placement that asks for it, among those of the workload, from 1
     */
    record Use(int station, int placement, double perSecond, Distribution busy, boolean evenly) {

        /** Both in one visit. */
        Use and(Use other) {
            if (perSecond == other.perSecond) {
                return new Use(station, placement, perSecond, busy.plus(other.busy), evenly);
            }
            // Requests that come for different shares are mixed: some ask once, some twice.
            double all = Math.max(perSecond, other.perSecond);
            Distribution mean =
                    Distribution.deterministic((perSecond * busy.mean() + other.perSecond * other.busy.mean()) / all);
            return new Use(station, placement, all, mean, false);
        }
    }

    /** A load with the waiting that it leads to, worked out once. */
    static final class Shared {

        private final Load load;
        private @Nullable Latency waiting;

        private Shared(Load load) {
            this.load = load;
        }

        Load load() {
            return load;
        }

        Latency waiting() {
            if (waiting == null) {
                waiting = load.waiting();
            }
            return waiting;
        }
    }

    /** @param placements the most that a workload can choose from */
    Stations(int placements) {
        this.base = placements + 1L;
    }

    /** The number of a station, a new one where it was not known. */
    int number(String station, int servers) {
        Integer number = numbers.get(station);
        if (number == null) {
            number = idle.size();
            numbers.put(station, number);
            idle.add(Load.none(station, servers));
            known.add(new HashMap<>());
        }
        return number;
    }

    /** By number of the station, the load that these uses, those of one workload after the other, add up to. */
    Shared[] sharedBy(List<List<Use>> uses) {
        long[] combinations = new long[idle.size()];
        // Read as a number with one digit for each workload, in a base above the number of its placements.
        for (int workload = 0; workload < uses.size(); workload++) {
            for (int station = 0; station < combinations.length; station++) {
                combinations[station] *= base;
            }
            for (Use use : uses.get(workload)) {
                combinations[use.station] += use.placement;
            }
        }
        Shared[] shared = new Shared[combinations.length];
        for (int station = 0; station < shared.length; station++) {
            if (combinations[station] != 0) {
                shared[station] = shared(station, combinations[station], uses);
            }
        }
        return shared;
    }

    private Shared shared(int station, long combination, List<List<Use>> uses) {
        Shared before = known.get(station).get(combination);
        if (before != null) {
            return before;
        }
        Load load = idle.get(station);
        for (List<Use> ofOne : uses) {
            for (Use use : ofOne) {
                if (use.station == station) {
                    load = load.plus(use.perSecond, use.busy, use.evenly);
                }
            }
        }
        Shared shared = new Shared(load);
        known.get(station).put(combination, shared);
        return shared;
    }
}
