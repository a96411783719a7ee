package se4ai.tables;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se4ai.measure.SeededRandom;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A table split is a table in two parts, one to learn from and one to be tried on, with the rule that parted them.
 *
 * <pre>{@code
 * TableSplit.byTime(strikes, "date", "2000-01-01");      // learn from the past, be tried on what came later
 * TableSplit.byGroup(strikes, "operator", 0.8, 1);       // no operator on both sides
 * TableSplit.atRandom(strikes, 0.8, 1);                  // where rows do not depend on each other
 * }</pre>
 *
 * @param rule how the rows were parted
 * @param train the rows to learn from
 * @param test the rows to be tried on
 */
public record TableSplit(String rule, Table train, Table test) {

    /**
     * Rows before a day to learn from, that day and later ones to be tried on.
     *
     * @param from the first day of the test rows, such as {@code 2000-01-01}
     */
    public static TableSplit byTime(Table table, String column, String from) {
        DateColumn dates = TableColumns.date(TableColumns.notEmpty(table, "a split"), column);
        LocalDate first = day(from);
        withoutGaps(dates, "by time");
        List<Integer> later = where(table, row -> !dates.get(row).isBefore(first));
        if (later.isEmpty() || later.size() == table.rowCount()) {
            throw new IllegalArgumentException("A time split at " + first + " has no "
                    + (later.isEmpty() ? "later" : "earlier") + " rows: column '" + column + "' runs from "
                    + dates.min() + " to " + dates.max() + "; choose a day in between.");
        }
        return parted(table, later, column + " before " + first + " | from " + first);
    }

    /**
     * Whole groups to each side, in an order that the seed decides, so that no group is on both.
     *
     * @param share about how much of the rows goes to training, above 0 and below 1
     */
    public static TableSplit byGroup(Table table, String column, double share, long seed) {
        Column<?> groups = TableColumns.named(TableColumns.notEmpty(table, "a split"), column);
        withoutGaps(groups, "by group");
        List<String> names = new ArrayList<>(new LinkedHashSet<>(IntStream.range(0, table.rowCount())
                .mapToObj(row -> TableColumns.value(groups, row))
                .toList()));
        if (names.size() < 2) {
            throw new IllegalArgumentException("A split by group needs two groups or more, but column '" + column
                    + "' holds only '" + names.get(0) + "'; choose another column.");
        }
        Set<String> train = trained(groups, shuffled(names, seed), checked(share) * table.rowCount());
        List<Integer> others = where(table, row -> !train.contains(TableColumns.value(groups, row)));
        return parted(table, others, train.size() + " | " + (names.size() - train.size()) + " groups of " + column);
    }

    /**
     * Rows drawn at random. Rows that depend on each other, such as twice the same report, may land on both sides.
     *
     * @param share how much of the rows goes to training, above 0 and below 1
     */
    public static TableSplit atRandom(Table table, double share, long seed) {
        int rows = TableColumns.notEmpty(table, "a split").rowCount();
        int cut = (int) Math.round(checked(share) * rows);
        if (cut == 0 || cut == rows) {
            throw new IllegalArgumentException("A split leaves rows on both sides, but a share of " + share + " of "
                    + Cell.rows(rows) + " does not; give another share or more rows.");
        }
        List<Integer> order = shuffled(IntStream.range(0, rows).boxed().toList(), seed);
        return parted(table, order.subList(cut, rows), "at random, seed " + seed);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "A time split needs a day such as 2000-01-01 but was given '" + text + "'.", e);
        }
    }

    private static void withoutGaps(Column<?> column, String how) {
        if (column.countMissing() > 0) {
            throw new IllegalArgumentException("A split " + how + " needs a value in every row, but column '"
                    + column.name() + "' misses " + column.countMissing() + " of them"
                    + "; drop or fill those rows first.");
        }
    }

    private static double checked(double share) {
        if (share > 0 && share < 1) {
            return share;
        }
        throw new IllegalArgumentException(
                "A split leaves rows on both sides, so its share lies between 0 and 1 but was " + share
                        + "; 0.8 is usual.");
    }

    /** The first groups that fill the share, but never all of them. */
    private static Set<String> trained(Column<?> groups, List<String> names, double wanted) {
        Map<String, Integer> sizes = new HashMap<>();
        for (int row = 0; row < groups.size(); row++) {
            sizes.merge(TableColumns.value(groups, row), 1, Integer::sum);
        }
        Set<String> train = new HashSet<>();
        double filled = 0;
        for (int i = 0; i < names.size() - 1; i++) {
            // A group is taken where that brings the share nearer.
            int size = sizes.getOrDefault(names.get(i), 0);
            if (train.isEmpty() || filled + size / 2.0 <= wanted) {
                train.add(names.get(i));
                filled += size;
            }
        }
        return train;
    }

    private static <T> List<T> shuffled(List<T> all, long seed) {
        List<T> mixed = new ArrayList<>(all);
        SeededRandom random = new SeededRandom(seed);
        for (int i = mixed.size() - 1; i > 0; i--) {
            T held = mixed.get(i);
            int other = random.nextInt(i + 1);
            mixed.set(i, mixed.get(other));
            mixed.set(other, held);
        }
        return mixed;
    }

    private static List<Integer> where(Table table, IntPredicate test) {
        return IntStream.range(0, table.rowCount()).filter(test).boxed().toList();
    }

    /** Both parts keep the order of the table. */
    private static TableSplit parted(Table table, List<Integer> test, String rule) {
        Set<Integer> held = new HashSet<>(test);
        int[] train = where(table, row -> !held.contains(row)).stream()
                .mapToInt(row -> row)
                .toArray();
        int[] tried = where(table, held::contains).stream().mapToInt(row -> row).toArray();
        return new TableSplit(rule, part(table, train, "train"), part(table, tried, "test"));
    }

    private static Table part(Table table, int[] rows, String name) {
        return table.rows(rows).setName(table.name() == null ? name : table.name() + ", " + name);
    }

    @Override
    public String toString() {
        return Cell.rows(train.rowCount()) + " to learn from, " + Cell.rows(test.rowCount()) + " to be tried on ("
                + rule + ")";
    }
}
