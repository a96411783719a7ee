package se4ai.kernel.display;

import java.util.Map;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.jspecify.annotations.Nullable;
import se4ai.draw.Card;
import se4ai.draw.Drawing;

/**
 * What a cell shows for a value: always its text and, for most values, one better form.
 *
 * @param type of the better form; null where the text is all there is
 * @param about what Jupyter is told about the better form, such as a picture's alt text
 */
record Shown(String text, @Nullable MIMEType type, @Nullable Object better, Map<String, Object> about) {

    static Shown text(String text) {
        return new Shown(text, null, null, Map.of());
    }

    static Shown html(String html, String text) {
        return new Shown(text, MIMEType.TEXT_HTML, html, Map.of());
    }

    static Shown of(Card card) {
        return html(card.html(), card.text());
    }

    static Shown of(Drawing drawing) {
        return new Shown(drawing.text(), MIMEType.IMAGE_SVG, drawing.svg(), Map.of());
    }

    /** Adds both forms to what is there already; an extension that came first has said it better. */
    void putInto(DisplayData out, boolean withBetter) {
        if (!out.hasDataForType(MIMEType.TEXT_PLAIN)) {
            out.putText(text);
        }
        if (withBetter && type != null && !out.hasDataForType(type)) {
            out.putData(type, better);
            if (!about.isEmpty()) {
                out.putMetaData(type, about);
            }
        }
    }
}
