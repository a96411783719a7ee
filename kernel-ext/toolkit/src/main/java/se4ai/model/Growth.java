package se4ai.model;

import java.util.Arrays;
import se4ai.model.DecisionTree.Leaf;
import se4ai.model.DecisionTree.Node;
import se4ai.model.DecisionTree.Question;

/**
 * Grows a decision tree. Each feature's rows are sorted once; a node is the same stretch of each of these lists, and a
 * question parts the stretch in two without disturbing the order. So a level of the tree costs features × rows.
 */
final class Growth {

    /** Purer by rounding alone is not purer. */
    private static final double ROUNDING = 1e-12;

    /** A question that could be asked; the lower its impurity, the better. Pure sides have the purity n. */
    private record Candidate(int feature, double threshold, double purity) {}

    private final Examples examples;
    private final int minLeaf;
    private final int[] labels;
    private final int[][] sorted;
    private final boolean[] isLeft;
    private final int[] held;

    Growth(Examples examples, int minLeaf) {
        this.examples = examples;
        this.minLeaf = minLeaf;
        this.labels = examples.labels();
        this.sorted = new int[examples.features().size()][];
        for (int feature = 0; feature < sorted.length; feature++) {
            sorted[feature] = sorted(examples.values(feature));
        }
        this.isLeft = new boolean[labels.length];
        this.held = new int[labels.length];
    }

    /** The numbers of the rows from the lowest value to the highest; equal values in the order of the rows. */
    static int[] sorted(double[] values) {
        double[] ordered = values.clone();
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] += 0.0; // -0.0 becomes 0.0, which sorts differently though it is equal
        }
        Arrays.sort(ordered);
        int[] next = new int[values.length];
        int[] rows = new int[values.length];
        for (int row = 0; row < rows.length; row++) {
            int first = first(ordered, values[row]);
            rows[first + next[first]++] = row;
        }
        return rows;
    }

    private static int first(double[] ordered, double value) {
        int low = 0;
        int high = ordered.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Node tree(int depth) {
        return node(0, labels.length, depth);
    }

    private Node node(int from, int to, int depth) {
        int[] counts = new int[examples.classes().size()];
        for (int i = from; i < to; i++) {
            counts[labels[sorted[0][i]]]++;
        }
        Leaf leaf = Leaf.of(counts);
        double pure = squares(counts) / (to - from);
        Candidate best = new Candidate(-1, 0, pure + ROUNDING * (to - from));
        if (depth == 0 || pure == to - from) {
            return leaf;
        }
        for (int feature = 0; feature < sorted.length; feature++) {
            best = better(best, feature, from, to, counts);
        }
        if (best.feature < 0) {
            return leaf;
        }
        int middle = part(best, from, to);
        return new Question(
                examples.features().get(best.feature),
                best.feature,
                best.threshold,
                node(from, middle, depth - 1),
                node(middle, to, depth - 1));
    }

    private static double squares(int[] counts) {
        double sum = 0;
        for (int count : counts) {
            sum += (double) count * count;
        }
        return sum;
    }

    /**
     * The best question so far or a better one about this feature. With l<sub>k</sub> examples of class k on the left
     * and r<sub>k</sub> on the right, n times the weighted impurity is n − (Σ l<sub>k</sub>²/l + Σ r<sub>k</sub>²/r);
     * a row that changes sides changes both sums of squares by one term.
     */
    private Candidate better(Candidate best, int feature, int from, int to, int[] counts) {
        int[] rows = sorted[feature];
        double[] values = examples.values(feature);
        int[] left = new int[counts.length];
        int[] right = counts.clone();
        double leftSquares = 0;
        double rightSquares = squares(counts);
        double highest = best.purity;
        int cut = -1;
        double value = values[rows[from]];
        for (int i = from; i < to - minLeaf; i++) {
            int label = labels[rows[i]];
            leftSquares += 2 * left[label]++ + 1;
            rightSquares -= 2 * right[label]-- - 1;
            double next = values[rows[i + 1]];
            if (value < next && i + 1 - from >= minLeaf) {
                double purity = leftSquares / (i + 1 - from) + rightSquares / (to - i - 1);
                if (purity > highest) {
                    highest = purity;
                    cut = i;
                }
            }
            value = next;
        }
        return cut < 0 ? best : new Candidate(feature, halfway(values[rows[cut]], values[rows[cut + 1]]), highest);
    }

    private static double halfway(double low, double high) {
        double middle = low / 2 + high / 2;
        // Between neighbouring doubles there is no third.
        return middle >= low && middle < high ? middle : low;
    }

    /** Parts the stretch of each list, left before right, and says where the right begins. */
    private int part(Candidate question, int from, int to) {
        double[] values = examples.values(question.feature);
        for (int i = from; i < to; i++) {
            int row = sorted[0][i];
            isLeft[row] = values[row] <= question.threshold;
        }
        int middle = from;
        for (int[] rows : sorted) {
            middle = from;
            int right = 0;
            for (int i = from; i < to; i++) {
                int row = rows[i];
                if (isLeft[row]) {
                    rows[middle++] = row;
                } else {
                    held[right++] = row;
                }
            }
            System.arraycopy(held, 0, rows, middle, right);
        }
        return middle;
    }
}
