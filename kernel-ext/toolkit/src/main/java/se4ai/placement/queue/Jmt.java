package se4ai.placement.queue;

import java.util.ArrayList;
import java.util.List;
import se4ai.measure.Distribution;

/**
 * JMT, the Java Modelling Tools, simulates and draws queueing networks; a simulation can be handed to it to see whether
 * both agree.
 *
 * <pre>{@code
 * Jmt.jsimg(simulation);   // save it as detector.jsimg and open it in JSIMgraph
 * }</pre>
 *
 * Source: M. Bertoli, G. Casale, G. Serazzi, <i>JMT: performance engineering tools for system modeling</i>, ACM SIGMETRICS
 * Performance Evaluation Review 36 (2009).
 */
public final class Jmt {

    private static final String REQUESTS = "requests";
    private static final String STRATEGIES = "jmt.engine.NetStrategies.";
    private static final String SERVICE = STRATEGIES + "ServiceStrateg";
    private static final String ROUTING = STRATEGIES + "RoutingStrateg";
    private static final String ENTRY = "jmt.engine.random.EmpiricalEntry";
    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String LOCATION = "xsi:noNamespaceSchemaLocation";
    private static final int STEP = 150;

    private final Network network;
    private final double[][] shares;
    private final List<String> names = new ArrayList<>();
    private final String source;
    private final String sink;
    private final MarkupWriter xml = new MarkupWriter();

    private Jmt(Network network) {
        this.network = network;
        shares = network.shares();
        network.stations().forEach(station -> names.add(station.name()));
        source = free("Source");
        sink = free("Sink");
    }

    /** A name that no station has. */
    private String free(String name) {
        String free = name;
        while (names.contains(free)) {
            free = "The " + free;
        }
        return free;
    }

    /** The simulation's stations, times and routes in the format of JSIMgraph, with what it is to measure. */
    public static String jsimg(Simulation simulation) {
        return new Jmt(simulation.network()).write(simulation.seed());
    }

    private String write(long seed) {
        xml.open("archive", "xmlns:xsi", SCHEMA, "name", "simulation.jsimg", LOCATION, "Archive.xsd");
        xml.open(
                "sim",
                "disableStatisticStop",
                "false",
                "maxEvents",
                "-1",
                "maxSamples",
                "1000000",
                "name",
                "simulation.jsimg",
                "polling",
                "1.0",
                "seed",
                Long.toString(seed),
                LOCATION,
                "SIMmodeldefinition.xsd");
        xml.empty("userClass", "name", REQUESTS, "priority", "0", "referenceSource", source, "type", "open");
        writeNodes();
        writeMeasures();
        writeConnections();
        xml.close();
        writePlaces();
        return xml.close().toString();
    }

    private void writeNodes() {
        xml.open("node", "name", source);
        section("RandomSource");
        times("The time between arrivals", network.arrivals().gaps());
        xml.close();
        xml.empty("section", "className", "ServiceTunnel");
        writeRouter(network.size());
        xml.close();
        for (int i = 0; i < network.size(); i++) {
            xml.open("node", "name", names.get(i));
            writeQueue(network.stations().get(i));
            writeServer(network.stations().get(i));
            writeRouter(i);
            xml.close();
        }
        xml.open("node", "name", sink).empty("section", "className", "JobSink").close();
    }

    private void writeQueue(Station station) {
        section("Queue");
        whole("size", station.isUnlimited() ? -1 : station.capacity());
        list("java.lang.String", "dropStrategies");
        xml.open("subParameter", "classPath", "java.lang.String", "name", "dropStrategy");
        xml.element("value", station.isUnlimited() ? "waiting queue" : "drop").close();
        xml.close();
        xml.empty("parameter", "classPath", STRATEGIES + "QueueGetStrategies.FCFSstrategy", "name", "FCFSstrategy");
        list(STRATEGIES + "QueuePutStrategy", "QueuePutStrategy");
        xml.empty("subParameter", "classPath", STRATEGIES + "QueuePutStrategies.TailStrategy", "name", "TailStrategy");
        xml.close();
        xml.close();
    }

    private void writeServer(Station station) {
        section("Server");
        whole("maxJobs", station.servers());
        list("java.lang.Integer", "numberOfVisits");
        xml.open("subParameter", "classPath", "java.lang.Integer", "name", "numberOfVisits");
        xml.element("value", "1").close();
        xml.close();
        times("The service time of station '" + station.name() + "'", station.service());
        xml.close();
    }

    private void writeRouter(int from) {
        section("Router");
        list(ROUTING + "y", "RoutingStrategy");
        if (ways(from).size() == 1) {
            xml.empty("subParameter", "classPath", ROUTING + "ies.RandomStrategy", "name", "Random");
        } else {
            xml.open("subParameter", "classPath", ROUTING + "ies.EmpiricalStrategy", "name", "Probabilities");
            xml.open("subParameter", "array", "true", "classPath", ENTRY, "name", "EmpiricalEntryArray");
            for (int to : ways(from)) {
                xml.open("subParameter", "classPath", ENTRY, "name", "EmpiricalEntry");
                xml.open("subParameter", "classPath", "java.lang.String", "name", "stationName");
                xml.element("value", name(to)).close();
                xml.open("subParameter", "classPath", "java.lang.Double", "name", "probability");
                xml.element("value", Double.toString(share(from, to))).close();
                xml.close();
            }
            xml.close().close();
        }
        xml.close().close();
    }

    /** Where requests may go from there: stations, and the sink, which comes after them. */
    private List<Integer> ways(int from) {
        List<Integer> ways = new ArrayList<>();
        for (int to = 0; to <= network.size(); to++) {
            if (share(from, to) > Network.ROUNDING) {
                ways.add(to);
            }
        }
        return ways;
    }

    private double share(int from, int to) {
        if (to < network.size()) {
            return shares[from][to];
        }
        double rest = 1;
        for (double share : shares[from]) {
            rest -= share;
        }
        return rest;
    }

    private String name(int to) {
        return to == network.size() ? sink : names.get(to);
    }

    private void section(String name) {
        xml.open("section", "className", name);
    }

    private void whole(String name, int value) {
        xml.open("parameter", "classPath", "java.lang.Integer", "name", name);
        xml.element("value", Integer.toString(value)).close();
    }

    /** A list that says one thing for each kind of request; we have one kind. */
    private void list(String type, String name) {
        xml.open("parameter", "array", "true", "classPath", type, "name", name);
        xml.element("refClass", REQUESTS);
    }

    private void times(String what, Distribution law) {
        list(SERVICE + "y", "ServiceStrategy");
        xml.open("subParameter", "classPath", SERVICE + "ies.ServiceTimeStrategy", "name", "ServiceTimeStrategy");
        JmtLaw.of(what, law).write(xml);
        xml.close();
        xml.close();
    }

    private void writeMeasures() {
        for (String name : names) {
            measure(name, "Utilization");
            measure(name, "Number of Customers");
            measure(name, "Response Time");
            measure(name, "Throughput");
        }
        measure("", "System Response Time");
    }

    private void measure(String node, String type) {
        xml.empty(
                "measure",
                "alpha",
                "0.01",
                "name",
                (node.isEmpty() ? "" : node + "_") + REQUESTS + "_" + type,
                "nodeType",
                node.isEmpty() ? "" : "station",
                "precision",
                "0.03",
                "referenceNode",
                node,
                "referenceUserClass",
                REQUESTS,
                "type",
                type,
                "verbose",
                "false");
    }

    private void writeConnections() {
        for (int to : ways(network.size())) {
            xml.empty("connection", "source", source, "target", name(to));
        }
        for (int from = 0; from < network.size(); from++) {
            for (int to : ways(from)) {
                xml.empty("connection", "source", names.get(from), "target", name(to));
            }
        }
    }

    /** Where each node is drawn: in one row. */
    private void writePlaces() {
        xml.open("jmodel", LOCATION, "JModelGUI.xsd");
        xml.empty("userClass", "color", "#FF0000FF", "name", REQUESTS);
        place(source, 0);
        for (int i = 0; i < network.size(); i++) {
            place(names.get(i), i + 1);
        }
        place(sink, network.size() + 1);
        xml.close();
    }

    private void place(String name, int column) {
        xml.open("station", "name", name);
        xml.empty("position", "rotate", "false", "x", STEP / 2 + column * STEP + ".0", "y", STEP + ".0");
        xml.close();
    }
}
