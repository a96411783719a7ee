package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawing as a browser reads it, and what must hold for each. */
final class Page {

    private static final double WIDEST = 400;
    private static final double SMALLEST_TEXT = 14;

    /** System fonts are this wide or narrower for each unit of size, taken over a label. */
    private static final double CHARACTER = 0.52;

    private final Element svg;

    private Page(Element svg) {
        this.svg = svg;
    }

    static Page of(Drawing drawing) {
        return new Page(parsed(drawing.svg()));
    }

    /** Well-formed, with a title and a role, legible on a narrow screen, complete in itself, and with a text form. */
    static Page checked(Drawing drawing) {
        Page page = complete(drawing);
        assertThat(page.box()[2]).isLessThanOrEqualTo(WIDEST);
        return page;
    }

    /** The same for a drawing that may be wider than a screen: it is then not shrunk, so that it stays legible. */
    static Page checkedWide(Drawing drawing) {
        Page page = complete(drawing);
        assertThat(number(page.svg, "width")).isEqualTo(page.box()[2]);
        assertThat(page.svg.getAttribute("class").contains("se4ai-wide")).isEqualTo(page.box()[2] > WIDEST);
        return page;
    }

    private static Page complete(Drawing drawing) {
        Page page = of(drawing);
        assertThat(page.svg.getTagName()).isEqualTo("svg");
        assertThat(page.svg.getAttribute("role")).isEqualTo("img");
        assertThat(page.title()).isNotBlank();
        page.elements("text").forEach(page::isLegible);
        page.elements("*").forEach(Page::isComplete);
        assertThat(drawing.text()).isNotBlank();
        assertThat(drawing).hasToString(drawing.text());
        return page;
    }

    String title() {
        return elements("title").get(0).getTextContent();
    }

    List<String> words() {
        return elements("text").stream().map(Element::getTextContent).toList();
    }

    List<Element> elements(String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    static Element parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("Not well-formed: " + xml, e);
        }
    }

    double width() {
        return box()[2];
    }

    private double[] box() {
        String[] numbers = svg.getAttribute("viewBox").split(" ");
        assertThat(numbers).hasSize(4);
        return new double[] {
            Double.parseDouble(numbers[0]),
            Double.parseDouble(numbers[1]),
            Double.parseDouble(numbers[2]),
            Double.parseDouble(numbers[3])
        };
    }

    private void isLegible(Element text) {
        double size = number(text, "font-size");
        double width = text.getTextContent().length() * size * CHARACTER;
        double left = number(text, "x")
                - switch (text.getAttribute("text-anchor")) {
                    case "start" -> 0;
                    case "middle" -> width / 2;
                    default -> width;
                };
        assertThat(size).isGreaterThanOrEqualTo(SMALLEST_TEXT);
        assertThat(left).as(text.getTextContent()).isGreaterThanOrEqualTo(0);
        assertThat(left + width).as(text.getTextContent()).isLessThanOrEqualTo(box()[2]);
        assertThat(number(text, "y")).as(text.getTextContent()).isBetween(size / 2, box()[3]);
    }

    private static void isComplete(Element element) {
        assertThat(element.getTagName()).isNotIn("script", "foreignObject", "use", "a");
        for (String attribute : List.of("href", "xlink:href", "src")) {
            String address = element.getAttribute(attribute);
            assertThat(address.isEmpty() || address.startsWith("data:"))
                    .as(address)
                    .isTrue();
        }
        assertThat(element.getTagName().equals("style") ? element.getTextContent() : "")
                .doesNotContain("url(", "@import");
    }
}
