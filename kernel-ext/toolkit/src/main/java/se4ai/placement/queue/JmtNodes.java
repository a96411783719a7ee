package se4ai.placement.queue;

import se4ai.measure.Distribution;

/** Writes the nodes of a network in the format of JSIMgraph: how they queue, serve and route. */
final class JmtNodes {

    private static final String STRATEGIES = "jmt.engine.NetStrategies.";
    private static final String SERVICE = STRATEGIES + "ServiceStrateg";
    private static final String ROUTING = STRATEGIES + "RoutingStrateg";
    private static final String ENTRY = "jmt.engine.random.EmpiricalEntry";

    private final JmtGraph graph;
    private final MarkupWriter xml;

    JmtNodes(JmtGraph graph, MarkupWriter xml) {
        this.graph = graph;
        this.xml = xml;
    }

    void write() {
        xml.open("node", "name", graph.source());
        section("RandomSource");
        times("The time between arrivals", graph.network().arrivals().gaps());
        xml.close();
        xml.empty("section", "className", "ServiceTunnel");
        writeRouter(graph.entrance());
        xml.close();
        for (int i = 0; i < graph.entrance(); i++) {
            Station station = graph.network().stations().get(i);
            xml.open("node", "name", station.name());
            writeQueue(station);
            writeServer(station);
            writeRouter(i);
            xml.close();
        }
        xml.open("node", "name", graph.sink())
                .empty("section", "className", "JobSink")
                .close();
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
        if (graph.ways(from).size() == 1) {
            xml.empty("subParameter", "classPath", ROUTING + "ies.RandomStrategy", "name", "Random");
        } else {
            xml.open("subParameter", "classPath", ROUTING + "ies.EmpiricalStrategy", "name", "Probabilities");
            xml.open("subParameter", "array", "true", "classPath", ENTRY, "name", "EmpiricalEntryArray");
            for (int to : graph.ways(from)) {
                xml.open("subParameter", "classPath", ENTRY, "name", "EmpiricalEntry");
                xml.open("subParameter", "classPath", "java.lang.String", "name", "stationName");
                xml.element("value", graph.name(to)).close();
                xml.open("subParameter", "classPath", "java.lang.Double", "name", "probability");
                xml.element("value", Double.toString(graph.share(from, to))).close();
                xml.close();
            }
            xml.close().close();
        }
        xml.close().close();
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
        xml.element("refClass", Jmt.REQUESTS);
    }

    private void times(String what, Distribution law) {
        list(SERVICE + "y", "ServiceStrategy");
        xml.open("subParameter", "classPath", SERVICE + "ies.ServiceTimeStrategy", "name", "ServiceTimeStrategy");
        JmtLaw.of(what, law).write(xml);
        xml.close();
        xml.close();
    }
}
