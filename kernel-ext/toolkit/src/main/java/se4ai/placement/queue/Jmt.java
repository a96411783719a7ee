package se4ai.placement.queue;

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

    /** The one kind of request that we have. */
    static final String REQUESTS = "requests";

    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String LOCATION = "xsi:noNamespaceSchemaLocation";
    private static final int STEP = 150;

    private final JmtGraph graph;
    private final MarkupWriter xml = new MarkupWriter();

    private Jmt(JmtGraph graph) {
        this.graph = graph;
    }

    /** The simulation's stations, times and routes in the format of JSIMgraph, with what it is to measure. */
    public static String jsimg(Simulation simulation) {
        return new Jmt(new JmtGraph(simulation.network())).write(simulation.seed());
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
        xml.empty("userClass", "name", REQUESTS, "priority", "0", "referenceSource", graph.source(), "type", "open");
        new JmtNodes(graph, xml).write();
        writeMeasures();
        writeConnections();
        xml.close();
        writePlaces();
        return xml.close().toString();
    }

    private void writeMeasures() {
        for (String name : graph.stations()) {
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
        connect(graph.source(), graph.entrance());
        for (int from = 0; from < graph.entrance(); from++) {
            connect(graph.name(from), from);
        }
    }

    private void connect(String name, int from) {
        for (int to : graph.ways(from)) {
            xml.empty("connection", "source", name, "target", graph.name(to));
        }
    }

    /** Where each node is drawn: in one row. */
    private void writePlaces() {
        xml.open("jmodel", LOCATION, "JModelGUI.xsd");
        xml.empty("userClass", "color", "#FF0000FF", "name", REQUESTS);
        place(graph.source(), 0);
        for (int i = 0; i <= graph.entrance(); i++) {
            place(graph.name(i), i + 1);
        }
        xml.close();
    }

    private void place(String name, int column) {
        xml.open("station", "name", name);
        xml.empty("position", "rotate", "false", "x", STEP / 2 + column * STEP + ".0", "y", STEP + ".0");
        xml.close();
    }
}
