package se4ai.pipeline;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A separation is how well one feature alone tells two classes apart: the probability that a random record of one class
 * has the larger value than one of the other, whichever way round is better; 0.5 for no better than chance, 1 for always.
 *
 * <p>It is the area under the ROC curve (AUC), computed from ranks; equal values count half. Source: J. A. Hanley, B. J.
 * McNeil, <i>The meaning and use of the area under a receiver operating characteristic (ROC) curve</i>, Radiology 143 (1982).
 *
 * @param area from 0.5 to 1
 * @param records how many records have a value
 */
public record Separation(String feature, double area, int records) {

    /**
     * The separation by the values of a feature; records whose value is not a number are left out.
     *
     * @throws IllegalArgumentException where the lengths differ, or where only one class has values
     */
    public static Separation of(String feature, double[] values, boolean[] labels) {
        if (values.length != labels.length) {
            throw new IllegalArgumentException("Feature '" + feature + "' has " + values.length
                    + " values but there are " + labels.length + " labels; each record needs one of both.");
        }
        Integer[] order = ranked(values);
        long positives = 0;
        double ranks = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            long here = 0;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                here += labels[order[to]] ? 1 : 0;
                to++;
            }
            // Equal values share the mean of their ranks, which begin with 1.
            ranks += here * (from + 1 + to) / 2.0;
            positives += here;
            from = to;
        }
        long negatives = order.length - positives;
        if (positives == 0 || negatives == 0) {
            throw new IllegalArgumentException("Feature '" + feature + "' has values for one class only ("
                    + positives + " positive, " + negatives
                    + " negative records), so it separates nothing. Give records of both classes.");
        }
        double area = (ranks - positives * (positives + 1) / 2.0) / ((double) positives * negatives);
        return new Separation(feature, Math.max(area, 1 - area), order.length);
    }

    private static Integer[] ranked(double[] values) {
        Integer[] all = new Integer[values.length];
        int known = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                all[known++] = i;
            }
        }
        Integer[] order = Arrays.copyOf(all, known);
        // -0.0 is the same value as 0.0, and must not stand apart from it.
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i] + 0.0));
        return order;
    }
}
