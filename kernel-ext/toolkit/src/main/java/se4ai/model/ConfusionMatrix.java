package se4ai.model;

import java.util.Arrays;
import java.util.List;
import se4ai.measure.Money;
import se4ai.measure.Probability;
import se4ai.measure.Proportion;

/**
 * A confusion matrix counts, for each true class, as what its rows were predicted: what is right stands on the diagonal.
 *
 * <pre>{@code
 * var matrix = predictions.confusion("damage", 0.2);
 * matrix.recall("damage");              // the share of the damages that were found
 * matrix.cost(inspection);              // what the mistakes cost a product
 * }</pre>
 */
public final class ConfusionMatrix {

    private final List<String> classes;
    private final int[][] counts;
    private final int size;

    private ConfusionMatrix(List<String> classes, int[][] counts, int size) {
        this.classes = classes;
        this.counts = counts;
        this.size = size;
    }

    /**
     * A confusion matrix from counts.
     *
     * @param classes their names, at least two
     * @param counts a row for each true class, in it a count for each predicted class
     */
    public static ConfusionMatrix of(List<String> classes, int[]... counts) {
        if (classes.size() < 2 || counts.length != classes.size()) {
            throw new IllegalArgumentException("A confusion matrix has a row for each of two classes or more, but "
                    + classes + " came with " + counts.length + (counts.length == 1 ? " row." : " rows."));
        }
        int[][] copies = new int[counts.length][];
        int size = 0;
        for (int i = 0; i < counts.length; i++) {
            copies[i] = counts[i].clone();
            size += sum(classes, i, counts[i]);
        }
        if (size == 0) {
            throw new IllegalArgumentException("A confusion matrix of " + classes + " needs at least one row counted.");
        }
        return new ConfusionMatrix(List.copyOf(classes), copies, size);
    }

    private static int sum(List<String> classes, int row, int[] counts) {
        if (counts.length != classes.size()) {
            throw new IllegalArgumentException("The row of the true class '" + classes.get(row) + "' has "
                    + counts.length + " counts for the classes " + classes + "; give one for each class.");
        }
        int sum = 0;
        for (int count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("The row of the true class '" + classes.get(row) + "' has the count "
                        + count + "; a count is 0 or more.");
            }
            sum += count;
        }
        return sum;
    }

    public List<String> classes() {
        return classes;
    }

    /** How many rows were counted. */
    public int size() {
        return size;
    }

    /** How many rows of one class were predicted as another, or as the same. */
    public int count(String actual, String predicted) {
        return counts[position(actual)][position(predicted)];
    }

    /** How many of all rows are right. */
    public Proportion accuracy() {
        int right = 0;
        for (int i = 0; i < counts.length; i++) {
            right += counts[i][i];
        }
        return Proportion.of(right, size);
    }

    /** What is right and wrong about one class, all others taken together. */
    public Outcomes outcomes(String positive) {
        int at = position(positive);
        int predicted = 0;
        for (int[] row : counts) {
            predicted += row[at];
        }
        int right = counts[at][at];
        return new Outcomes(right, predicted - right, total(at) - right);
    }

    /** Of the rows predicted as this class, the share that is; 1 where none is predicted so. */
    public Probability precision(String positive) {
        return outcomes(positive).precision();
    }

    /** Of the rows of this class, the share predicted so; 1 where there is none. */
    public Probability recall(String positive) {
        return outcomes(positive).recall();
    }

    /** The harmonic mean of precision and recall; 1 where no row is of this class or predicted so. */
    public Probability f1(String positive) {
        Outcomes outcomes = outcomes(positive);
        int mistakes = outcomes.falsePositives() + outcomes.falseNegatives();
        int both = 2 * outcomes.truePositives();
        return Probability.of(both + mistakes == 0 ? 1 : (double) both / (both + mistakes));
    }

    /** The mean recall of the classes that have rows: a rare class weighs as much as a common one. */
    public Probability balancedAccuracy() {
        double sum = 0;
        int present = 0;
        for (int i = 0; i < counts.length; i++) {
            int total = total(i);
            sum += total == 0 ? 0 : (double) counts[i][i] / total;
            present += total == 0 ? 0 : 1;
        }
        return Probability.of(Math.min(1, sum / present));
    }

    /**
     * What the mistakes cost a product that knows two classes.
     *
     * @param costs the second class is the one that is missed or falsely alarmed of
     */
    public Money cost(CostMatrix costs) {
        if (classes.size() != 2) {
            throw new IllegalArgumentException("A cost matrix speaks of two classes, but there are " + classes
                    + "; say which one is the alarm, such as cost(\"" + classes.get(classes.size() - 1)
                    + "\", costs).");
        }
        return cost(classes.get(1), costs);
    }

    /** What the mistakes cost a product for which one class is the alarm. */
    public Money cost(String positive, CostMatrix costs) {
        return costs.of(outcomes(positive));
    }

    /** The counts of both, of the same classes. */
    public ConfusionMatrix plus(ConfusionMatrix other) {
        if (!classes.equals(other.classes)) {
            throw new IllegalArgumentException("Confusion matrices of the same classes can be added, but these have "
                    + classes + " and " + other.classes + ".");
        }
        int[][] sums = new int[counts.length][counts.length];
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < sums.length; j++) {
                sums[i][j] = counts[i][j] + other.counts[i][j];
            }
        }
        return new ConfusionMatrix(classes, sums, size + other.size);
    }

    private int total(int actual) {
        int total = 0;
        for (int count : counts[actual]) {
            total += count;
        }
        return total;
    }

    private int position(String name) {
        return Names.position("class", name, classes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfusionMatrix that
                && classes.equals(that.classes)
                && Arrays.deepEquals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * classes.hashCode() + Arrays.deepHashCode(counts);
    }

    /** A line for each true class, such as {@code damage: 131 as damage, 80 as none}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("right in " + accuracy());
        for (int i = 0; i < counts.length; i++) {
            text.append('\n').append(classes.get(i)).append(": ");
            for (int j = 0; j < counts.length; j++) {
                text.append(j == 0 ? "" : ", ")
                        .append(counts[i][j])
                        .append(" as ")
                        .append(classes.get(j));
            }
        }
        return text.toString();
    }
}
