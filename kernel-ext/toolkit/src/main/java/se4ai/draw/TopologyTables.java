package se4ai.draw;

import java.util.List;
import java.util.Optional;
import se4ai.measure.Energy;
import se4ai.measure.Figures;
import se4ai.measure.Power;
import se4ai.placement.Device;
import se4ai.placement.Link;
import se4ai.placement.Topology;
import se4ai.placement.Workload;

/** Draws devices, links and workloads as tables. */
public final class TopologyTables {

    private static final String NONE = "–";

    private TopologyTables() {}

    public static Card links(Topology topology) {
        return links(topology.links());
    }

    public static Card of(Link link) {
        return links(List.of(link));
    }

    private static Card links(List<Link> links) {
        return new CardWriter()
                .table(
                        List.of("Link", "Between", "Up", "Down", "Round trip", "Loss", "Available", "Per GB"),
                        links.stream().map(TopologyTables::cells).toList())
                .card();
    }

    private static List<String> cells(Link link) {
        return List.of(
                link.name(),
                link.near() + " and " + link.far(),
                link.up().toString(),
                link.down().toString(),
                TopologyDrawing.roundTrip(link.roundTrip()),
                link.loss().toString(),
                link.availability().toString(),
                cell(link.pricePerGigabyte()));
    }

    public static Card devices(Topology topology) {
        return devices(topology.devices());
    }

    public static Card of(Device device) {
        return devices(List.of(device));
    }

    private static Card devices(List<Device> devices) {
        return new CardWriter()
                .table(
                        List.of(
                                "Device",
                                "Idle",
                                "Active",
                                "Battery",
                                "Memory",
                                "At once",
                                "Rent per hour",
                                "Available",
                                "Speed"),
                        devices.stream().map(TopologyTables::cells).toList())
                .card();
    }

    private static List<String> cells(Device device) {
        return List.of(
                device.name(),
                power(device.idle()),
                power(device.active()),
                cell(device.battery().map(Energy::asBattery)),
                cell(device.memory()),
                Integer.toString(device.servers()),
                rent(device),
                device.availability().toString(),
                cell(device.roofline()));
    }

    /** A row for each workload: what goes in and out, how often, by when, and what must not leave. */
    public static Card workloads(List<Workload> workloads) {
        return new CardWriter()
                .table(
                        List.of("Workload", "Sends", "Gets", "How often", "Deadline", "Model", "Sensitive", "Offline"),
                        workloads.stream().map(TopologyTables::cells).toList())
                .card();
    }

    public static Card of(Workload workload) {
        return workloads(List.of(workload));
    }

    private static List<String> cells(Workload workload) {
        return List.of(
                workload.name(),
                workload.sent().toString(),
                workload.output().toString(),
                workload.rate() + (workload.periodic() ? ", evenly" : ", at random"),
                cell(workload.deadline()),
                workload.model().toString(),
                workload.sensitive()
                        .map(what -> what + (workload.confined() ? ", stays private" : ""))
                        .orElse(NONE),
                workload.offline() ? "must work" : NONE);
    }

    private static String power(Power power) {
        return power.watts() == 0 ? NONE : power.toString();
    }

    private static String rent(Device device) {
        return device.rent()
                .map(rent -> rent.perHour() + ", used " + Figures.of(rent.utilised() * 100, 3) + " %")
                .orElse(NONE);
    }

    private static String cell(Optional<?> value) {
        return value.map(Object::toString).orElse(NONE);
    }
}
