package se4ai.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se4ai.tables.TableFinding.Example;
import se4ai.tables.TableFinding.Kind;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A schema says what a table has to look like, so that wrong data is found before a model learns from it.
 *
 * <pre>{@code
 * Schema schema = Schema.of(
 *         column("date").date("1990-01-01", "2002-12-31"),
 *         column("speed").number(0, 400).missingAtMost(0.4),
 *         column("damage").oneOf("None", "Minor", "Medium", "Substantial"))
 *     .withoutDuplicates();
 * schema.check(strikes);
 * schema.kills(TableMutants.ofBirdStrikes(clean, 1));   // how many corrupted tables does it find?
 * }</pre>
 *
 * <p>A schema is a test, and like any test it is only as good as the mistakes it finds.
 */
public final class Schema {

    private static final int EXAMPLES = 3;

    private record RowRule(String words, Predicate<Row> holds) {}

    private final List<ColumnRule> columns;
    private final List<RowRule> rules;
    private final int least;
    private final double duplicates;
    private final boolean closed;

    private Schema(List<ColumnRule> columns, List<RowRule> rules, int least, double duplicates, boolean closed) {
        this.columns = List.copyOf(columns);
        this.rules = List.copyOf(rules);
        this.least = least;
        this.duplicates = duplicates;
        this.closed = closed;
    }

    /** A schema of rules for columns; further columns, any rows and duplicates are allowed until said otherwise. */
    public static Schema of(ColumnRule... columns) {
        Set<String> names = new HashSet<>();
        for (ColumnRule column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException(
                        "Two rules are for the column '" + column.name() + "'; say it in one.");
            }
        }
        return new Schema(List.of(columns), List.of(), 1, 1, false);
    }

    /** No row may equal an earlier one. */
    public Schema withoutDuplicates() {
        return duplicatesAtMost(0);
    }

    /** At most this share of the rows, from 0 to 1, may equal an earlier one. */
    public Schema duplicatesAtMost(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "The share of rows that may be duplicates lies between 0 and 1 but was " + share + ".");
        }
        return new Schema(columns, rules, least, share, closed);
    }

    /** The table has at least so many rows. */
    public Schema atLeastRows(int rows) {
        return new Schema(columns, rules, rows, duplicates, closed);
    }

    /** The table has no other columns. */
    public Schema withoutOtherColumns() {
        return new Schema(columns, rules, least, duplicates, true);
    }

    /**
     * A rule that holds within each row, such as that what cost money is damaged.
     *
     * @param words what has to hold, in words
     */
    public Schema eachRow(String words, Predicate<Row> holds) {
        List<RowRule> more = new ArrayList<>(rules);
        more.add(new RowRule(words, holds));
        return new Schema(columns, more, least, duplicates, closed);
    }

    /** What in a table is not as this schema says. */
    public SchemaReport check(Table table) {
        List<TableFinding> findings = new ArrayList<>();
        if (table.rowCount() < least) {
            String sentence = TableColumns.called(table) + " has " + Cell.rows(table.rowCount())
                    + " but needs at least " + least + ".";
            findings.add(new TableFinding(Kind.TOO_FEW_ROWS, "rows", sentence, 0, List.of()));
        }
        columns.forEach(rule -> findings.addAll(rule.check(table)));
        otherColumns(table, findings);
        duplicates(table, findings);
        rules.forEach(rule -> broken(table, rule, findings));
        return new SchemaReport(TableColumns.called(table), table.rowCount(), findings);
    }

    /** Which of the mutants of a table this schema tells from the table itself. */
    public MutantReport kills(TableMutants mutants) {
        return MutantReport.of(this, mutants);
    }

    private void otherColumns(Table table, List<TableFinding> findings) {
        List<String> known = columns.stream().map(ColumnRule::name).toList();
        for (String name : table.columnNames()) {
            if (closed && !known.contains(name)) {
                findings.add(new TableFinding(
                        Kind.UNEXPECTED_COLUMN, name, "Column '" + name + "' is not expected.", 0, List.of()));
            }
        }
    }

    private void duplicates(Table table, List<TableFinding> findings) {
        if (duplicates == 1) {
            return;
        }
        int[] again = TableCleaning.duplicates(table);
        if (again.length > duplicates * table.rowCount()) {
            String allowed = duplicates == 0 ? "none may" : "at most " + Cell.percent(duplicates) + " may";
            String sentence = Cell.count(again.length, "row equals an earlier one", "rows equal an earlier one") + ", "
                    + Cell.percent((double) again.length / table.rowCount()) + "; " + allowed + ".";
            findings.add(new TableFinding(Kind.DUPLICATES, "rows", sentence, again.length, examples(table, again)));
        }
    }

    private void broken(Table table, RowRule rule, List<TableFinding> findings) {
        Row cursor = new Row(table);
        IntPredicate fails = row -> {
            cursor.at(row);
            return !rule.holds.test(cursor);
        };
        int[] rows;
        try {
            rows = IntStream.range(0, table.rowCount()).filter(fails).toArray();
        } catch (RuntimeException e) {
            // The rule speaks of a column that is not there or has another type.
            String sentence = "The rule '" + rule.words + "' cannot be tried: " + e.getMessage() + ".";
            findings.add(new TableFinding(Kind.BROKEN_RULE, rule.words, sentence, 0, List.of()));
            return;
        }
        if (rows.length > 0) {
            String sentence = "The rule '" + rule.words + "' is broken in " + Cell.rows(rows.length) + ".";
            findings.add(new TableFinding(Kind.BROKEN_RULE, rule.words, sentence, rows.length, examples(table, rows)));
        }
    }

    private static List<Example> examples(Table table, int[] rows) {
        return IntStream.of(rows)
                .limit(EXAMPLES)
                .mapToObj(row ->
                        new Example(row, text(table, row).replace('\u0001', ' ').strip()))
                .toList();
    }

    private static String text(Table table, int row) {
        return table.columns().stream()
                .map((Column<?> column) -> TableColumns.value(column, row))
                .collect(Collectors.joining("\u0001"));
    }

    @Override
    public String toString() {
        Stream<String> rows = Stream.of(
                "at least " + Cell.rows(least),
                duplicates == 1
                        ? "duplicates allowed"
                        : duplicates == 0 ? "no duplicates" : "at most " + Cell.percent(duplicates) + " duplicates",
                closed ? "no other columns" : "other columns allowed");
        return "Schema: " + rows.collect(Collectors.joining(", "))
                + columns.stream().map(rule -> "\n" + rule).collect(Collectors.joining())
                + rules.stream().map(rule -> "\neach row: " + rule.words).collect(Collectors.joining());
    }
}
