package se4ai.model;

import java.util.ArrayList;
import java.util.List;
import se4ai.measure.Probability;
import se4ai.measure.Proportion;

/**
 * A model is calibrated where its scores are probabilities: of all that it gives 0.8, eight in ten are so.
 *
 * <p>Calibration is judged in bins of scores: the mean score of a bin is held against the share of its rows that is so.
 *
 * <pre>{@code
 * var calibration = predictions.calibration("damage");
 * calibration.expectedError();   // how far score and share lie apart, in the mean over all rows
 * calibration.errorByChance();   // how far they would if the scores were perfect
 * }</pre>
 */
public final class Calibration {

    private static final int BINS = 10;

    /**
     * A bin of scores, with at least one row.
     *
     * @param low the lowest score that belongs to it
     * @param high where the next bin begins; the last one includes its end
     * @param meanScore the mean of the scores in it
     * @param observed how many of its rows are so
     */
    public record Bin(double low, double high, double meanScore, Proportion observed) {

        /** The share that is so less the mean score: below 0 where the model is too sure. */
        public double gap() {
            return observed.share().value() - meanScore;
        }

        /** Whether the share's 95 % interval leaves out the mean score. */
        public boolean isOff() {
            return !observed.interval(0.95).contains(meanScore);
        }
    }

    private final String of;
    private final List<Bin> bins;
    private final int size;
    private final int so;
    private final double brier;

    private Calibration(String of, List<Bin> bins, int size, int so, double brier) {
        this.of = of;
        this.bins = bins;
        this.size = size;
        this.so = so;
        this.brier = brier;
    }

    /** Calibration in ten bins. */
    public static Calibration of(String what, double[] scores, boolean[] actual) {
        return of(what, scores, actual, BINS);
    }

    /**
     * Calibration of scores.
     *
     * @param what what the scores speak of, such as {@code damage}
     * @param scores for each row how sure the model is, from 0 to 1
     * @param actual whether it is so
     * @param bins how many bins of equal width, at least 1
     */
    public static Calibration of(String what, double[] scores, boolean[] actual, int bins) {
        if (bins < 1) {
            throw new IllegalArgumentException("Calibration needs at least one bin but was given " + bins + ".");
        }
        if (scores.length == 0 || scores.length != actual.length) {
            throw new IllegalArgumentException("Calibration needs one score for each row, at least one, but there are "
                    + scores.length + " scores and " + actual.length + " rows.");
        }
        int[] rows = new int[bins];
        int[] so = new int[bins];
        double[] sums = new double[bins];
        double squares = 0;
        for (int row = 0; row < scores.length; row++) {
            double score = scores[row];
            if (!(score >= 0 && score <= 1)) {
                throw new IllegalArgumentException("Calibration needs scores from 0 to 1, but row " + row + " has "
                        + score + ". Was the model's raw output given?");
            }
            int bin = Math.min(bins - 1, (int) (score * bins));
            rows[bin]++;
            so[bin] += actual[row] ? 1 : 0;
            sums[bin] += score;
            squares += (actual[row] ? 1 - score : score) * (actual[row] ? 1 - score : score);
        }
        return of(what, rows, so, sums, squares);
    }

    private static Calibration of(String what, int[] rows, int[] so, double[] sums, double squares) {
        List<Bin> bins = new ArrayList<>();
        int size = 0;
        int allSo = 0;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] > 0) {
                double low = (double) i / rows.length;
                double high = (i + 1.0) / rows.length;
                bins.add(new Bin(low, high, sums[i] / rows[i], Proportion.of(so[i], rows[i])));
                size += rows[i];
                allSo += so[i];
            }
        }
        return new Calibration(what, List.copyOf(bins), size, allSo, squares / size);
    }

    /** What the scores speak of. */
    public String of() {
        return of;
    }

    /** The bins that have rows, from the lowest scores to the highest. */
    public List<Bin> bins() {
        return bins;
    }

    public int size() {
        return size;
    }

    /** How many of all rows are so. */
    public Proportion observed() {
        return Proportion.of(so, size);
    }

    /**
     * The expected calibration error: how far share and mean score lie apart, in the mean over all rows. Source: M. P.
     * Naeini, G. F. Cooper, M. Hauskrecht, <i>Obtaining well calibrated probabilities using Bayesian binning</i>, AAAI
     * 2015.
     */
    public Probability expectedError() {
        double sum = 0;
        for (Bin bin : bins) {
            sum += rows(bin) * Math.abs(bin.gap());
        }
        return Probability.of(Math.min(1, sum / size));
    }

    /** How far they lie apart in the worst bin. */
    public Probability greatestError() {
        double greatest = 0;
        for (Bin bin : bins) {
            greatest = Math.max(greatest, Math.abs(bin.gap()));
        }
        return Probability.of(greatest);
    }

    /**
     * About the expected error that so many rows would show even if every score were a probability: few rows in a bin
     * stray from their mean. It is the mean of the normal distribution's distance from its middle, so it is too high by a
     * little where scores in a bin differ, and rough where a bin has few rows.
     */
    public Probability errorByChance() {
        double sum = 0;
        for (Bin bin : bins) {
            sum += Math.sqrt(rows(bin) * bin.meanScore() * (1 - bin.meanScore()) * 2 / Math.PI);
        }
        return Probability.of(Math.min(1, sum / size));
    }

    /** The Brier score: the mean squared distance of score and truth, 0 at best. */
    public double brier() {
        return brier;
    }

    /**
     * The part of the Brier score that calibration would mend: the mean squared distance of mean score and share.
     * {@code brier = reliability − resolution + uncertainty}, but for what the scores differ within a bin. Source: A. H.
     * Murphy, <i>A new vector partition of the probability score</i>, Journal of Applied Meteorology 12 (1973) 595–600.
     */
    public double reliability() {
        double sum = 0;
        for (Bin bin : bins) {
            sum += rows(bin) * bin.gap() * bin.gap();
        }
        return sum / size;
    }

    /** What telling the bins apart takes off the Brier score: how far their shares lie from the share of all. */
    public double resolution() {
        double sum = 0;
        for (Bin bin : bins) {
            double apart = bin.observed().share().value() - (double) so / size;
            sum += rows(bin) * apart * apart;
        }
        return sum / size;
    }

    /** The Brier score of always saying the share of all rows. */
    public double uncertainty() {
        double share = (double) so / size;
        return share * (1 - share);
    }

    private static int rows(Bin bin) {
        return bin.observed().trials();
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("calibration of '").append(of).append("' in ").append(size);
        text.append(" rows: expected error ").append(expectedError()).append(", of which chance alone makes about ");
        return text.append(errorByChance())
                .append("; greatest ")
                .append(greatestError())
                .toString();
    }
}
