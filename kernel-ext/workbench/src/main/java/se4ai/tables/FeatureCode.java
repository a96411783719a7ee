package se4ai.tables;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** How one column becomes numbers; what it needs to know was learned from the training table. */
sealed interface FeatureCode {

    String column();

    /** The names of the numbers that the column becomes. */
    List<String> features();

    /** The numbers of all rows, one array for each feature. */
    List<double[]> numbers(Table table);

    /** How often each value comes that the training table did not have. */
    Map<String, Integer> unseen(Table table);

    /**
     * Numbers as they are, a missing one filled.
     *
     * @param median of the training table, which stands in for a missing number
     * @param flagged whether a further feature says which numbers were missing
     */
    record Numeric(String column, double median, boolean flagged) implements FeatureCode {

        @Override
        public List<String> features() {
            return flagged ? List.of(column, column + " missing") : List.of(column);
        }

        @Override
        public List<double[]> numbers(Table table) {
            NumericColumn<?> values = TableColumns.number(table, column);
            double[] filled = IntStream.range(0, values.size())
                    .mapToDouble(row -> values.isMissing(row) ? median : values.getDouble(row))
                    .toArray();
            double[] flags = IntStream.range(0, values.size())
                    .mapToDouble(row -> values.isMissing(row) ? 1 : 0)
                    .toArray();
            return flagged ? List.of(filled, flags) : List.of(filled);
        }

        @Override
        public Map<String, Integer> unseen(Table table) {
            return Map.of();
        }

        @Override
        public String toString() {
            return column + ": as it is, a missing one becomes the median " + Cell.shown(median)
                    + (flagged ? ", and '" + column + " missing' becomes 1" : "");
        }
    }

    /**
     * Text as its place in an order.
     *
     * @param order from low to high; a value outside of it, or a missing one, becomes the middle
     */
    record Ordinal(String column, List<String> order) implements FeatureCode {

        public Ordinal {
            order = List.copyOf(order);
        }

        @Override
        public List<String> features() {
            return List.of(column);
        }

        @Override
        public List<double[]> numbers(Table table) {
            StringColumn values = TableColumns.text(table, column);
            return List.of(IntStream.range(0, values.size())
                    .map(row -> order.indexOf(values.get(row)))
                    .mapToDouble(place -> place < 0 ? (order.size() - 1) / 2.0 : place)
                    .toArray());
        }

        @Override
        public Map<String, Integer> unseen(Table table) {
            return outside(TableColumns.text(table, column), order);
        }

        @Override
        public String toString() {
            return column + ": 0 to " + (order.size() - 1) + " for " + String.join(" < ", order)
                    + ", the middle for anything else";
        }
    }

    /**
     * Text as a feature for each value, 1 where it has that value.
     *
     * @param values that have a feature of their own
     * @param known all values of the training table
     */
    record OneHot(String column, List<String> values, List<String> known) implements FeatureCode {

        public OneHot {
            values = List.copyOf(values);
            known = List.copyOf(known);
        }

        private boolean hasOther() {
            return values.size() < known.size();
        }

        @Override
        public List<String> features() {
            Stream<String> own = values.stream().map(value -> column + " = " + named(value));
            return Stream.concat(own, hasOther() ? Stream.of(column + " = (other)") : Stream.empty())
                    .toList();
        }

        @Override
        public List<double[]> numbers(Table table) {
            StringColumn cells = TableColumns.text(table, column);
            double[][] columns = new double[features().size()][cells.size()];
            for (int row = 0; row < cells.size(); row++) {
                int place = values.indexOf(cells.get(row));
                if (place >= 0) {
                    columns[place][row] = 1;
                } else if (hasOther()) {
                    columns[values.size()][row] = 1;
                }
            }
            return List.of(columns);
        }

        @Override
        public Map<String, Integer> unseen(Table table) {
            return outside(TableColumns.text(table, column), known);
        }

        @Override
        public String toString() {
            String shown = String.join(
                    ", ", values.stream().map(OneHot::named).limit(6).toList());
            return column + ": 1 in the feature of its value, " + shown + (values.size() > 6 ? ", …" : "")
                    + (hasOther()
                            ? "; the other " + (known.size() - values.size()) + " and new ones in '(other)'"
                            : "; a new value is 0 in all of them");
        }

        private static String named(String value) {
            return value.isEmpty() ? "(missing)" : value;
        }
    }

    private static Map<String, Integer> outside(StringColumn cells, List<String> known) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String value : cells) {
            if (!known.contains(value)) {
                counts.merge(value.isEmpty() ? "(missing)" : value, 1, Integer::sum);
            }
        }
        return counts;
    }
}
