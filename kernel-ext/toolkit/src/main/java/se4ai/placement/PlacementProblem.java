package se4ai.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se4ai.measure.Duration;
import se4ai.measure.Money;
import se4ai.placement.layer.Cuts;
import se4ai.placement.layer.Roofline;

/**
 * A placement problem is devices and links, the device where the data arises, and the workloads that are to be placed.
 *
 * <pre>{@code
 * var problem = Topology.of(glasses, phone, cloud).linked(bluetooth, lte).from(glasses).place(detect);
 * problem.enumerate().feasible();
 * }</pre>
 *
 * @param origin the device where the input arises and the answer is wanted
 * @param workloads each with a name of its own
 * @param batteryLife by device, how long its battery must last
 * @param more by workload, the placements to consider beside those on one device each
 */
public record PlacementProblem(
        Topology topology,
        String origin,
        List<Workload> workloads,
        Map<String, Duration> batteryLife,
        Map<String, List<Placement>> more) {

    public PlacementProblem {
        topology.refuseIslands(origin);
        workloads = List.copyOf(workloads);
        batteryLife = Map.copyOf(batteryLife);
        more = Map.copyOf(more);
        batteryLife.keySet().forEach(topology::device);
        refuseTwins(workloads);
    }

    private static void refuseTwins(List<Workload> workloads) {
        for (int i = 0; i < workloads.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (workloads.get(i).name().equals(workloads.get(j).name())) {
                    throw new IllegalArgumentException(
                            "Two workloads are called '" + workloads.get(i).name() + "'. Give each a name of its own.");
                }
            }
        }
    }

    /** The same problem with those workloads. */
    public PlacementProblem place(Workload... workloads) {
        return new PlacementProblem(topology, origin, List.of(workloads), batteryLife, more);
    }

    /** The same problem, with a battery that must last so long. */
    public PlacementProblem batteryLasts(String device, Duration wanted) {
        Map<String, Duration> all = new LinkedHashMap<>(batteryLife);
        all.put(device, wanted);
        return new PlacementProblem(topology, origin, workloads, all, more);
    }

    /** The same problem, with more placements to consider for a workload, such as splits and fallbacks. */
    public PlacementProblem consider(Workload workload, Placement... placements) {
        List<Placement> all = new ArrayList<>(more.getOrDefault(workload.name(), List.of()));
        all.addAll(List.of(placements));
        Map<String, List<Placement>> changed = new LinkedHashMap<>(more);
        changed.put(workload.name(), List.copyOf(all));
        return new PlacementProblem(topology, origin, workloads, batteryLife, changed);
    }

    /** The same problem, but for the device that takes the place of its namesake. */
    public PlacementProblem with(Device changed) {
        return new PlacementProblem(topology.with(changed), origin, workloads, batteryLife, more);
    }

    /** The same problem, but for the link that takes the place of its namesake. */
    public PlacementProblem with(Link changed) {
        return new PlacementProblem(topology.with(changed), origin, workloads, batteryLife, more);
    }

    /** The same problem, but for the workload that takes the place of its namesake. */
    public PlacementProblem with(Workload changed) {
        workload(changed.name());
        return new PlacementProblem(
                topology,
                origin,
                workloads.stream()
                        .map(workload -> workload.name().equals(changed.name()) ? changed : workload)
                        .toList(),
                batteryLife,
                more);
    }

    public Workload workload(String name) {
        return workloads.get(indexOf(name));
    }

    int indexOf(Workload workload) {
        return indexOf(workload.name());
    }

    private int indexOf(String name) {
        for (int at = 0; at < workloads.size(); at++) {
            if (workloads.get(at).name().equals(name)) {
                return at;
            }
        }
        throw new IllegalArgumentException("There is no workload '" + name + "' in this problem. The workloads are "
                + String.join(", ", workloads.stream().map(Workload::name).toList()) + ".");
    }

    /** The placements that are considered for a workload: each device, and those that were added. */
    public List<Placement> placementsOf(Workload workload) {
        List<Placement> all = new ArrayList<>();
        topology.devices().forEach(device -> all.add(Placement.on(device)));
        all.addAll(more.getOrDefault(workload.name(), List.of()));
        return List.copyOf(all);
    }

    /** The ways to divide the network of a workload between two devices that one link joins. */
    public Cuts cuts(Workload workload, String near, String far) {
        Workload known = workload(workload.name());
        List<Link> way = topology.way(near, far);
        if (known.network().isEmpty() || way.size() != 1) {
            throw new IllegalArgumentException("To divide '" + known + "' between '" + near + "' and '" + far
                    + "', it needs a network and they need one link between them.");
        }
        Link link = way.get(0);
        Cuts cuts = Cuts.of(known.network().get(), roofline(near), roofline(far), link.from(near))
                .roundTrip(link.roundTrip().mean())
                .returning(known.output(), link.from(far));
        return known.encoding()
                .map(encoding -> cuts.sending(known.network().get().input().name(), encoding.size()))
                .orElse(cuts);
    }

    private Roofline roofline(String device) {
        return topology.device(device)
                .roofline()
                .orElseThrow(() -> new IllegalArgumentException("Device '" + device
                        + "' has no roofline, so nobody knows how long it takes for a layer. State one with"
                        + " computing(Roofline.of(peak).utilisation(share))."));
    }

    /** What a workload would get from a placement with everything for itself. */
    public Estimate estimate(Workload workload, Placement placement) {
        Workload known = workload(workload.name());
        return new Sharing(this).alone(known, placement);
    }

    /** What a workload would get on a device with everything for itself. */
    public Estimate estimate(Workload workload, String device) {
        return estimate(workload, Placement.on(device));
    }

    /** Two placements of a workload against each other. */
    public Comparison compare(Workload workload, Placement one, Placement other) {
        return new Comparison(this, workload.name(), one, other);
    }

    public Comparison compare(Workload workload, String one, String other) {
        return compare(workload, Placement.on(one), Placement.on(other));
    }

    /** What a deployment would be like, all workloads sharing the devices and links. */
    public Assessment assess(Deployment deployment) {
        return new Sharing(this).assess(deployment);
    }

    /** What it would be like with each workload in its place, in the order of the problem. */
    public Assessment assess(Placement... placements) {
        return assess(new Deployment(List.of(placements)));
    }

    /** A decision for those placements, in the order of the workloads; say next what it is because of. */
    public Decision decide(Placement... placements) {
        return new Decision(this, assess(placements), List.of(), "");
    }

    /** A decision for those devices, in the order of the workloads. */
    public Decision decide(String... devices) {
        return decide(Arrays.stream(devices).map(Placement::on).toArray(Placement[]::new));
    }

    /** The mistakes that explain what somebody worked out by hand. */
    public Mistakes lint(StudentEstimate claimed) {
        return new Linter(this, claimed).lint();
    }

    /** What sending every update to so many devices costs in a year. */
    public Money updateCostPerYear(Workload workload, double devices, Money perGigabyte) {
        return perGigabyte.times(workload.updatesPerYear().bytes() / 1e9 * devices);
    }

    /** The numbers that the problem was stated with, each with its source. */
    public List<Given> givens() {
        return Given.of(this);
    }

    /** Every combination of a placement for each workload. */
    public Candidates enumerate() {
        return new Candidates(new Sharing(this).all());
    }

    @Override
    public String toString() {
        return workloads.size() + " workloads of " + origin + " on "
                + topology.devices().size() + " devices and " + topology.links().size() + " links";
    }
}
