package se4ai.placement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se4ai.measure.Money;
import se4ai.measure.Source;

/**
 * A topology is the devices and the links between them.
 *
 * @param devices at least one, each with a name of its own
 * @param links each between two of the devices; no two of one name
 */
public record Topology(List<Device> devices, List<Link> links) {

    public Topology {
        devices = List.copyOf(devices);
        links = List.copyOf(links);
        if (devices.isEmpty()) {
            throw new IllegalArgumentException("A topology needs at least one device but has none.");
        }
        Set<String> names = new HashSet<>();
        for (Device device : devices) {
            refuseTwice(names, device.name());
        }
        for (Link link : links) {
            known(devices, link, link.near());
            known(devices, link, link.far());
        }
        for (Link link : links) {
            refuseTwice(names, link.name());
        }
    }

    /** Devices without links between them; state the links next. */
    public static Topology of(Device... devices) {
        return new Topology(List.of(devices), List.of());
    }

    /** The same devices with those links. */
    public Topology linked(Link... links) {
        return new Topology(devices, List.of(links));
    }

    /** A placement problem on these devices, with nothing to place yet: everything arises on one of them. */
    public PlacementProblem from(Device origin) {
        return new PlacementProblem(this, origin.name(), List.of(), Map.of(), Map.of());
    }

    private static void refuseTwice(Set<String> names, String name) {
        if (!names.add(name)) {
            throw new IllegalArgumentException(
                    "Two devices or links are called '" + name + "'. Give each a name of its own.");
        }
    }

    private static void known(List<Device> devices, Link link, String end) {
        if (devices.stream().noneMatch(device -> device.name().equals(end))) {
            throw new IllegalArgumentException("Link '" + link.name() + "' goes to '" + end
                    + "', which is not among the devices " + names(devices) + ". Add the device, or mend the name.");
        }
    }

    /** Refuses a device that nothing of the given one can reach. */
    void refuseIslands(String from) {
        Map<String, List<Link>> ways = ways(device(from).name(), links);
        for (Device device : devices) {
            if (!ways.containsKey(device.name())) {
                throw new IllegalArgumentException("Device '" + device.name() + "' cannot be reached from '" + from
                        + "'. Add a link to it, or leave the device out.");
            }
        }
    }

    /** The fewest links from a device to each that can be reached from it. */
    private static Map<String, List<Link>> ways(String from, List<Link> links) {
        Map<String, List<Link>> ways = new LinkedHashMap<>();
        ways.put(from, List.of());
        ArrayDeque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String at = next.remove();
            for (Link link : links) {
                if (link.touches(at) && !ways.containsKey(link.across(at))) {
                    List<Link> way = new ArrayList<>(ways.get(at));
                    way.add(link);
                    ways.put(link.across(at), List.copyOf(way));
                    next.add(link.across(at));
                }
            }
        }
        return ways;
    }

    public Device device(String name) {
        for (Device device : devices) {
            if (device.name().equals(name)) {
                return device;
            }
        }
        throw new IllegalArgumentException(
                "There is no device '" + name + "'. The devices are " + names(devices) + ".");
    }

    public Link link(String name) {
        return links.stream()
                .filter(link -> link.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no link '" + name + "'. The links are "
                        + String.join(", ", links.stream().map(Link::name).toList()) + "."));
    }

    /** The links from one device to another, the fewest that there are. */
    public List<Link> way(String from, String to) {
        List<Link> way = ways(device(from).name(), links).get(device(to).name());
        if (way == null) {
            throw new IllegalStateException("'" + to + "' cannot be reached from '" + from + "'.");
        }
        return way;
    }

    /** No money at all, in the currency in which its devices are rented and its data are paid. */
    Money nothing() {
        for (Device device : devices) {
            if (device.rent().isPresent()) {
                return device.rent().get().perHour().times(0).from(Source.EXACT);
            }
        }
        for (Link link : links) {
            if (link.pricePerGigabyte().isPresent()) {
                return link.pricePerGigabyte().get().times(0).from(Source.EXACT);
            }
        }
        return Money.NONE;
    }

    /** The same devices and links, but for one that takes the place of its namesake. */
    public Topology with(Device changed) {
        device(changed.name());
        return new Topology(
                devices.stream()
                        .map(device -> device.name().equals(changed.name()) ? changed : device)
                        .toList(),
                links);
    }

    /** The same devices and links, but for one that takes the place of its namesake. */
    public Topology with(Link changed) {
        link(changed.name());
        return new Topology(
                devices,
                links.stream()
                        .map(link -> link.name().equals(changed.name()) ? changed : link)
                        .toList());
    }

    private static String names(List<Device> devices) {
        return String.join(", ", devices.stream().map(Device::name).toList());
    }
}
