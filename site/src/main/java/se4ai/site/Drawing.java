package se4ai.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A drawing is an SVG that stands in the page itself, so that it takes the page's colours.
 *
 * <p>Its names get the page's part before them, because two drawings of one page may use the same ones.
 */
final class Drawing {

    private static final Pattern REFERENCE = Pattern.compile("#([A-Za-z_][\\w.:-]*)");

    private final Element svg;
    private final String prefix;

    private Drawing(Element svg, String prefix) {
        this.svg = svg;
        this.prefix = prefix;
    }

    /**
     * The drawing as HTML.
     *
     * @param prefix what its names begin with, such as {@code predict-or-gate-1-}
     * @param name how to call it where it carries no title of its own
     * @param images where the photos in it go
     */
    static String html(String source, String prefix, String name, Images images) {
        Document document = Jsoup.parse(source, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        Element svg = document.selectFirst("svg");
        if (svg == null) {
            return Html.pre("text", name, Html.escape(source));
        }
        Harmless.make(svg);
        Drawing drawing = new Drawing(svg, prefix);
        drawing.dropComments();
        drawing.ownNames();
        drawing.called(name);
        extractPhotos(svg, images);
        return svg.outerHtml();
    }

    /** Moves each photo carried in an element's links into a file. */
    static void extractPhotos(Element root, Images images) {
        for (Element image : root.select("image, img")) {
            for (String link : new String[] {"href", "xlink:href", "src"}) {
                if (image.hasAttr(link)) {
                    String url = images.extract(image.attr(link));
                    image.removeAttr(link);
                    image.attr(link.equals("src") ? "src" : "href", url);
                }
            }
        }
    }

    private void dropComments() {
        svg.forEachNode(node -> {
            if (node instanceof Comment) {
                node.remove();
            }
        });
    }

    private void ownNames() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Element named : svg.select("[id]")) {
            names.put(named.id(), prefix + named.id());
            named.attr("id", prefix + named.id());
        }
        if (names.isEmpty()) {
            return;
        }
        for (Element element : svg.getAllElements()) {
            for (Attribute attribute : element.attributes().asList()) {
                element.attr(attribute.getKey(), renamed(attribute, names));
            }
        }
        for (Element style : svg.select("style")) {
            String css = renamed(style.wholeText(), names);
            style.empty().appendText(css);
        }
    }

    private static String renamed(Attribute attribute, Map<String, String> names) {
        String value = attribute.getValue();
        if (attribute.getKey().startsWith("aria-") && !attribute.getKey().equals("aria-label")) {
            StringBuilder ids = new StringBuilder();
            for (String id : value.split("\\s+")) {
                ids.append(ids.isEmpty() ? "" : " ").append(names.getOrDefault(id, id));
            }
            return ids.toString();
        }
        return attribute.getKey().equals("id") ? value : renamed(value, names);
    }

    private static String renamed(String text, Map<String, String> names) {
        return REFERENCE
                .matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement("#" + names.getOrDefault(match.group(1), match.group(1))));
    }

    private void called(String name) {
        boolean named =
                svg.hasAttr("aria-label") || svg.hasAttr("aria-labelledby") || svg.selectFirst("> title") != null;
        if (!named) {
            svg.attr("aria-label", name);
        }
        if (!svg.hasAttr("role")) {
            svg.attr("role", "img");
        }
        svg.removeAttr("xmlns:xlink").removeAttr("version");
    }
}
