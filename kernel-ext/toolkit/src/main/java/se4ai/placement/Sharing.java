package se4ai.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se4ai.measure.Distribution;

/** Works out what workloads get that share devices and links, with the same question never answered twice. */
final class Sharing {

    private static final int MOST_DEPLOYMENTS = 1_000_000;

    private final PlacementProblem problem;
    private final Stations stations;
    private final Map<Asked, Estimate> answered = new HashMap<>();

    Sharing(PlacementProblem problem) {
        this.problem = problem;
        this.stations = new Stations(problem.workloads().stream()
                .mapToInt(workload -> problem.placementsOf(workload).size())
                .max()
                .orElse(1));
    }

    /**
     * A placement of a workload, worked out as far as it does not depend on the others.
     *
     * @param number of the placement among those of its workload, from 1
     * @param uses of stations, each station once
     */
    private record Prepared(int workload, int number, Placement placement, Plan plan, List<Stations.Use> uses) {}

    /** One estimate for each placement and each combination of loads: a load that is shared is the same object. */
    private record Asked(Prepared prepared, Stations.Shared[] shared) {

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Asked asked) || prepared != asked.prepared) {
                return false;
            }
            for (int at = 0; at < shared.length; at++) {
                if (shared[at] != asked.shared[at]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = System.identityHashCode(prepared);
            for (Stations.Shared each : shared) {
                hash = 31 * hash + System.identityHashCode(each);
            }
            return hash;
        }
    }

    Estimate alone(Workload workload, Placement placement) {
        Prepared one = prepare(problem.indexOf(workload), 1, placement);
        return estimate(one, stations.sharedBy(List.of(one.uses())));
    }

    Assessment assess(Deployment deployment) {
        if (deployment.placements().size() != problem.workloads().size()) {
            throw new IllegalArgumentException(
                    "The problem has " + problem.workloads().size()
                            + " workloads, but the deployment has "
                            + deployment.placements().size()
                            + " placements. Name one for each, in the order of the workloads.");
        }
        List<Prepared> all = new ArrayList<>();
        for (int at = 0; at < deployment.placements().size(); at++) {
            all.add(prepare(at, 1, deployment.placements().get(at)));
        }
        return assessPrepared(all);
    }

    private Assessment assessPrepared(List<Prepared> all) {
        List<Placement> placements = new ArrayList<>(all.size());
        List<List<Stations.Use>> uses = new ArrayList<>(all.size());
        for (Prepared each : all) {
            placements.add(each.placement());
            uses.add(each.uses());
        }
        Stations.Shared[] shared = stations.sharedBy(uses);
        List<Estimate> estimates = new ArrayList<>(all.size());
        for (Prepared each : all) {
            estimates.add(estimate(each, shared));
        }
        return new Assessment(problem, new Deployment(placements), estimates);
    }

    /** Every combination of the placements that are considered. */
    List<Assessment> all() {
        List<List<Prepared>> choices = new ArrayList<>();
        long count = 1;
        for (int at = 0; at < problem.workloads().size(); at++) {
            List<Prepared> ofOne = new ArrayList<>();
            for (Placement placement : problem.placementsOf(problem.workloads().get(at))) {
                ofOne.add(prepare(at, ofOne.size() + 1, placement));
            }
            choices.add(ofOne);
            count = Math.min(Integer.MAX_VALUE, count * ofOne.size());
        }
        if (count > MOST_DEPLOYMENTS) {
            throw new IllegalArgumentException("There are more than the " + MOST_DEPLOYMENTS
                    + " deployments that are looked at. Leave out workloads or placements, or place some of them"
                    + " first.");
        }
        List<Assessment> all = new ArrayList<>((int) count);
        combine(choices, new ArrayList<>(), all);
        return all;
    }

    private void combine(List<List<Prepared>> choices, List<Prepared> chosen, List<Assessment> all) {
        if (chosen.size() == choices.size()) {
            all.add(assessPrepared(chosen));
            return;
        }
        for (Prepared next : choices.get(chosen.size())) {
            chosen.add(next);
            combine(choices, chosen, all);
            chosen.remove(chosen.size() - 1);
        }
    }

    private Estimate estimate(Prepared one, Stations.Shared[] shared) {
        Stations.Shared[] used = new Stations.Shared[one.uses().size()];
        for (int at = 0; at < used.length; at++) {
            used[at] = shared[one.uses().get(at).station()];
        }
        return answered.computeIfAbsent(
                new Asked(one, used),
                asked -> new Estimate(
                        problem.workloads().get(one.workload()),
                        one.placement(),
                        one.plan(),
                        problem.topology(),
                        List.of(used)));
    }

    private Prepared prepare(int workload, int number, Placement placement) {
        Workload what = problem.workloads().get(workload);
        Plan plan = new Planner(problem.topology(), problem.origin(), what).plan(placement);
        return new Prepared(workload, number, placement, plan, uses(what, number, plan));
    }

    /** Each station once: what one request asks of it in several phases counts as one visit. */
    private List<Stations.Use> uses(Workload workload, int number, Plan plan) {
        Map<String, Stations.Use> uses = new LinkedHashMap<>();
        plan.visit(
                1,
                (phase, share) -> phase.station().ifPresent(station -> {
                    Distribution busy = phase.time().best().seconds();
                    Stations.Use use = new Stations.Use(
                            stations.number(station, servers(phase)),
                            number,
                            workload.rate().perSecond() * share / phase.together(),
                            busy,
                            workload.periodic() && share == 1);
                    uses.merge(station, use, Stations.Use::and);
                }));
        return List.copyOf(uses.values());
    }

    private int servers(Phase phase) {
        return phase.isOfLink() ? 1 : problem.topology().device(phase.part()).servers();
    }
}
