package se4ai.kernel.display;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Some values as the rows of a table: the components of records, the keys of maps, the places of lists are columns. */
final class RowTable {

    private static final int COLUMNS = 12;

    private final List<@Nullable Object> values;
    private final List<@Nullable Map<String, @Nullable Object>> rows;
    private final List<String> columns;
    private final String more;

    private RowTable(List<@Nullable Object> values, List<@Nullable Map<String, @Nullable Object>> rows) {
        this.values = values;
        this.rows = rows;
        Set<String> all = new LinkedHashSet<>();
        rows.forEach(row -> all.addAll(row == null ? Set.of() : row.keySet()));
        columns = all.stream().limit(COLUMNS).toList();
        more = all.size() > columns.size() ? "… more columns" : "";
    }

    /** With columns where every value has parts, else with one. */
    static RowTable of(List<@Nullable Object> values) {
        List<@Nullable Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Object value : values) {
            Map<String, @Nullable Object> row = value == null ? null : parts(value);
            if (value != null && row == null) {
                return plain(values);
            }
            rows.add(row);
        }
        return new RowTable(values, rows);
    }

    static RowTable plain(List<@Nullable Object> values) {
        return new RowTable(values, List.of());
    }

    boolean hasColumns() {
        return !columns.isEmpty();
    }

    /**
     * The table and its text.
     *
     * @param corner the heading above the names of the rows; null where they have none
     * @param text in place of the rows as text; null for these
     */
    Shown shown(
            String caption, @Nullable String corner, List<@Nullable String> names, String rest, @Nullable String text) {
        List<String> headings = new ArrayList<>(corner == null ? List.of() : List.of(corner));
        headings.addAll(hasColumns() ? columns : List.of("value"));
        HtmlTable table = new HtmlTable(caption, headings);
        StringBuilder lines = new StringBuilder(String.join(" | ", headings));
        for (int i = 0; i < values.size(); i++) {
            List<HtmlTable.Cell> cells = cells(i);
            table.row(names.get(i), cells);
            lines.append('\n').append(names.get(i) == null ? "" : names.get(i) + " | ");
            lines.append(
                    String.join(" | ", cells.stream().map(HtmlTable.Cell::text).toList()));
        }
        for (String note : List.of(rest, more)) {
            table.note(note);
            lines.append(note.isEmpty() ? "" : "\n" + note);
        }
        return Shown.html(table.html(), text == null ? lines.toString() : text);
    }

    private List<HtmlTable.Cell> cells(int index) {
        if (!hasColumns()) {
            return List.of(HtmlTable.Cell.of(values.get(index)));
        }
        Map<String, @Nullable Object> row = rows.get(index);
        List<HtmlTable.Cell> cells = new ArrayList<>();
        for (String column : columns) {
            boolean has = row != null && row.containsKey(column);
            boolean first = row == null && cells.isEmpty();
            cells.add(has ? HtmlTable.Cell.of(row.get(column)) : new HtmlTable.Cell(first ? "null" : "", false));
        }
        return cells;
    }

    private static @Nullable Map<String, @Nullable Object> parts(Object value) {
        if (RecordParts.knows(value)) {
            return RecordParts.of(value);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> parts = new LinkedHashMap<>();
            for (Object each : Few.of(new Entries(map), COLUMNS + 1).elements()) {
                if (each instanceof Map.Entry<?, ?> entry) {
                    parts.put(HtmlTable.Cell.of(entry.getKey()).text(), entry.getValue());
                }
            }
            return parts;
        }
        if (value instanceof List<?> list) {
            return places(Few.of(list, COLUMNS + 1));
        }
        return value.getClass().isArray() ? places(firstOf(value)) : null;
    }

    private static Few firstOf(Object array) {
        List<@Nullable Object> first = new ArrayList<>();
        for (int i = 0; i < Math.min(COLUMNS + 1, Array.getLength(array)); i++) {
            first.add(Array.get(array, i));
        }
        return new Few(first, "");
    }

    private static Map<String, @Nullable Object> places(Few few) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        for (Object each : few.elements()) {
            parts.put(Integer.toString(parts.size()), each);
        }
        return parts;
    }
}
