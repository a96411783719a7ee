package se4ai.kernel.display;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table in the making, as HTML without scripts or colours of its own, so that it reads in light and dark. */
final class HtmlTable {

    /** A place in a row. */
    record Cell(String text, boolean number) {

        private static final int CHARACTERS = 300;

        static Cell of(@Nullable Object value) {
            return new Cell(PlainText.line(value, CHARACTERS), value instanceof Number);
        }
    }

    private final StringBuilder html = new StringBuilder();
    private final List<String> notes = new ArrayList<>();

    /** A wide table scrolls by itself; the keyboard reaches it through the tab key. */
    HtmlTable(String caption) {
        html.append("<div style=\"overflow-x:auto\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(escaped(caption))
                .append("\"><table class=\"se4ai-table\"><caption style=\"text-align:left\">")
                .append(escaped(caption))
                .append("</caption>");
    }

    HtmlTable headings(List<String> headings) {
        html.append("<thead><tr>");
        headings.forEach(
                each -> html.append("<th scope=\"col\">").append(escaped(each)).append("</th>"));
        html.append("</tr></thead><tbody>");
        return this;
    }

    /** A row whose first cell says which row it is, where there is a name for it. */
    HtmlTable row(@Nullable String name, List<Cell> cells) {
        html.append("<tr>");
        if (name != null) {
            html.append("<th scope=\"row\">").append(escaped(name)).append("</th>");
        }
        for (Cell cell : cells) {
            html.append(cell.number() ? "<td style=\"text-align:right\">" : "<td style=\"text-align:left\">");
            html.append(escaped(cell.text())).append("</td>");
        }
        html.append("</tr>");
        return this;
    }

    /** A line below the table. */
    HtmlTable note(String words) {
        if (!words.isEmpty()) {
            notes.add("<p>" + escaped(words) + "</p>");
        }
        return this;
    }

    String html() {
        return html + "</tbody></table></div>" + String.join("", notes);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
