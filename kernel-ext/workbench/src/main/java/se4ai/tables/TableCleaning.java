package se4ai.tables;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Table cleaning makes a new table without some of the dirt of another. */
public final class TableCleaning {

    private TableCleaning() {}

    /**
     * The rows that equal no earlier one. Tablesaw's own {@code dropDuplicateRows} keeps both of two equal rows in which
     * a number is missing.
     */
    public static Table withoutDuplicates(Table table) {
        Set<Integer> again = new HashSet<>();
        IntStream.of(duplicates(table)).forEach(again::add);
        return table.rows(IntStream.range(0, table.rowCount())
                        .filter(row -> !again.contains(row))
                        .toArray())
                .setName(table.name());
    }

    /**
     * A further column of text that follows from another one, such as {@code None} or not from a degree of damage.
     *
     * @param value what stands in the new column for a value of the old one; may be empty where that is missing
     */
    public static Table withText(Table table, String column, String from, Function<String, String> value) {
        StringColumn old = TableColumns.text(table, from);
        return table.copy()
                .addColumns(StringColumn.create(
                        column, old.asList().stream().map(value).toList()));
    }

    /** The rows that equal an earlier one. */
    static int[] duplicates(Table table) {
        Set<List<Object>> seen = new HashSet<>();
        return IntStream.range(0, table.rowCount())
                .filter(row -> !seen.add(key(table, row)))
                .toArray();
    }

    private static List<Object> key(Table table, int row) {
        Object[] values = new Object[table.columnCount()];
        for (int i = 0; i < values.length; i++) {
            Column<?> column = table.column(i);
            values[i] = column.isMissing(row)
                    ? ""
                    : column instanceof NumericColumn<?> numbers ? numbers.getDouble(row) : column.get(row);
        }
        return Arrays.asList(values);
    }
}
