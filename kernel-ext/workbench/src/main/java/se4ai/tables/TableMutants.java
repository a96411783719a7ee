package se4ai.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se4ai.measure.SeededRandom;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Table mutants are copies of a table with one mistake each, on which a schema shows what it is worth.
 *
 * <pre>{@code
 * TableMutants mutants = TableMutants.of(strikes, 1)
 *         .unitMixUp("speed", 1.852, 0.3, "km/h instead of knots")
 *         .missingColumn("size")
 *         .shiftedLabels("damage", 1);
 * schema.kills(mutants);
 * }</pre>
 *
 * <p>The same seed makes the same mutants. Source of the idea: R. A. DeMillo, R. J. Lipton, F. G. Sayward, <i>Hints on
 * test data selection</i>, Computer 11 (1978) 34–41.
 */
public final class TableMutants {

    private final Table original;
    private final long seed;
    private final List<TableMutant> all;

    private TableMutants(Table original, long seed, List<TableMutant> all) {
        this.original = original;
        this.seed = seed;
        this.all = List.copyOf(all);
    }

    /** No mutants yet of a table that is as it should be. */
    public static TableMutants of(Table original, long seed) {
        return new TableMutants(TableColumns.notEmpty(original, "a mutant"), seed, List.of());
    }

    /** Ten mistakes for a table with the columns of the bird strikes. */
    public static TableMutants ofBirdStrikes(Table original, long seed) {
        return of(original, seed)
                .unitMixUp("speed", 1.852, 0.3, "km/h instead of knots")
                .missingColumn("size")
                .swappedColumns("phase", "time")
                .shiftedLabels("damage", 1)
                .duplicatedRows(0.05)
                .emptied("phase", 0.1)
                .inTheFuture("date", 20, 0.02)
                .lettersLost("damage", 0.05)
                .sentinel("speed", -1)
                .numbersAsText("speed");
    }

    public Table original() {
        return original;
    }

    public List<TableMutant> all() {
        return all;
    }

    /** Some of the numbers in another unit, so many times as large. */
    public TableMutants unitMixUp(String column, double factor, double share, String words) {
        NumericColumn<?> from = TableColumns.number(original, column);
        IntPredicate hit = drawn(share);
        return with(
                "unit mix-up",
                words + " in " + Cell.percent(share) + " of '" + column + "'",
                numbers(from, row -> from.getDouble(row) * (hit.test(row) ? factor : 1)));
    }

    /** A column that is not delivered. */
    public TableMutants missingColumn(String column) {
        TableColumns.named(original, column);
        return with("missing column", "'" + column + "' is not there", table -> table.removeColumns(column));
    }

    /** The contents of two columns under each other's names. */
    public TableMutants swappedColumns(String one, String other) {
        Column<?> first = TableColumns.named(original, one).copy();
        Column<?> second = TableColumns.named(original, other).copy();
        return with("swapped columns", "'" + one + "' and '" + other + "' changed places", table -> {
            table.replaceColumn(one, second.setName(one));
            return table.replaceColumn(other, first.setName(other));
        });
    }

    /** Every label in the row so many below its own, those of the last rows in the first. */
    public TableMutants shiftedLabels(String column, int by) {
        StringColumn from = TableColumns.text(original, column);
        int rows = from.size();
        return with(
                "shifted labels",
                "'" + column + "' stands " + Cell.rows(by) + " too low",
                texts(from, row -> from.get(Math.floorMod(row - by, rows))));
    }

    /** Some of the rows once more, at the end. */
    public TableMutants duplicatedRows(double share) {
        IntPredicate hit = drawn(share);
        int[] again = IntStream.range(0, original.rowCount()).filter(hit).toArray();
        return with(
                "duplicated rows",
                Cell.count(again.length, "row comes", "rows come") + " twice",
                table -> table.append(original.rows(again)));
    }

    /** Some of the texts empty. */
    public TableMutants emptied(String column, double share) {
        StringColumn from = TableColumns.text(original, column);
        IntPredicate hit = drawn(share);
        return with(
                "empty strings",
                Cell.percent(share) + " of '" + column + "' is empty",
                texts(from, row -> hit.test(row) ? "" : from.get(row)));
    }

    /** Some of the dates so many years late. */
    public TableMutants inTheFuture(String column, int years, double share) {
        DateColumn from = TableColumns.date(original, column);
        IntPredicate hit = drawn(share);
        DateColumn late = from.copy();
        IntStream.range(0, late.size())
                .filter(row -> hit.test(row) && !from.isMissing(row))
                .forEach(row -> late.set(row, from.get(row).plusYears(years)));
        return with(
                "dates in the future",
                Cell.percent(share) + " of '" + column + "' is " + years + " years late",
                table -> table.replaceColumn(column, late));
    }

    /** Some of the texts in lower case, as another form or person writes them. */
    public TableMutants lettersLost(String column, double share) {
        StringColumn from = TableColumns.text(original, column);
        IntPredicate hit = drawn(share);
        return with(
                "other spelling",
                Cell.percent(share) + " of '" + column + "' is in lower case",
                texts(from, row -> hit.test(row) ? from.get(row).toLowerCase(Locale.ROOT) : from.get(row)));
    }

    /** A number that stands for a missing one. */
    public TableMutants sentinel(String column, double number) {
        NumericColumn<?> from = TableColumns.number(original, column);
        return with(
                "sentinel",
                "a missing '" + column + "' is written as " + Cell.shown(number),
                numbers(from, row -> from.isMissing(row) ? number : from.getDouble(row)));
    }

    /** Numbers that were read as text. */
    public TableMutants numbersAsText(String column) {
        NumericColumn<?> from = TableColumns.number(original, column);
        return with(
                "numbers as text",
                "'" + column + "' was read as text",
                texts(from, row -> TableColumns.value(from, row)));
    }

    private interface NumberAt {
        double in(int row);
    }

    private interface TextAt {
        String in(int row);
    }

    private static UnaryOperator<Table> numbers(Column<?> from, NumberAt number) {
        double[] values =
                IntStream.range(0, from.size()).mapToDouble(number::in).toArray();
        return table -> table.replaceColumn(from.name(), DoubleColumn.create(from.name(), values));
    }

    private static UnaryOperator<Table> texts(Column<?> from, TextAt text) {
        List<String> values = IntStream.range(0, from.size()).mapToObj(text::in).toList();
        return table -> table.replaceColumn(from.name(), StringColumn.create(from.name(), values));
    }

    /** Which rows a mistake hits: each with the same probability, by the seed and the number of the mutant. */
    private IntPredicate drawn(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "A mistake hits a share of the rows above 0 and at most 1 but was given " + share + ".");
        }
        SeededRandom random = new SeededRandom(seed + all.size());
        boolean[] hit = new boolean[original.rowCount()];
        for (int row = 0; row < hit.length; row++) {
            hit[row] = random.nextDouble() < share;
        }
        return row -> hit[row];
    }

    private TableMutants with(String name, String what, UnaryOperator<Table> mistake) {
        List<TableMutant> more = new ArrayList<>(all);
        more.add(new TableMutant(named(name), what, mistake.apply(original.copy())));
        return new TableMutants(original, seed, more);
    }

    /** A second mistake of a kind has a number in its name. */
    private String named(String name) {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(mutant -> counts.merge(mutant.name().replaceAll(" \\d+$", ""), 1, Integer::sum));
        int before = counts.getOrDefault(name, 0);
        return before == 0 ? name : name + " " + (before + 1);
    }

    @Override
    public String toString() {
        return Cell.count(all.size(), "mutant", "mutants") + " of " + Cell.rows(original.rowCount())
                + all.stream().map(mutant -> "\n" + mutant).collect(Collectors.joining());
    }
}
