package se4ai.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se4ai.tables.TableFinding.Example;
import se4ai.tables.TableFinding.Kind;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A column rule says what a column of a table has to hold.
 *
 * <pre>{@code
 * column("speed").number(0, 400).missingAtMost(0.4)
 * column("damage").oneOf("None", "Minor", "Medium", "Substantial")
 * column("date").date("1990-01-01", "2002-12-31")
 * }</pre>
 */
public final class ColumnRule {

    private static final int EXAMPLES = 3;

    private enum Type {
        ANY("anything"),
        NUMBER("numbers"),
        TEXT("text"),
        DATE("dates");

        private final String holds;

        Type(String holds) {
            this.holds = holds;
        }
    }

    private record Limits(
            @Nullable LocalDate first, @Nullable LocalDate last, double low, double high) {}

    private record Centre(double low, double high) {}

    private static final Limits NONE = new Limits(null, null, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private final String name;
    private final Type type;
    private final Limits limits;
    private final List<String> allowed;
    private final double missing;
    private final @Nullable Centre median;

    private ColumnRule(
            String name, Type type, Limits limits, List<String> allowed, double missing, @Nullable Centre median) {
        this.name = name;
        this.type = type;
        this.limits = limits;
        this.allowed = List.copyOf(allowed);
        this.missing = missing;
        this.median = median;
    }

    /** A column that has to be there, with a value in every row. */
    public static ColumnRule column(String name) {
        return new ColumnRule(name, Type.ANY, NONE, List.of(), 0, null);
    }

    /** Holds numbers. */
    public ColumnRule number() {
        return new ColumnRule(name, Type.NUMBER, NONE, List.of(), missing, median);
    }

    /** Holds numbers from the lowest to the highest allowed, both included. */
    public ColumnRule number(double low, double high) {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "Column '" + name + "' needs a lowest number that is not above the highest " + "but was given "
                            + low + " and " + high + ".");
        }
        return new ColumnRule(name, Type.NUMBER, new Limits(null, null, low, high), List.of(), missing, median);
    }

    /** Holds text. */
    public ColumnRule text() {
        return new ColumnRule(name, Type.TEXT, NONE, List.of(), missing, median);
    }

    /** Holds one of these texts. */
    public ColumnRule oneOf(String... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException(
                    "Column '" + name + "' has to hold one of a list of values, but the list is empty.");
        }
        return new ColumnRule(name, Type.TEXT, NONE, List.of(values), missing, median);
    }

    /** Holds dates. */
    public ColumnRule date() {
        return new ColumnRule(name, Type.DATE, NONE, List.of(), missing, median);
    }

    /** Holds dates from the first to the last allowed, both included, each like {@code 1990-01-01}. */
    public ColumnRule date(String first, String last) {
        Limits days = new Limits(LocalDate.parse(first), LocalDate.parse(last), NONE.low, NONE.high);
        return new ColumnRule(name, Type.DATE, days, List.of(), missing, median);
    }

    /** Any value may be missing. */
    public ColumnRule optional() {
        return new ColumnRule(name, type, limits, allowed, 1, median);
    }

    /** At most this share of the values may be missing, from 0 to 1. */
    public ColumnRule missingAtMost(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "The share of '" + name + "' that may be missing lies between 0 and 1 but " + "was " + share + ".");
        }
        return new ColumnRule(name, type, limits, allowed, share, median);
    }

    /** Half of the numbers are below some number between these two: a wrong unit may stay in range but moves the median. */
    public ColumnRule medianBetween(double low, double high) {
        return new ColumnRule(name, Type.NUMBER, limits, allowed, missing, new Centre(low, high));
    }

    String name() {
        return name;
    }

    List<TableFinding> check(Table table) {
        if (!TableColumns.has(table, name)) {
            return List.of(
                    new TableFinding(Kind.MISSING_COLUMN, name, "Column '" + name + "' is missing.", 0, List.of()));
        }
        Column<?> column = table.column(name);
        List<TableFinding> findings = new ArrayList<>();
        missingValues(column, findings);
        if (type == Type.NUMBER && column instanceof NumericColumn<?> numbers) {
            numbers(numbers, findings);
        } else if (type == Type.DATE && column instanceof DateColumn dates) {
            dates(dates, findings);
        } else if (type == Type.TEXT && column instanceof StringColumn texts) {
            texts(texts, findings);
        } else if (type != Type.ANY) {
            String sentence =
                    "Column '" + name + "' has to hold " + type.holds + " but holds " + TableColumns.kind(column) + ".";
            findings.add(new TableFinding(Kind.WRONG_TYPE, name, sentence, 0, List.of()));
        }
        return findings;
    }

    private void missingValues(Column<?> column, List<TableFinding> findings) {
        int absent = column.countMissing();
        if (absent > missing * column.size()) {
            String allowedShare = missing == 0 ? "none may be" : "at most " + Cell.percent(missing) + " may be";
            String sentence = "Column '" + name + "' is missing in " + Cell.rows(absent) + ", "
                    + Cell.percent((double) absent / column.size()) + "; " + allowedShare + ".";
            findings.add(found(Kind.MISSING_VALUES, sentence, column, column::isMissing));
        }
    }

    private void numbers(NumericColumn<?> column, List<TableFinding> findings) {
        IntPredicate outside = row -> !column.isMissing(row)
                && !(column.getDouble(row) >= limits.low && column.getDouble(row) <= limits.high);
        range(column, outside, Cell.shown(limits.low) + " to " + Cell.shown(limits.high), findings);
        if (median != null && column.countMissing() < column.size()) {
            double middle = column.median();
            if (!(middle >= median.low && middle <= median.high)) {
                String sentence = "The median of '" + name + "' has to lie between " + Cell.shown(median.low) + " and "
                        + Cell.shown(median.high) + " but is " + Cell.shown(middle) + ".";
                findings.add(new TableFinding(Kind.OFF_CENTRE, name, sentence, 0, List.of()));
            }
        }
    }

    private void dates(DateColumn column, List<TableFinding> findings) {
        @Nullable LocalDate first = limits.first;
        @Nullable LocalDate last = limits.last;
        if (first != null && last != null) {
            IntPredicate outside = row -> !column.isMissing(row)
                    && (column.get(row).isBefore(first) || column.get(row).isAfter(last));
            range(column, outside, first + " to " + last, findings);
        }
    }

    private void texts(StringColumn column, List<TableFinding> findings) {
        IntPredicate unknown =
                row -> !allowed.isEmpty() && !column.isMissing(row) && !allowed.contains(column.get(row));
        int rows = count(column, unknown);
        if (rows > 0) {
            String sentence = "Column '" + name + "' has a value that is not on the list in " + Cell.rows(rows)
                    + "; allowed are " + String.join(", ", allowed) + ".";
            findings.add(found(Kind.UNKNOWN_VALUE, sentence, column, unknown));
        }
    }

    private void range(Column<?> column, IntPredicate outside, String range, List<TableFinding> findings) {
        int rows = count(column, outside);
        if (rows > 0) {
            String sentence = "Column '" + name + "' is outside of " + range + " in " + Cell.rows(rows) + ".";
            findings.add(found(Kind.OUT_OF_RANGE, sentence, column, outside));
        }
    }

    private TableFinding found(Kind kind, String sentence, Column<?> column, IntPredicate wrong) {
        List<Example> examples = IntStream.range(0, column.size())
                .filter(wrong)
                .limit(EXAMPLES)
                .mapToObj(row -> new Example(row, TableColumns.value(column, row)))
                .toList();
        return new TableFinding(kind, name, sentence, count(column, wrong), examples);
    }

    private static int count(Column<?> column, IntPredicate wrong) {
        return (int) IntStream.range(0, column.size()).filter(wrong).count();
    }

    @Override
    public String toString() {
        String range = limits.first != null
                ? " from " + limits.first + " to " + limits.last
                : Double.isFinite(limits.low)
                        ? " from " + Cell.shown(limits.low) + " to " + Cell.shown(limits.high)
                        : "";
        String list = allowed.isEmpty() ? "" : ": " + String.join(", ", allowed);
        String centre = median == null ? "" : ", median " + Cell.shown(median.low) + " to " + Cell.shown(median.high);
        String gaps = missing == 0
                ? ""
                : missing == 1 ? ", may be missing" : ", at most " + Cell.percent(missing) + " missing";
        return name + ": " + type.holds + range + list + centre + gaps;
    }
}
