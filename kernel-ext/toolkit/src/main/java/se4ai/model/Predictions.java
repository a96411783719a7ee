package se4ai.model;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se4ai.measure.Proportion;

/** Predictions are what a model said of examples, beside the classes that are right for them. */
public final class Predictions {

    private static final double ROUNDING = 1e-6;

    private final List<String> classes;
    private final double[][] scores;
    private final int[] actual;

    private Predictions(List<String> classes, double[][] scores, int[] actual) {
        this.classes = classes;
        this.scores = scores;
        this.actual = actual;
    }

    /**
     * Predictions from scores.
     *
     * @param classes the names of the classes, at least two
     * @param scores for each row a score for each class, from 0 to 1
     * @param actual for each row the number of its true class, from 0
     */
    public static Predictions of(List<String> classes, double[][] scores, int... actual) {
        if (classes.size() < 2) {
            throw new IllegalArgumentException("Predictions need at least two classes but have " + classes + ".");
        }
        if (actual.length == 0 || scores.length != actual.length) {
            throw new IllegalArgumentException("Predictions need one row of scores for each true class, at least one, "
                    + "but have " + scores.length + " rows of scores and " + actual.length + " true classes.");
        }
        double[][] copies = new double[scores.length][];
        for (int row = 0; row < scores.length; row++) {
            copies[row] = checked(row, scores[row], classes);
            if (actual[row] < 0 || actual[row] >= classes.size()) {
                throw new IllegalArgumentException("Row " + row + " has the true class number " + actual[row]
                        + ", but the classes " + classes + " have the numbers 0 to " + (classes.size() - 1)
                        + "; is the label map off by one?");
            }
        }
        return new Predictions(List.copyOf(classes), copies, actual.clone());
    }

    /**
     * Predictions of something that is so or not so.
     *
     * @param positive the name of the class that the scores speak of; the other is named {@code not} and that name
     * @param scores how sure the model is, from 0 to 1
     * @param actual whether it is so
     */
    public static Predictions of(String positive, double[] scores, boolean[] actual) {
        double[][] both = new double[scores.length][];
        for (int row = 0; row < both.length; row++) {
            both[row] = new double[] {1 - scores[row], scores[row]};
        }
        int[] labels = new int[actual.length];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = actual[row] ? 1 : 0;
        }
        return of(List.of("not " + positive, positive), both, labels);
    }

    private static double[] checked(int row, double[] scores, List<String> classes) {
        if (scores.length != classes.size()) {
            throw new IllegalArgumentException("Row " + row + " has " + scores.length + " scores for the classes "
                    + classes + "; give one for each class.");
        }
        for (double score : scores) {
            if (!(score >= -ROUNDING && score <= 1 + ROUNDING)) {
                throw new IllegalArgumentException("Row " + row + " has the score " + score
                        + "; a score lies in [0, 1]. Was the model's raw output given?");
            }
        }
        return scores.clone();
    }

    public int size() {
        return actual.length;
    }

    public List<String> classes() {
        return classes;
    }

    /** How sure the model is that a row belongs to a class, both counted from 0. */
    public double score(int row, int number) {
        return scores[row][number];
    }

    /** The number of the class that is right for a row. */
    public int actual(int row) {
        return actual[row];
    }

    /** The number of the class with the row's highest score; the first of several. */
    public int predicted(int row) {
        return highest(scores[row]);
    }

    public boolean isRight(int row) {
        return predicted(row) == actual[row];
    }

    /** How many of the rows the model is right about. */
    public Proportion accuracy() {
        return Proportion.of(
                (int) IntStream.range(0, size()).filter(this::isRight).count(), size());
    }

    /** How often each class was predicted as each. */
    public ConfusionMatrix confusion() {
        int[][] counts = new int[classes.size()][classes.size()];
        for (int row = 0; row < size(); row++) {
            counts[actual[row]][predicted(row)]++;
        }
        return ConfusionMatrix.of(classes, counts);
    }

    /**
     * What comes of believing the model from a threshold on: that class against all others, which come first.
     *
     * @param threshold from 0 to 1; a row that has this very score is an alarm
     */
    public ConfusionMatrix confusion(String positive, double threshold) {
        Outcomes outcomes = outcomes(positive, Threshold.of(threshold));
        int alarms = outcomes.truePositives() + outcomes.falsePositives();
        return ConfusionMatrix.of(
                List.of(others(positive), positive),
                new int[] {size() - alarms - outcomes.falseNegatives(), outcomes.falsePositives()},
                new int[] {outcomes.falseNegatives(), outcomes.truePositives()});
    }

    /** What is found, falsely alarmed of and missed at the thresholds 0, 0.01, … 1. */
    public ThresholdSweep sweep(String positive) {
        number(positive);
        return ThresholdSweep.of(0, 100, 100, threshold -> outcomes(positive, threshold));
    }

    public RocCurve roc(String positive) {
        return RocCurve.of(positive, scores(positive), are(positive));
    }

    public PrecisionRecallCurve precisionRecall(String positive) {
        return PrecisionRecallCurve.of(positive, scores(positive), are(positive));
    }

    /** Whether the scores of a class are probabilities, in ten bins. */
    public Calibration calibration(String positive) {
        return Calibration.of(positive, scores(positive), are(positive));
    }

    /** The same in so many bins. */
    public Calibration calibration(String positive, int bins) {
        return Calibration.of(positive, scores(positive), are(positive), bins);
    }

    /**
     * The accuracy of each part of the rows.
     *
     * @param by what parts them, such as {@code operator}
     * @param name the part that a row belongs to
     */
    public Slices slices(String by, IntFunction<String> name) {
        return Slices.of("accuracy", by, size(), name, row -> true, this::isRight);
    }

    /** The recall of a class in each part of the rows: what share of its rows reaches the threshold. */
    public Slices slices(String by, IntFunction<String> name, String positive, double threshold) {
        int number = number(positive);
        Threshold.of(threshold);
        return Slices.of(
                "recall of " + positive,
                by,
                size(),
                name,
                row -> actual[row] == number,
                row -> within(scores[row][number]) >= threshold);
    }

    private Outcomes outcomes(String positive, Threshold threshold) {
        int number = number(positive);
        int[] counts = new int[3];
        for (int row = 0; row < size(); row++) {
            boolean alarm = within(scores[row][number]) >= threshold.score().value();
            if (alarm || actual[row] == number) {
                counts[!alarm ? 2 : actual[row] == number ? 0 : 1]++;
            }
        }
        return new Outcomes(counts[0], counts[1], counts[2]);
    }

    private int number(String positive) {
        return Names.position("class", positive, classes);
    }

    private String others(String positive) {
        return classes.size() == 2 ? classes.get(1 - number(positive)) : "not " + positive;
    }

    private double[] scores(String positive) {
        int number = number(positive);
        double[] all = new double[size()];
        for (int row = 0; row < all.length; row++) {
            all[row] = within(scores[row][number]);
        }
        return all;
    }

    private boolean[] are(String positive) {
        int number = number(positive);
        boolean[] all = new boolean[size()];
        for (int row = 0; row < all.length; row++) {
            all[row] = actual[row] == number;
        }
        return all;
    }

    /** A score that rounding left a hair beyond its ends. */
    private static double within(double score) {
        return Math.max(0, Math.min(1, score));
    }

    /** The rows whose number passes, in their order. */
    public Predictions where(IntPredicate row) {
        int[] numbers = IntStream.range(0, size()).filter(row).toArray();
        if (numbers.length == 0) {
            throw new IllegalArgumentException(
                    "None of the " + size() + " predictions passes; predictions need at least one row.");
        }
        double[][] chosen = new double[numbers.length][];
        int[] labels = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            chosen[i] = scores[numbers[i]];
            labels[i] = actual[numbers[i]];
        }
        return new Predictions(classes, chosen, labels);
    }

    static int highest(double[] scores) {
        int highest = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[highest]) {
                highest = i;
            }
        }
        return highest;
    }

    @Override
    public String toString() {
        return size() + " predictions of " + classes + ", right in " + accuracy();
    }
}
