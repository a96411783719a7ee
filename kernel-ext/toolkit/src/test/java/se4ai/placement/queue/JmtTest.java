package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import se4ai.measure.Distribution;
import se4ai.measure.Rate;

class JmtTest {

    private static final Simulation TANDEM = Simulation.of(Arrivals.poisson(Rate.parse("8/s")))
            .station("camera <link> & \"radio\"", Distribution.exponential(0.05))
            .station(Station.of("gpu", Distribution.deterministic(0.1))
                    .servers(2)
                    .capacity(10))
            .station("Überblick", Distribution.uniform(0.01, 0.04))
            .seed(7);

    @Test
    void the_outermost_elements_are_those_of_a_file_saved_by_jsimgraph() throws Exception {
        Element archive = parse(TANDEM).getDocumentElement();

        assertThat(archive.getTagName()).isEqualTo("archive");
        assertThat(archive.getAttribute("xsi:noNamespaceSchemaLocation")).isEqualTo("Archive.xsd");
        assertThat(children(archive)).extracting(Element::getTagName).containsExactly("sim", "jmodel");
        Element sim = children(archive).get(0);
        assertThat(sim.getAttribute("xsi:noNamespaceSchemaLocation")).isEqualTo("SIMmodeldefinition.xsd");
        assertThat(sim.getAttribute("seed")).isEqualTo("7");
        assertThat(children(sim))
                .extracting(Element::getTagName)
                .containsSubsequence("userClass", "node", "measure", "connection")
                .containsOnly("userClass", "node", "measure", "connection");
    }

    @Test
    void every_station_is_a_node_between_source_and_sink() throws Exception {
        Document file = parse(TANDEM);

        assertThat(all(file, "node"))
                .extracting(node -> node.getAttribute("name"))
                .containsExactly("Source", "camera <link> & \"radio\"", "gpu", "Überblick", "Sink");
        assertThat(all(file, "node"))
                .extracting(node -> children(node).stream()
                        .map(section -> section.getAttribute("className"))
                        .toList())
                .containsExactly(
                        List.of("RandomSource", "ServiceTunnel", "Router"),
                        List.of("Queue", "Server", "Router"),
                        List.of("Queue", "Server", "Router"),
                        List.of("Queue", "Server", "Router"),
                        List.of("JobSink"));
        assertThat(connections(file))
                .containsExactly(
                        "Source -> camera <link> & \"radio\"",
                        "camera <link> & \"radio\" -> gpu",
                        "gpu -> Überblick",
                        "Überblick -> Sink");
    }

    @Test
    void a_queue_has_the_parameters_of_one_saved_by_jsimgraph() throws Exception {
        Element gpu = all(parse(TANDEM), "node").get(2);

        assertThat(children(children(gpu).get(0)))
                .extracting(parameter -> parameter.getAttribute("name"))
                .containsExactly("size", "dropStrategies", "FCFSstrategy", "QueuePutStrategy");
        assertThat(children(children(gpu).get(1)))
                .extracting(parameter -> parameter.getAttribute("name"))
                .containsExactly("maxJobs", "numberOfVisits", "ServiceStrategy");
        assertThat(parameter(gpu, "size")).isEqualTo("10");
        assertThat(parameter(gpu, "dropStrategy")).isEqualTo("drop");
        assertThat(parameter(gpu, "maxJobs")).isEqualTo("2");
        assertThat(parameter(all(parse(TANDEM), "node").get(1), "size")).isEqualTo("-1");
    }

    @Test
    void each_kind_of_time_has_the_class_and_the_parameters_that_jmt_knows() {
        assertThat(service(Distribution.exponential(0.05))).isEqualTo("Exponential lambda=20.0");
        assertThat(service(Distribution.deterministic(0.1))).isEqualTo("DeterministicDistr t=0.1");
        assertThat(service(Distribution.uniform(0.1, 0.1))).isEqualTo("DeterministicDistr t=0.1");
        assertThat(service(Distribution.uniform(0.1, 0.3))).isEqualTo("Uniform min=0.1 max=0.3");
        assertThat(service(Distribution.erlang(4, 0.5))).isEqualTo("Erlang alpha=8.0 r=4");
        assertThat(service(Distribution.gamma(0.5, 2))).isEqualTo("GammaDistr alpha=0.5 beta=4.0");
        assertThat(service(Distribution.hyperexponential(0.25, 0.5, 2)))
                .isEqualTo("HyperExp p=0.25 lambda1=2.0 lambda2=0.5");
        assertThat(service(Distribution.lognormal(1, 10))).matches("Lognormal mu=0.0 sigma=0\\.9897\\d*");
    }

    @Test
    void each_station_and_the_whole_are_measured() throws Exception {
        List<Element> measures = all(parse(TANDEM), "measure");

        assertThat(measures).hasSize(3 * 4 + 1);
        assertThat(measures.subList(4, 8))
                .allMatch(measure -> measure.getAttribute("referenceNode").equals("gpu"))
                .allMatch(measure -> measure.getAttribute("nodeType").equals("station"))
                .extracting(measure -> measure.getAttribute("type"))
                .containsExactly("Utilization", "Number of Customers", "Response Time", "Throughput");
        assertThat(measures.get(12).getAttribute("type")).isEqualTo("System Response Time");
        assertThat(measures.get(12).getAttribute("referenceNode")).isEmpty();
    }

    @Test
    void one_way_out_needs_no_probabilities_and_several_do() throws Exception {
        Document file = parse(Simulation.of(Arrivals.periodic(Rate.parse("1/s")))
                .station("try", Distribution.exponential(0.5))
                .route("try", "try", 0.25));
        Element station = all(file, "node").get(1);

        assertThat(parameters(all(file, "node").get(0), "Random")).hasSize(1);
        assertThat(parameters(station, "EmpiricalEntry")).hasSize(2);
        assertThat(parameters(station, "stationName"))
                .extracting(Element::getTextContent)
                .map(String::trim)
                .containsExactly("try", "Sink");
        assertThat(parameters(station, "probability"))
                .extracting(Element::getTextContent)
                .map(String::trim)
                .containsExactly("0.25", "0.75");
        assertThat(connections(file)).containsExactly("Source -> try", "try -> try", "try -> Sink");
    }

    @Test
    void a_station_may_be_called_what_jmt_calls_the_way_in() throws Exception {
        Document file = parse(Simulation.of(Arrivals.periodic(Rate.parse("1/s")))
                .station("Source", Distribution.deterministic(0.5))
                .station("Sink", Distribution.deterministic(0.5)));

        assertThat(connections(file)).containsExactly("The Source -> Source", "Source -> Sink", "Sink -> The Sink");
    }

    @Test
    void the_text_is_plain_ascii_and_replaces_what_xml_forbids() {
        String text = Jmt.jsimg(Simulation.of(Arrivals.periodic(Rate.parse("1/s")))
                .station("a\u0000b\uD83D\uDE00é", Distribution.deterministic(0.5)));

        assertThat(text).matches("[\\n -~]*").contains("a&#65533;b&#128512;&#233;");
    }

    @Test
    void what_jmt_cannot_be_told_is_said() {
        assertThatThrownBy(() -> service(Distribution.of(0.1, 0.2)))
                .hasMessageStartingWith("The service time of station 'x' cannot be told to JMT: it is 2 draws:")
                .hasMessageEndingWith(
                        "Give it as exponential, deterministic, uniform, lognormal, gamma or hyperexponential times.");
    }

    /** The class and the parameters of a service time. */
    private static String service(Distribution law) {
        try {
            Element node = all(
                            parse(Simulation.of(Arrivals.periodic(Rate.parse("1/s")))
                                    .station("x", law)),
                            "node")
                    .get(1);
            Element parameters = parameters(node, "distrPar").get(0);
            String type = parameters.getAttribute("classPath").replace("jmt.engine.random.", "");
            StringBuilder text = new StringBuilder(type.substring(0, type.length() - "Par".length()));
            for (Element each : children(parameters)) {
                text.append(' ').append(each.getAttribute("name")).append('=');
                text.append(each.getTextContent().trim());
            }
            return text.toString();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Document parse(Simulation simulation) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Jmt.jsimg(simulation))));
    }

    private static List<String> connections(Document file) {
        return all(file, "connection").stream()
                .map(each -> each.getAttribute("source") + " -> " + each.getAttribute("target"))
                .toList();
    }

    private static String parameter(Element node, String name) {
        return parameters(node, name).get(0).getTextContent().trim();
    }

    private static List<Element> parameters(Element node, String name) {
        List<Element> all = elements(node.getElementsByTagName("parameter"));
        all.addAll(elements(node.getElementsByTagName("subParameter")));
        all.removeIf(each -> !each.getAttribute("name").equals(name));
        return all;
    }

    private static List<Element> all(Document file, String tag) {
        return elements(file.getElementsByTagName(tag));
    }

    private static List<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
