package se4ai.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Table columns are found by name and by what they hold; where there is none, an error says which names are near. */
public final class TableColumns {

    private static final int ALL_NAMES = 12;

    private TableColumns() {}

    static boolean has(Table table, String name) {
        return table.columnNames().contains(name);
    }

    /** The column of that name. */
    public static Column<?> named(Table table, String name) {
        if (!has(table, name)) {
            throw new IllegalArgumentException(
                    called(table) + " has no column '" + name + "'" + instead(table.columnNames(), name));
        }
        return table.column(name);
    }

    /** The column of that name, which has to hold numbers. */
    public static NumericColumn<?> number(Table table, String name) {
        if (named(table, name) instanceof NumericColumn<?> column) {
            return column;
        }
        throw wrong(table, name, "numbers are");
    }

    /** The column of that name, which has to hold text. */
    public static StringColumn text(Table table, String name) {
        if (named(table, name) instanceof StringColumn column) {
            return column;
        }
        throw wrong(table, name, "text is");
    }

    /** The column of that name, which has to hold dates. */
    public static DateColumn date(Table table, String name) {
        if (named(table, name) instanceof DateColumn column) {
            return column;
        }
        throw wrong(table, name, "dates are");
    }

    /** A table without rows has nothing to learn from, to split or to draw. */
    public static Table notEmpty(Table table, String what) {
        if (table.rowCount() == 0) {
            throw new IllegalArgumentException(
                    called(table) + " has no rows, but " + what + " needs at least one; was a filter too narrow?");
        }
        return table;
    }

    static String called(Table table) {
        return table.name() == null || table.name().isBlank() ? "The table" : "Table '" + table.name() + "'";
    }

    /** What a column holds, in a word. */
    static String kind(Column<?> column) {
        if (column instanceof NumericColumn) {
            return "numbers";
        }
        if (column instanceof StringColumn) {
            return "text";
        }
        return column instanceof DateColumn
                ? "dates"
                : column.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What a column holds in a row, nothing where it is missing. */
    public static String value(Column<?> column, int row) {
        if (column.isMissing(row)) {
            return "";
        }
        return column instanceof NumericColumn<?> numbers ? Cell.number(numbers.getDouble(row)) : column.getString(row);
    }

    private static IllegalArgumentException wrong(Table table, String name, String wanted) {
        return new IllegalArgumentException("Column '" + name + "' holds " + kind(table.column(name)) + ", but "
                + wanted + " needed here; choose another column or convert this one.");
    }

    private static String instead(List<String> names, String wanted) {
        List<String> near = near(names, wanted);
        if (!near.isEmpty()) {
            return "; did you mean '" + String.join("' or '", near) + "'?";
        }
        Stream<String> shown = names.stream().limit(ALL_NAMES);
        return "; it has " + (names.isEmpty() ? "none" : String.join(", ", shown.toList()))
                + (names.size() > ALL_NAMES ? ", …" : "") + ".";
    }

    /** At most two names that differ from the wanted one by few letters, nearest first. */
    private static List<String> near(List<String> names, String wanted) {
        int limit = Math.max(1, wanted.length() / 3);
        return names.stream()
                .filter(name -> distance(name, wanted) <= limit)
                .sorted(Comparator.comparingInt(name -> distance(name, wanted)))
                .limit(2)
                .toList();
    }

    /** How many letters are to be changed, put in or left out. Source: V. I. Levenshtein, 1966. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] above = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
