package se4ai.site;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se4ai.notebook.Cell;

/** Outputs are what a cell produced, each in the richest form that a page can show, with its text where it is a picture. */
final class Outputs {

    private static final Pattern ANSI = Pattern.compile("\u001B\\[[0-9;?]*[ -/]*[@-~]");

    private final Prose prose;
    private final Outline outline;
    private final Images images;

    Outputs(Prose prose, Outline outline, Images images) {
        this.prose = prose;
        this.outline = outline;
        this.images = images;
    }

    String html(Cell cell) {
        StringBuilder html = new StringBuilder();
        int number = 0;
        for (JsonObject output : cell.outputs()) {
            html.append(html(output, cell.id(), ++number));
        }
        return html.isEmpty() ? "" : "<div class=\"outputs\">\n" + html + "</div>\n";
    }

    private String html(JsonObject output, String cell, int number) {
        return switch (text(output, "output_type")) {
            case "stream" -> stream(output);
            case "error" -> error(output);
            default -> data(output.get("data") instanceof JsonObject data ? data : new JsonObject(), cell, number);
        };
    }

    private static String stream(JsonObject output) {
        boolean error = text(output, "name").equals("stderr");
        String text = Html.escape(plain(text(output, "text")).stripTrailing());
        return Html.pre(error ? "stream stderr" : "stream", error ? "Printed to standard error" : "Printed", text);
    }

    private static String error(JsonObject output) {
        String name = text(output, "ename");
        String value = plain(text(output, "evalue"));
        StringBuilder html = new StringBuilder("<div class=\"error\">\n<p><strong>Error</strong> ");
        html.append(Html.escape(value.isEmpty() ? name : name + ": " + value)).append("</p>\n");
        if (output.get("traceback") instanceof com.google.gson.JsonArray lines && !lines.isEmpty()) {
            List<String> trace =
                    lines.asList().stream().map(JsonElement::getAsString).toList();
            html.append(Html.pre("trace", "Where it happened", Html.escape(plain(String.join("\n", trace)))));
        }
        return html.append("</div>\n").toString();
    }

    private String data(JsonObject data, String cell, int number) {
        String plain = plain(text(data, "text/plain"));
        String name = plain.isBlank()
                ? "Drawing of cell " + cell
                : plain.strip().lines().findFirst().orElse("");
        if (data.has("text/html")) {
            return "<div class=\"html\">\n" + ownHtml(text(data, "text/html"), name, cell + "-" + number)
                    + "\n</div>\n";
        }
        if (data.has("image/svg+xml")) {
            String drawing = Drawing.html(text(data, "image/svg+xml"), cell + "-" + number + "-", name, images);
            return figure(
                    "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Drawing\">" + drawing + "</div>",
                    plain);
        }
        for (String type : List.of("image/png", "image/jpeg")) {
            if (data.has(type)) {
                return figure(image(type, text(data, type), name), plain);
            }
        }
        return words(data, plain);
    }

    private String words(JsonObject data, String plain) {
        if (data.has("text/markdown")) {
            return "<div class=\"prose\">\n" + prose.html(text(data, "text/markdown")) + "</div>\n";
        }
        if (data.has("text/latex")) {
            String latex = text(data, "text/latex").strip().replaceAll("^\\$+|\\$+$", "");
            return "<div class=\"formula scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Formula\">"
                    + Maths.display(latex) + "</div>\n";
        }
        return plain.isBlank() ? "" : Html.pre("result", "Result", Html.escape(plain.stripTrailing()));
    }

    /** HTML of our own kernel: kept, but nothing in it runs, and its photos become files. */
    private String ownHtml(String html, String name, String prefix) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        Harmless.make(body);
        body.select("style").remove();
        Drawing.extractPhotos(body, images);
        body.select("img").attr("loading", "lazy");
        body.select("img:not([alt])").attr("alt", name);
        body.select("table").wrap(Html.TABLE_BOX);
        int number = 0;
        for (Element svg : body.select("svg")) {
            svg.replaceWith(new org.jsoup.nodes.DataNode(
                    Drawing.html(svg.outerHtml(), prefix + "-" + ++number + "-", name, images)));
        }
        body.select("[id]").forEach(element -> element.attr("id", outline.unique(element.id())));
        return body.html();
    }

    private String image(String type, String base64, String name) {
        return "<img src=\"" + images.store(type, base64) + "\"" + Images.size(base64) + " alt=\"" + Html.escape(name)
                + "\" loading=\"lazy\">";
    }

    private static String figure(String picture, String plain) {
        String asText = plain.isBlank()
                ? ""
                : "<details class=\"as-text\"><summary>As text</summary>\n"
                        + Html.pre("result", "The drawing as text", Html.escape(plain.stripTrailing()))
                        + "</details>\n";
        return "<figure>" + picture + "\n" + asText + "</figure>\n";
    }

    private static String text(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value == null || value.isJsonNull() ? "" : Cell.text(value);
    }

    private static String plain(String text) {
        return ANSI.matcher(text).replaceAll("");
    }
}
