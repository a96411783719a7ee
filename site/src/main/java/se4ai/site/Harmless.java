package se4ai.site;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Harmless is HTML or SVG in which nothing runs: no scripts, no event handlers, no links that are programs. */
final class Harmless {

    private static final String RUNNING =
            "script, iframe, frame, object, embed, applet, base, link, meta, foreignObject, animate, set, handler";
    private static final Pattern PROGRAM =
            Pattern.compile("(?i)^(javascript|vbscript|data:(?!image/(png|jpeg|gif|webp)))");
    private static final List<String> LINKS = List.of("href", "src", "action", "formaction", "xlink:href", "poster");

    private Harmless() {}

    /** Removes from the element and everything in it what would run. */
    static void make(Element root) {
        root.select(RUNNING).remove();
        for (Element element : root.getAllElements()) {
            for (Attribute attribute : element.attributes().asList()) {
                if (runs(attribute)) {
                    element.removeAttr(attribute.getKey());
                }
            }
        }
    }

    private static boolean runs(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        // Browsers skip control characters and spaces within the scheme of a link.
        String value = attribute.getValue().replaceAll("[\\p{Cntrl}\\s]", "");
        return name.startsWith("on")
                || name.equals("srcdoc")
                || (LINKS.contains(name) && PROGRAM.matcher(value).find());
    }
}
