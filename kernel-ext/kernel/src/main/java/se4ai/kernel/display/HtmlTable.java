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

    private record Row(@Nullable String name, List<Cell> cells) {}

    private final String caption;
    private final List<String> headings;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** With as many headings as there are places in a row, its name included. */
    HtmlTable(String caption, List<String> headings) {
        this.caption = caption;
        this.headings = headings;
    }

    /** A row whose first place says which row it is, where there is a name for it. */
    HtmlTable row(@Nullable String name, List<Cell> cells) {
        rows.add(new Row(name, cells));
        return this;
    }

    /** A line below the table. */
    HtmlTable note(String words) {
        if (!words.isEmpty()) {
            notes.add("<p>" + escaped(words) + "</p>");
        }
        return this;
    }

    /** A wide table scrolls by itself; the keyboard reaches it through the tab key. */
    String html() {
        StringBuilder html = new StringBuilder(
                        "<div style=\"overflow-x:auto\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(escaped(caption))
                .append("\"><table class=\"se4ai-table\"><caption style=\"text-align:left;white-space:nowrap\">")
                .append(escaped(caption))
                .append("</caption><thead><tr>");
        int names = headings.size() - (rows.isEmpty() ? 0 : rows.get(0).cells().size());
        for (int i = 0; i < headings.size(); i++) {
            html.append("<th scope=\"col\"").append(aligned(i < names || isNumbers(i - names)));
            html.append(escaped(headings.get(i))).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (Row row : rows) {
            html.append("<tr>");
            if (row.name() != null) {
                html.append("<th scope=\"row\">").append(escaped(row.name())).append("</th>");
            }
            for (Cell cell : row.cells()) {
                html.append("<td").append(aligned(cell.number()));
                html.append(escaped(cell.text())).append("</td>");
            }
            html.append("</tr>");
        }
        return html + "</tbody></table></div>" + String.join("", notes);
    }

    private static String aligned(boolean right) {
        return " style=\"text-align:" + (right ? "right" : "left") + "\">";
    }

    /** A heading stands where what is below it stands. */
    private boolean isNumbers(int column) {
        return rows.stream()
                .map(row -> row.cells().get(column))
                .allMatch(cell -> cell.number() || cell.text().isEmpty());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
