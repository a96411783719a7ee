package se4ai.placement;

import java.util.ArrayList;
import java.util.List;
import se4ai.measure.Quantity;
import se4ai.measure.Source;

/**
 * A given is a number that a decision rests on, with the source that answers for it.
 *
 * @param what the number of which device, link or workload
 */
public record Given(String what, String value, Source source) {

    /** The numbers that a problem was stated with. */
    static List<Given> of(PlacementProblem problem) {
        List<Given> all = new ArrayList<>();
        problem.topology().devices().forEach(device -> addDevice(device, all));
        problem.topology().links().forEach(link -> addLink(link, all));
        problem.workloads().forEach(workload -> addWorkload(workload, all));
        return List.copyOf(all);
    }

    private static void addDevice(Device device, List<Given> all) {
        if (device.active().watts() > 0) {
            add(device.name() + ", idle power", device.idle(), all);
            add(device.name() + ", power while computing", device.active(), all);
        }
        device.battery()
                .ifPresent(battery ->
                        all.add(new Given(device.name() + ", battery", battery.asBattery(), battery.source())));
        device.memory().ifPresent(memory -> add(device.name() + ", memory", memory, all));
        if (device.availability().value() < 1) {
            all.add(new Given(
                    device.name() + ", availability", device.availability().toString(), Source.UNSTATED));
        }
        device.rent().ifPresent(rent -> add(device.name() + ", price per hour", rent.perHour(), all));
        if (!device.coldStart().isZero()) {
            add(device.name() + ", cold start", device.coldStart(), all);
        }
    }

    private static void addLink(Link link, List<Given> all) {
        add(link.name() + ", up", link.up(), all);
        add(link.name() + ", down", link.down(), all);
        all.add(new Given(link.name() + ", round trip", link.roundTrip().toString(), link.roundTripSource()));
        if (link.loss().value() > 0) {
            add(link.name() + ", loss of " + link.loss() + " and timeout", link.timeout(), all);
        }
        if (link.availability().value() < 1) {
            all.add(new Given(
                    link.name() + ", availability", link.availability().toString(), Source.UNSTATED));
        }
        link.pricePerGigabyte().ifPresent(price -> add(link.name() + ", price per gigabyte", price, all));
    }

    private static void addWorkload(Workload workload, List<Given> all) {
        add(workload.name() + ", sent", workload.sent(), all);
        add(workload.name() + ", answer", workload.output(), all);
        add(workload.name() + ", rate", workload.rate(), all);
        workload.deadline().ifPresent(deadline -> add(workload.name() + ", deadline", deadline.within(), all));
        workload.measured()
                .forEach((device, time) -> all.add(new Given(
                        workload.name() + ", time on " + device,
                        time.time().mean().toString(),
                        time.source())));
    }

    private static void add(String what, Quantity<?> quantity, List<Given> all) {
        all.add(new Given(what, quantity.toString(), quantity.source()));
    }

    /** Whether it is a price that does not say of which day. */
    public boolean isUndatedPrice() {
        return what.contains("price") && !source.isDated();
    }

    @Override
    public String toString() {
        return what + ": " + value + " (" + source + ")";
    }
}
