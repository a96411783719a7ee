package se4ai.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se4ai.model.Examples;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * An encoding turns the rows of a table into examples for a model, by what it learned from the training table alone.
 *
 * <pre>{@code
 * Encoding encoding = Encoding.learn(split.train(), "damaged", "speed", "size", "phase");
 * Examples train = encoding.of(split.train());
 * Examples test = encoding.of(split.test());      // filled with the median of the training table
 * encoding.unseen(split.test());                  // values that the training table did not have
 * }</pre>
 *
 * <p>A median or a list of values that is taken from all rows has seen the test rows: that is a leak.
 */
public final class Encoding {

    private final String label;
    private final List<String> classes;
    private final List<FeatureCode> codes;
    private final int rows;

    Encoding(String label, List<String> classes, List<FeatureCode> codes, int rows) {
        this.label = label;
        this.classes = List.copyOf(classes);
        this.codes = List.copyOf(codes);
        this.rows = rows;
    }

    /** TableColumns as their types suggest: numbers as they are, text as a feature for each value of the training table. */
    public static Encoding learn(Table train, String label, String... columns) {
        EncodingPlan plan = plan(label);
        for (String column : columns) {
            plan = plan.column(column);
        }
        return plan.learn(train);
    }

    /** A plan that says for each column how it becomes numbers. */
    public static EncodingPlan plan(String label) {
        return EncodingPlan.of(label);
    }

    /** The column with the class that is right for each row. */
    public String label() {
        return label;
    }

    /** The classes, in the order in which examples number them. */
    public List<String> classes() {
        return classes;
    }

    /** The names of the numbers that a model sees. */
    public List<String> features() {
        return codes.stream().flatMap(code -> code.features().stream()).toList();
    }

    /**
     * The rows of a table as examples.
     *
     * @throws IllegalArgumentException where a column is missing or of another type, where the table is empty or where a
     *     row's class is missing or unknown
     */
    public Examples of(Table table) {
        TableColumns.notEmpty(table, "a model");
        List<double[]> numbers = new ArrayList<>();
        codes.forEach(code -> numbers.addAll(code.numbers(table)));
        return Examples.of(features(), numbers.toArray(double[][]::new), classes, labels(table));
    }

    /** For each column how often each value comes that the training table did not have. */
    public Map<String, Map<String, Integer>> unseen(Table table) {
        Map<String, Map<String, Integer>> all = new TreeMap<>();
        codes.forEach(code -> all.put(code.column(), code.unseen(table)));
        all.values().removeIf(Map::isEmpty);
        return all;
    }

    private int[] labels(Table table) {
        StringColumn labels = TableColumns.text(table, label);
        int[] numbers = new int[labels.size()];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = classes.indexOf(labels.get(row));
            if (numbers[row] < 0) {
                throw new IllegalArgumentException("Row " + row + " has the " + label + " '" + labels.get(row)
                        + "', but the classes are " + String.join(", ", classes)
                        + "; drop such rows or map them to one of these first.");
            }
        }
        return numbers;
    }

    @Override
    public String toString() {
        return "Encoding of " + label + " (" + String.join(" | ", classes) + "), learned from " + Cell.rows(rows) + "\n"
                + codes.stream().map(FeatureCode::toString).collect(Collectors.joining("\n"));
    }
}
