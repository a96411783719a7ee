package se4ai.drift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Ranges of numbers that are cut at the quantiles of a reference; a value on a cut belongs to the range below it. */
final class Bins {

    private static final double ROUNDING = 1e-9;

    private final double[] cuts;

    private Bins(double[] cuts) {
        this.cuts = cuts;
    }

    static Bins of(Reference reference, int bins) {
        if (bins < 2) {
            throw new IllegalArgumentException("Reference '" + reference.name()
                    + "' is cut into 2 bins or more but was to be cut into " + bins + ".");
        }
        double[] sorted = reference.sorted();
        double[] cuts = new double[bins - 1];
        int used = 0;
        for (int k = 1; k < bins; k++) {
            int rank = (int) Math.ceil((double) k * sorted.length / bins - ROUNDING);
            double cut = sorted[Math.max(1, rank) - 1];
            // A cut at the largest value would leave nothing above it.
            if (cut < sorted[sorted.length - 1] && (used == 0 || cut > cuts[used - 1])) {
                cuts[used++] = cut;
            }
        }
        if (used == 0) {
            cuts[used++] = below(reference);
        }
        return new Bins(Arrays.copyOf(cuts, used));
    }

    /** Where nearly all values are the largest one, the only cut is between it and the others. */
    private static double below(Reference reference) {
        double[] sorted = reference.sorted();
        int at = sorted.length - 1;
        while (at >= 0 && sorted[at] == sorted[sorted.length - 1]) {
            at--;
        }
        if (at < 0) {
            throw new IllegalArgumentException("All " + sorted.length + " values of reference '" + reference.name()
                    + "' are " + Checked.number(sorted[0])
                    + ": there is no place to cut it into bins. Compare how often that value occurs.");
        }
        return sorted[at];
    }

    int size() {
        return cuts.length + 1;
    }

    /** The number of the bin of a value, from 0. */
    int indexOf(double value) {
        int index = 0;
        while (index < cuts.length && value > cuts[index]) {
            index++;
        }
        return index;
    }

    String name(int index) {
        if (index == 0) {
            return "to " + Checked.number(cuts[0]);
        }
        String above = "above " + Checked.number(cuts[index - 1]);
        return index == cuts.length ? above : above + " to " + Checked.number(cuts[index]);
    }

    List<StabilityIndex.Bin> counted(double[] reference, double[] window) {
        int[] before = counts(reference);
        int[] now = counts(window);
        List<StabilityIndex.Bin> bins = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            bins.add(new StabilityIndex.Bin(name(i), before[i], now[i]));
        }
        return bins;
    }

    private int[] counts(double[] values) {
        int[] counts = new int[size()];
        for (double value : values) {
            counts[indexOf(value)]++;
        }
        return counts;
    }
}
