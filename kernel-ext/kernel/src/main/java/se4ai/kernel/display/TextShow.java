package se4ai.kernel.display;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.ToNumberPolicy;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.RenderContext;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMETypeParseException;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Figures;

/** Shows a text as itself, or as what it was said to be, such as text/html. */
final class TextShow {

    /** What a text can be said to be, and a better form can be. */
    static final List<MIMEType> KINDS = List.of(
            MIMEType.TEXT_HTML,
            MIMEType.TEXT_MARKDOWN,
            MIMEType.TEXT_LATEX,
            MIMEType.IMAGE_SVG,
            MIMEType.APPLICATION_JSON,
            MIMEType.APPLICATION_JAVASCRIPT,
            MIMEType.IMAGE_PNG,
            MIMEType.IMAGE_JPEG,
            MIMEType.IMAGE_GIF,
            MIMEType.APPLICATION_PDF,
            MIMEType.parse("application/geo+json"),
            MIMEType.parse("application/vnd.vega.v5+json"),
            MIMEType.parse("application/vnd.vegalite.v5+json"),
            MIMEType.parse("application/vnd.plotly.v1+json"));

    private static final int CHARACTERS = 100_000;

    private TextShow() {}

    static void checkType(String type) {
        if (!hasTwoParts(type)) {
            throw new IllegalArgumentException("A value can be shown as a type with two parts, such as text/html, "
                    + "text/markdown, text/latex, image/svg+xml or application/json, but not as '" + type
                    + "'. Write one of these, or leave it out.");
        }
    }

    private static boolean hasTwoParts(String type) {
        try {
            return MIMEType.parse(type).hasSubtype();
        } catch (MIMETypeParseException e) {
            return false;
        }
    }

    static void put(CharSequence value, RenderContext context) {
        String text = value instanceof String known ? known : Guarded.text(value);
        DisplayData out = context.getOutputContainer();
        for (MIMEType kind : KINDS) {
            if (!out.hasDataForType(kind) && context.wantsDataRenderedAs(kind)) {
                out.putData(kind, isJson(kind) ? json(text) : text);
            }
        }
        if (!out.hasDataForType(MIMEType.TEXT_PLAIN)) {
            out.putText(cut(text));
        }
    }

    /** As it is, up to a length at which a page would stop to answer. */
    static String cut(String text) {
        if (text.length() <= CHARACTERS) {
            return text;
        }
        // A character of two halves is not cut in two.
        int end = Character.isHighSurrogate(text.charAt(CHARACTERS - 1)) ? CHARACTERS - 1 : CHARACTERS;
        return text.substring(0, end) + "\n… "
                + PlainText.count(text.length() - end, "more character", "more characters") + " of "
                + Figures.fixed(text.length(), 0) + "; System.out.println prints them all.";
    }

    private static boolean isJson(MIMEType kind) {
        return "json".equals(kind.getSubtype()) || "json".equals(kind.getSuffix());
    }

    /** As maps and lists: Jupyter wants JSON as a part of the message, not as a text in it. */
    private static @Nullable Object json(String text) {
        try {
            return new GsonBuilder()
                    .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
                    .create()
                    .getAdapter(Object.class)
                    .fromJson(text);
        } catch (JsonParseException | java.io.IOException e) {
            Matcher place = Pattern.compile("line (\\d+) column (\\d+)").matcher(String.valueOf(e.getMessage()));
            String where = place.find() ? " at line " + place.group(1) + ", column " + place.group(2) : "";
            throw new IllegalArgumentException(
                    "The text to be shown as JSON is no JSON" + where
                            + ". Write names and texts in double quotes, or show it as text/plain.",
                    e);
        }
    }
}
