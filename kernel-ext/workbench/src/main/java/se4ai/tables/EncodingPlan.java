package se4ai.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import se4ai.tables.FeatureCode.Numeric;
import se4ai.tables.FeatureCode.OneHot;
import se4ai.tables.FeatureCode.Ordinal;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * An encoding plan says which columns a model may see and how each becomes numbers; what it needs to know of the data it
 * learns from the training table alone.
 *
 * <pre>{@code
 * Encoding.plan("damaged")
 *         .number("speed")
 *         .ordered("size", "Small", "Medium", "Large")
 *         .oneHot("phase")
 *         .oneHot("operator", 10)
 *         .learn(split.train())
 * }</pre>
 */
public final class EncodingPlan {

    private final String label;
    private final List<String> classes;
    private final List<Function<Table, FeatureCode>> codes;

    private EncodingPlan(String label, List<String> classes, List<Function<Table, FeatureCode>> codes) {
        this.label = label;
        this.classes = List.copyOf(classes);
        this.codes = List.copyOf(codes);
    }

    static EncodingPlan of(String label) {
        return new EncodingPlan(label, List.of(), List.of());
    }

    /** The classes in this order; without it the most frequent one of the training table comes first. */
    public EncodingPlan classes(String... names) {
        return new EncodingPlan(label, List.of(names), codes);
    }

    /** A column of numbers as it is; the training median stands in for a missing one, and a further feature says so. */
    public EncodingPlan number(String column) {
        return with(train -> numeric(train, column, true));
    }

    /** A column of numbers as it is; the training median stands in for a missing one, which then looks like any other. */
    public EncodingPlan numberFilled(String column) {
        return with(train -> numeric(train, column, false));
    }

    /** A column of text as its place in an order, from 0. */
    public EncodingPlan ordered(String column, String... order) {
        if (order.length < 2) {
            throw new IllegalArgumentException("An order of column '" + column + "' needs two values or more but has "
                    + order.length + "; name them from low to high.");
        }
        return with(train -> {
            TableColumns.text(train, column);
            return new Ordinal(column, List.of(order));
        });
    }

    /** A column of text as a feature for each value of the training table. */
    public EncodingPlan oneHot(String column) {
        return oneHot(column, Integer.MAX_VALUE);
    }

    /** A column of text as a feature for each of its most frequent values, and one for all others. */
    public EncodingPlan oneHot(String column, int most) {
        if (most < 1) {
            throw new IllegalArgumentException(
                    "Column '" + column + "' needs a feature for at least one value but was " + "given " + most + ".");
        }
        return with(train -> {
            List<String> known = byFrequency(TableColumns.text(train, column));
            return new OneHot(column, known.subList(0, Math.min(most, known.size())), known);
        });
    }

    /** A column as its type suggests: numbers as they are, text as a feature for each value. */
    EncodingPlan column(String column) {
        return with(train -> {
            if (TableColumns.named(train, column) instanceof NumericColumn) {
                return numeric(train, column, true);
            }
            List<String> known = byFrequency(TableColumns.text(train, column));
            return new OneHot(column, known, known);
        });
    }

    /**
     * The plan with what it needs to know of the training table.
     *
     * @throws IllegalArgumentException where a column is missing or of the wrong type, where the table is empty or where
     *     all its rows have one class
     */
    public Encoding learn(Table train) {
        TableColumns.notEmpty(train, "an encoding");
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("An encoding of '" + label
                    + "' needs at least one column that the model may see; name it with number, ordered or oneHot.");
        }
        List<FeatureCode> learned =
                codes.stream().map(code -> code.apply(train)).toList();
        return new Encoding(label, classesOf(train), learned, train.rowCount());
    }

    private List<String> classesOf(Table train) {
        StringColumn labels = TableColumns.text(train, label);
        List<String> seen =
                byFrequency(labels).stream().filter(name -> !name.isEmpty()).toList();
        if (seen.size() < 2) {
            throw new IllegalArgumentException("A model learns to tell classes apart, but all "
                    + Cell.rows(train.rowCount()) + " of " + label + " are '" + String.join("", seen)
                    + "'; was the filter or the split too narrow?");
        }
        return classes.isEmpty() ? seen : classes;
    }

    private EncodingPlan with(Function<Table, FeatureCode> code) {
        List<Function<Table, FeatureCode>> more = new ArrayList<>(codes);
        more.add(code);
        return new EncodingPlan(label, classes, more);
    }

    private static FeatureCode numeric(Table train, String column, boolean flagged) {
        NumericColumn<?> values = TableColumns.number(train, column);
        int missing = values.countMissing();
        if (missing == values.size()) {
            throw new IllegalArgumentException("Column '" + column + "' holds no number at all in the training table, "
                    + "so there is no median to fill with; leave it out.");
        }
        return new Numeric(column, values.median(), flagged && missing > 0);
    }

    /** Most frequent first, equals by name. */
    private static List<String> byFrequency(StringColumn values) {
        Map<String, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
