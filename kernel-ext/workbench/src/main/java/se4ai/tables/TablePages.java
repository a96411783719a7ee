package se4ai.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se4ai.draw.Card;
import se4ai.measure.Figures;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Shows a table in pages that open without a script: the first ones and the last. */
public final class TablePages {

    private static final int ROWS = 10;
    private static final int FIRST_PAGES = 4;
    private static final int MOST_FREQUENT = 8;

    private TablePages() {}

    /** The first forty rows and the last ten, with the type of each column and how many of its values are missing. */
    public static Card of(Table table) {
        StringBuilder html = new StringBuilder("<div class=\"se4ai-pages\">");
        html.append(page(table, 0, caption(table), true));
        int pages = (table.rowCount() + ROWS - 1) / ROWS;
        for (int page = 1; page < pages; page++) {
            if (page < FIRST_PAGES || page == pages - 1) {
                String words = words(table, page);
                html.append("<details><summary>").append(words).append("</summary>");
                html.append(page(table, page, words, false)).append("</details>");
            }
        }
        int hidden = Math.max(0, pages - 1 - FIRST_PAGES) * ROWS;
        if (hidden > 0) {
            html.append("<p>").append(hidden(hidden)).append("</p>");
        }
        return new Card(html.append("</div>").toString(), text(table));
    }

    /** What a column holds, in a few figures. */
    public static Card of(Column<?> column) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("holds", TableColumns.kind(column)));
        rows.add(List.of("rows", Figures.fixed(column.size(), 0)));
        rows.add(List.of("missing", Figures.fixed(column.countMissing(), 0)));
        if (column.countMissing() < column.size()) {
            figures(column, rows);
        }
        String name = "Column '" + column.name() + "'";
        String text =
                name + rows.stream().map(row -> "\n" + String.join(": ", row)).collect(Collectors.joining());
        return new Card(Card.table(List.of(name, ""), rows, "").html(), text);
    }

    private static void figures(Column<?> column, List<List<String>> rows) {
        if (column instanceof NumericColumn<?> numbers) {
            rows.add(List.of("least", Cell.shown(numbers.min())));
            rows.add(List.of("median", Cell.shown(numbers.median())));
            rows.add(List.of("mean", Cell.shown(numbers.mean())));
            rows.add(List.of("most", Cell.shown(numbers.max())));
        } else if (column instanceof DateColumn dates) {
            rows.add(List.of("first", dates.min().toString()));
            rows.add(List.of("last", dates.max().toString()));
        } else if (column instanceof StringColumn texts) {
            Map<String, Integer> counts = new TreeMap<>();
            texts.forEach(value -> counts.merge(value, 1, Integer::sum));
            rows.add(List.of("different values", Figures.fixed(counts.size(), 0)));
            counts.entrySet().stream()
                    .sorted((one, other) -> other.getValue() - one.getValue())
                    .limit(MOST_FREQUENT)
                    .forEach(each -> rows.add(List.of(
                            each.getKey().isEmpty() ? "(missing)" : each.getKey(), Figures.fixed(each.getValue(), 0))));
        }
    }

    private static String page(Table table, int page, String caption, boolean types) {
        // A wide table scrolls by itself; the keyboard reaches it through the tab key.
        StringBuilder html = new StringBuilder(
                        "<div style=\"overflow-x:auto\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(Cell.escaped(caption))
                .append(
                        "\"><table class=\"se4ai-table\" style=\"white-space:nowrap\"><caption style=\"text-align:left\">")
                .append(Cell.escaped(caption))
                .append("</caption><thead><tr><th scope=\"col\">row</th>");
        for (Column<?> column : table.columns()) {
            html.append("<th scope=\"col\">").append(Cell.escaped(column.name()));
            html.append(types ? "<br><small>" + TableColumns.kind(column) + missing(column) + "</small>" : "")
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        int end = Math.min(table.rowCount(), (page + 1) * ROWS);
        for (int row = page * ROWS; row < end; row++) {
            html.append("<tr><th scope=\"row\">").append(row).append("</th>");
            for (Column<?> column : table.columns()) {
                boolean number = column instanceof NumericColumn;
                html.append(number ? "<td style=\"text-align:right\">" : "<td>");
                html.append(Cell.escaped(cell(column, row))).append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</tbody></table></div>").toString();
    }

    private static String cell(Column<?> column, int row) {
        if (column.isMissing(row)) {
            return "–";
        }
        return column instanceof NumericColumn<?> numbers ? Cell.shown(numbers.getDouble(row)) : column.getString(row);
    }

    private static String missing(Column<?> column) {
        return column.countMissing() == 0 ? "" : ", " + Figures.fixed(column.countMissing(), 0) + " missing";
    }

    private static String caption(Table table) {
        return TableColumns.called(table) + ": " + Cell.rows(table.rowCount()) + ", "
                + Cell.count(table.columnCount(), "column", "columns");
    }

    private static String words(Table table, int page) {
        return "Rows " + Figures.fixed(page * ROWS, 0) + " to "
                + Figures.fixed(Math.min(table.rowCount(), (page + 1) * ROWS) - 1, 0);
    }

    private static String hidden(int rows) {
        return Cell.rows(rows) + " in between " + (rows == 1 ? "is" : "are")
                + " not shown; table.where or table.inRange chooses others.";
    }

    private static String text(Table table) {
        StringBuilder text = new StringBuilder(caption(table));
        for (Column<?> column : table.columns()) {
            text.append('\n')
                    .append(column.name())
                    .append(": ")
                    .append(TableColumns.kind(column))
                    .append(missing(column));
        }
        text.append("\nrow | ").append(String.join(" | ", table.columnNames()));
        int shown = Math.min(ROWS, table.rowCount());
        for (int row = 0; row < shown; row++) {
            int at = row;
            text.append('\n').append(row).append(" | ");
            text.append(table.columns().stream().map(column -> cell(column, at)).collect(Collectors.joining(" | ")));
        }
        return text + (shown < table.rowCount() ? "\n… " + Cell.rows(table.rowCount() - shown) + " more" : "");
    }
}
