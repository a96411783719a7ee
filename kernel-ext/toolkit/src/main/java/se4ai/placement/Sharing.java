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
    private final Map<Planned, Prepared> prepared = new HashMap<>();
    private final Map<Asked, Estimate> answered = new HashMap<>();

    Sharing(PlacementProblem problem) {
        this.problem = problem;
    }

    private record Planned(int workload, Placement placement) {}

    /** How long one request keeps a station busy. */
    private record Use(String station, int servers, double perSecond, Distribution busy, boolean evenly) {}

    private record Prepared(Workload workload, Placement placement, Plan plan, List<Use> uses) {}

    private record Asked(Prepared prepared, List<Load> loads) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Asked asked && prepared == asked.prepared && loads.equals(asked.loads);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(prepared) + loads.hashCode();
        }
    }

    Estimate alone(Workload workload, Placement placement) {
        Prepared one = prepare(new Planned(problem.indexOf(workload), placement));
        return estimate(one, loads(List.of(one)));
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
            all.add(prepare(new Planned(at, deployment.placements().get(at))));
        }
        return assess(deployment, all);
    }

    private Assessment assess(Deployment deployment, List<Prepared> all) {
        Map<String, Load> loads = loads(all);
        List<Estimate> estimates = new ArrayList<>(all.size());
        for (Prepared each : all) {
            estimates.add(estimate(each, loads));
        }
        return new Assessment(problem, deployment, estimates);
    }

    /** Every combination of the placements that are considered. */
    List<Assessment> all() {
        List<List<Prepared>> choices = new ArrayList<>();
        long count = 1;
        for (Workload workload : problem.workloads()) {
            List<Prepared> ofOne = new ArrayList<>();
            for (Placement placement : problem.placementsOf(workload)) {
                ofOne.add(prepare(new Planned(problem.indexOf(workload), placement)));
            }
            choices.add(ofOne);
            count *= ofOne.size();
        }
        if (count > MOST_DEPLOYMENTS) {
            throw new IllegalArgumentException("There are " + count + " deployments, more than the " + MOST_DEPLOYMENTS
                    + " that are looked at. Leave out workloads or placements, or place some of them first.");
        }
        List<Assessment> all = new ArrayList<>((int) count);
        combine(choices, new ArrayList<>(), all);
        return all;
    }

    private void combine(List<List<Prepared>> choices, List<Prepared> chosen, List<Assessment> all) {
        if (chosen.size() == choices.size()) {
            Deployment deployment =
                    new Deployment(chosen.stream().map(Prepared::placement).toList());
            all.add(assess(deployment, List.copyOf(chosen)));
            return;
        }
        for (Prepared next : choices.get(chosen.size())) {
            chosen.add(next);
            combine(choices, chosen, all);
            chosen.remove(chosen.size() - 1);
        }
    }

    private Estimate estimate(Prepared one, Map<String, Load> loads) {
        List<Load> used = new ArrayList<>(one.uses().size());
        for (Use use : one.uses()) {
            used.add(loads.get(use.station()));
        }
        return answered.computeIfAbsent(
                new Asked(one, used),
                asked -> new Estimate(one.workload(), one.placement(), one.plan(), problem.topology(), byName(used)));
    }

    private static Map<String, Load> byName(List<Load> loads) {
        Map<String, Load> byName = new HashMap<>();
        loads.forEach(load -> byName.put(load.station(), load));
        return byName;
    }

    private static Map<String, Load> loads(List<Prepared> all) {
        Map<String, Load> loads = new HashMap<>();
        for (Prepared each : all) {
            for (Use use : each.uses()) {
                Load before = loads.get(use.station());
                loads.put(
                        use.station(),
                        (before == null ? Load.none(use.station(), use.servers()) : before)
                                .plus(use.perSecond(), use.busy(), use.evenly()));
            }
        }
        return loads;
    }

    private Prepared prepare(Planned planned) {
        return prepared.computeIfAbsent(planned, this::prepareNew);
    }

    private Prepared prepareNew(Planned planned) {
        Workload workload = problem.workloads().get(planned.workload());
        Plan plan = new Planner(problem.topology(), problem.origin(), workload).plan(planned.placement());
        return new Prepared(workload, planned.placement(), plan, uses(workload, plan));
    }

    /** Each station once: what one request asks of it in several phases counts as one visit. */
    private List<Use> uses(Workload workload, Plan plan) {
        Map<String, Use> uses = new LinkedHashMap<>();
        plan.visit(
                1,
                (phase, share) -> phase.station().ifPresent(station -> {
                    Distribution busy = phase.time().best().seconds();
                    Use use = new Use(
                            station,
                            servers(phase),
                            workload.rate().perSecond() * share,
                            busy,
                            workload.periodic() && share == 1);
                    uses.merge(station, use, Sharing::together);
                }));
        return List.copyOf(uses.values());
    }

    private static Use together(Use one, Use other) {
        if (one.perSecond() == other.perSecond()) {
            return new Use(
                    one.station(), one.servers(), one.perSecond(), one.busy().plus(other.busy()), one.evenly());
        }
        // Requests that come for different shares are mixed: some ask once, some twice.
        double all = Math.max(one.perSecond(), other.perSecond());
        Distribution mean =
                Distribution.deterministic((one.perSecond() * one.busy().mean()
                                + other.perSecond() * other.busy().mean())
                        / all);
        return new Use(one.station(), one.servers(), all, mean, false);
    }

    private int servers(Phase phase) {
        return phase.isOfLink() ? 1 : problem.topology().device(phase.part()).servers();
    }
}
