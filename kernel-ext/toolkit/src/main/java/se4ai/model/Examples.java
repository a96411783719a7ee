package se4ai.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se4ai.measure.Proportion;
import se4ai.measure.SeededRandom;

/**
 * Examples are what a model learns from or is tried on: rows of numbers, one for each feature, each row with the class
 * that is right for it.
 *
 * <pre>{@code
 * var examples = Examples.of(List.of("speed"), new double[][] {{90, 140, 250}}, List.of("none", "damage"), 0, 0, 1);
 * var split = examples.split(0.8, 1);
 * }</pre>
 */
public final class Examples {

    private final List<String> features;
    private final double[][] columns;
    private final List<String> classes;
    private final int[] labels;

    private Examples(List<String> features, double[][] columns, List<String> classes, int[] labels) {
        this.features = features;
        this.columns = columns;
        this.classes = classes;
        this.labels = labels;
    }

    /**
     * Examples from columns.
     *
     * @param columns for each feature its number in each row; none of them NaN or infinite
     * @param classes the names that the labels stand for, at least two
     * @param labels for each row the number of its class, from 0
     */
    public static Examples of(List<String> features, double[][] columns, List<String> classes, int... labels) {
        named("feature", features, 1);
        named("class", classes, 2);
        if (columns.length != features.size()) {
            throw new IllegalArgumentException("Examples have " + features.size() + " features but " + columns.length
                    + " columns; give one column for each feature.");
        }
        if (labels.length == 0) {
            throw new IllegalArgumentException(
                    "Examples need at least one row but have none; was a filter too narrow?");
        }
        double[][] copies = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            copies[i] = checked(features.get(i), columns[i], labels.length);
        }
        for (int row = 0; row < labels.length; row++) {
            if (labels[row] < 0 || labels[row] >= classes.size()) {
                throw new IllegalArgumentException("Row " + row + " has class number " + labels[row]
                        + ", but the classes " + classes + " have the numbers 0 to " + (classes.size() - 1)
                        + "; is the label map off by one?");
            }
        }
        return new Examples(List.copyOf(features), copies, List.copyOf(classes), labels.clone());
    }

    private static void named(String what, List<String> names, int least) {
        if (names.size() < least) {
            throw new IllegalArgumentException("Examples need names for at least " + least
                    + (least == 1 ? " feature" : " classes") + " but have " + names + ".");
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.indexOf(names.get(i)) < i) {
                throw new IllegalArgumentException("Two of the examples' " + what + " names are '" + names.get(i)
                        + "'; each needs a name of its own.");
            }
        }
    }

    private static double[] checked(String feature, double[] column, int rows) {
        if (column.length != rows) {
            throw new IllegalArgumentException("Feature '" + feature + "' has " + column.length + " numbers for " + rows
                    + " rows; give one for each row.");
        }
        for (int row = 0; row < rows; row++) {
            if (!Double.isFinite(column[row])) {
                throw new IllegalArgumentException("Feature '" + feature + "' is " + column[row] + " in row " + row
                        + "; fill or drop missing values before a model sees them.");
            }
        }
        return column.clone();
    }

    public int size() {
        return labels.length;
    }

    /** The names of the features, in the order of the columns. */
    public List<String> features() {
        return features;
    }

    /** The names of the classes, in the order of their numbers. */
    public List<String> classes() {
        return classes;
    }

    /** The number of a feature in a row, both counted from 0. */
    public double value(int row, int feature) {
        return columns[feature][row];
    }

    /** The number of a row's class, as {@link #classes} counts them from 0. */
    public int label(int row) {
        return labels[row];
    }

    /** The numbers of one row, in the order of the features. */
    public double[] row(int row) {
        double[] values = new double[columns.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns[i][row];
        }
        return values;
    }

    /** All numbers of a feature, row after row. */
    public double[] column(String feature) {
        return columns[position(feature)].clone();
    }

    /** How many of the rows belong to a class. */
    public Proportion share(String name) {
        int wanted = Names.position("class", name, classes);
        return Proportion.of(
                (int) Arrays.stream(labels).filter(label -> label == wanted).count(), size());
    }

    /** The rows whose number passes, in their order. */
    public Examples where(IntPredicate row) {
        return rows(IntStream.range(0, size()).filter(row).toArray());
    }

    /** The rows of these numbers, in this order; a number may come twice. */
    public Examples rows(int... numbers) {
        if (numbers.length == 0) {
            throw new IllegalArgumentException(
                    "None of the " + size() + " examples passes; examples need at least one row.");
        }
        double[][] chosen = new double[columns.length][numbers.length];
        int[] chosenLabels = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            for (int feature = 0; feature < columns.length; feature++) {
                chosen[feature][i] = columns[feature][numbers[i]];
            }
            chosenLabels[i] = labels[numbers[i]];
        }
        return new Examples(features, chosen, classes, chosenLabels);
    }

    /** The first rows, at most as many as there are. */
    public Examples first(int rows) {
        return where(row -> row < rows);
    }

    /** The same rows in an order that the seed decides. */
    public Examples shuffled(long seed) {
        int[] order = IntStream.range(0, size()).toArray();
        SeededRandom random = new SeededRandom(seed);
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int held = order[i];
            order[i] = order[other];
            order[other] = held;
        }
        return rows(order);
    }

    /** The same rows with only these features, in this order. */
    public Examples only(String... names) {
        double[][] chosen = Arrays.stream(names).map(this::column).toArray(double[][]::new);
        return of(List.of(names), chosen, classes, labels);
    }

    /** The same rows without these features. */
    public Examples without(String... names) {
        List<String> left = features.stream()
                .filter(feature -> !new HashSet<>(Arrays.asList(names)).contains(feature))
                .toList();
        Arrays.stream(names).forEach(this::position);
        return only(left.toArray(String[]::new));
    }

    /**
     * The rows in two parts, drawn at random.
     *
     * @param share how much goes to training, above 0 and below 1
     */
    public Split split(double share, long seed) {
        int cut = (int) Math.round(share * size());
        if (!(share > 0 && share < 1) || cut == 0 || cut == size()) {
            throw new IllegalArgumentException("A split leaves rows on both sides, but a share of " + share + " of "
                    + size() + " rows does not; give a share between 0 and 1, such as 0.8.");
        }
        Examples mixed = shuffled(seed);
        return new Split(mixed.where(row -> row < cut), mixed.where(row -> row >= cut));
    }

    /** The labels, for learners that read them all; not to be changed. */
    int[] labels() {
        return labels;
    }

    /** A feature's numbers, for learners that read them all; not to be changed. */
    double[] values(int feature) {
        return columns[feature];
    }

    private int position(String feature) {
        return Names.position("feature", feature, features);
    }

    @Override
    public String toString() {
        return size() + " examples of " + classes + " with the features " + features;
    }
}
