package se4ai.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se4ai.draw.Svg.Anchor;
import se4ai.measure.Deterministic;
import se4ai.measure.Latency;
import se4ai.placement.Device;
import se4ai.placement.Link;
import se4ai.placement.PlacementProblem;
import se4ai.placement.Topology;

/** Draws devices as boxes from the one where the data arises downwards, each on the link that leads to it. */
public final class TopologyDrawing {

    private static final double ROW = 18;
    private static final double INDENT = 24;
    private static final int DEEPEST = 5;
    private static final int CHARACTERS = 50;

    private final Topology topology;
    private final List<Place> places = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final List<Link> more = new ArrayList<>();

    /** A device at its depth, the link that leads to it, and the place from where. */
    private record Place(Device device, int depth, List<String> link, List<String> facts, int parent) {

        double x() {
            return Math.min(depth, DEEPEST) * INDENT;
        }

        double above() {
            return link.size() * ROW + (link.isEmpty() ? 0 : 12);
        }

        double box() {
            return 26 + facts.size() * ROW;
        }
    }

    private TopologyDrawing(Topology topology, String first) {
        this.topology = topology;
        Set<String> seen = new HashSet<>();
        add(topology.device(first), 0, List.of(), -1, seen);
        topology.devices().forEach(device -> add(device, 0, List.of(), -1, seen));
        for (Link link : topology.links()) {
            if (!used.contains(link.name())) {
                more.add(link);
            }
        }
    }

    public static Drawing of(Topology topology) {
        return new TopologyDrawing(topology, topology.devices().get(0).name()).drawing();
    }

    /** With the device where the data arises on top. */
    public static Drawing of(PlacementProblem problem) {
        return new TopologyDrawing(problem.topology(), problem.origin()).drawing();
    }

    private void add(Device device, int depth, List<String> link, int parent, Set<String> seen) {
        if (!seen.add(device.name())) {
            return;
        }
        int here = places.size();
        places.add(new Place(device, depth, link, facts(device, depth), parent));
        for (Link next : topology.links()) {
            if (next.touches(device.name()) && !seen.contains(next.across(device.name()))) {
                used.add(next.name());
                Device there = topology.device(next.across(device.name()));
                add(there, depth + 1, words(next, depth + 1), here, seen);
            }
        }
    }

    private static List<String> words(Link link, int depth) {
        List<String> lines = new ArrayList<>();
        lines.addAll(Label.lines(link.name() + ": " + link.up() + " up, " + link.down() + " down", width(depth)));
        lines.addAll(Label.lines("round trip " + roundTrip(link.roundTrip()), width(depth)));
        return lines;
    }

    static String roundTrip(Latency latency) {
        return latency.seconds() instanceof Deterministic
                ? latency.mean().toString()
                : latency.p50() + ", " + latency.p99();
    }

    private static int width(int depth) {
        return CHARACTERS - 3 * Math.min(depth, DEEPEST);
    }

    private static List<String> facts(Device device, int depth) {
        List<String> facts = new ArrayList<>();
        if (device.active().watts() > 0) {
            facts.add(device.idle() + " idle, " + device.active() + " active");
        }
        device.battery().ifPresent(battery -> facts.add("battery " + battery.asBattery()));
        device.memory().ifPresent(memory -> facts.add("memory " + memory));
        if (device.servers() > 1) {
            facts.add(device.servers() + " servers");
        }
        facts.add(device.rent()
                .map(rent -> "rented, " + rent.perHour() + " per hour")
                .orElse("the user's own"));
        return Label.lines(String.join("; ", facts), width(depth) - 2);
    }

    private Drawing drawing() {
        List<String> also = new ArrayList<>();
        more.forEach(link -> also.addAll(Label.lines(also(link), CHARACTERS)));
        double height = 34 + (also.isEmpty() ? 0 : also.size() * ROW + 8);
        for (Place place : places) {
            height += place.above() + place.box() + 6;
        }
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, "Devices and the links between them");
        double y = 32;
        List<Double> bottoms = new ArrayList<>();
        for (Place place : places) {
            draw(svg, place, y, place.parent() < 0 ? 0 : bottoms.get(place.parent()));
            y += place.above() + place.box();
            bottoms.add(y);
            y += 6;
        }
        Words.write(svg, also, 0, y + 14, ROW, 14, Ink.MUTED);
        return svg.drawing("Devices and the links between them", text());
    }

    private static void draw(Svg svg, Place place, double y, double parentBottom) {
        double x = place.x();
        double top = y + place.above();
        if (place.parent() >= 0) {
            double from = x - INDENT / 2;
            svg.path(
                    "M" + Svg.number(from) + " " + Svg.number(parentBottom) + "V" + Svg.number(top + 14) + "H"
                            + Svg.number(x + 1),
                    Ink.ACCENT,
                    2,
                    "");
            Words.write(svg, place.link(), x + 6, y + 15, ROW, 14, Ink.ACCENT);
        }
        svg.frame(x + 1, top, Svg.WIDTH - x - 2, place.box(), Ink.MUTED, 1.5);
        svg.bold(
                x + 10,
                top + 18,
                15,
                Anchor.START,
                Ink.INK,
                Label.lines(place.device().name(), 40, 1).get(0));
        Words.write(svg, place.facts(), x + 10, top + 36, ROW, 14, Ink.MUTED);
    }

    private static String also(Link link) {
        return "also " + link.name() + ": " + link.near() + " to " + link.far() + ", " + link.up() + " up, "
                + link.down() + " down";
    }

    private String text() {
        StringBuilder text = new StringBuilder("Devices and the links between them");
        for (Place place : places) {
            text.append("\n").append(place.device().name()).append(": ").append(String.join(" ", place.facts()));
            if (place.parent() >= 0) {
                text.append("; from ")
                        .append(places.get(place.parent()).device().name());
                text.append(" by ").append(String.join(", ", place.link()));
            }
        }
        more.forEach(link -> text.append("\n").append(also(link)));
        return text.toString();
    }
}
