package se4ai.model;

import java.util.ArrayList;
import java.util.List;
import se4ai.measure.Interval;
import se4ai.measure.Probability;
import se4ai.model.ThresholdSweep.Step;

/**
 * A ROC curve shows, for every threshold, what share of the real cases is found against what share of the others raises a
 * false alarm.
 *
 * <p>The area under it is the probability that a real case has a higher score than another row, a tie counting half: the
 * Mann–Whitney statistic. One half is chance, and it says nothing of the share of real cases. Source: T. Fawcett, <i>An
 * introduction to ROC analysis</i>, Pattern Recognition Letters 27 (2006) 861–874.
 *
 * <pre>{@code
 * var roc = predictions.roc("damage");
 * roc.auc();
 * roc.interval(0.95);
 * }</pre>
 */
public final class RocCurve {

    /**
     * A point of the curve.
     *
     * @param threshold from which score on rows count as alarms; infinite where none does
     * @param falsePositiveRate the share of the other rows that raises an alarm
     * @param truePositiveRate the share of the real cases that is found
     */
    public record Point(double threshold, double falsePositiveRate, double truePositiveRate) {}

    private final String positive;
    private final List<Step> steps;
    private final int positives;
    private final int negatives;

    private RocCurve(String positive, List<Step> steps) {
        Outcomes all = steps.get(steps.size() - 1).outcomes();
        this.positive = positive;
        this.steps = steps;
        this.positives = all.truePositives();
        this.negatives = all.falsePositives();
    }

    /**
     * The curve of scores.
     *
     * @param positive what a real case is called
     * @param scores for each row how sure the model is, from 0 to 1
     * @param actual whether the row is a real case
     */
    public static RocCurve of(String positive, double[] scores, boolean[] actual) {
        return new RocCurve(positive, Ranking.steps("A ROC curve", positive, scores, actual));
    }

    public String positive() {
        return positive;
    }

    /** How many rows are real cases. */
    public int positives() {
        return positives;
    }

    /** How many rows are not. */
    public int negatives() {
        return negatives;
    }

    /** From (0, 0), where nothing is an alarm, to (1, 1), where all is; one point for each score that occurs. */
    public List<Point> points() {
        List<Point> points = new ArrayList<>();
        points.add(new Point(Double.POSITIVE_INFINITY, 0, 0));
        for (Step step : steps) {
            points.add(point(step));
        }
        return points;
    }

    /** The point at which everything from a threshold on counts as an alarm. */
    public Point at(double threshold) {
        Point last = new Point(threshold, 0, 0);
        for (Step step : steps) {
            if (!step.threshold().score().isAtLeast(Threshold.of(threshold).score())) {
                break;
            }
            last = new Point(
                    threshold, point(step).falsePositiveRate(), point(step).truePositiveRate());
        }
        return last;
    }

    private Point point(Step step) {
        return new Point(
                step.threshold().score().value(),
                (double) step.outcomes().falsePositives() / negatives,
                (double) step.outcomes().truePositives() / positives);
    }

    /** The area under the curve. */
    public Probability auc() {
        double pairs = 0;
        Outcomes before = Outcomes.NONE;
        for (Step step : steps) {
            Outcomes now = step.outcomes();
            // Whole and half numbers of pairs: exact as long as they are below 2⁵³.
            pairs += (double) (now.falsePositives() - before.falsePositives())
                    * (now.truePositives() + before.truePositives())
                    / 2.0;
            before = now;
        }
        return Probability.of(pairs / ((double) positives * negatives));
    }

    /**
     * The areas that these rows do not contradict, within 0 and 1. It has no width where the scores part the two kinds
     * wholly: then it says only that there are too few rows to see a mistake. Source: E. R. DeLong, D. M. DeLong, D. L.
     * Clarke-Pearson, <i>Comparing the areas under two or more correlated receiver operating characteristic curves</i>,
     * Biometrics 44 (1988) 837–845.
     *
     * @param confidence such as 0.95
     */
    public Interval interval(double confidence) {
        Interval free = Interval.around(auc().value(), error(), confidence);
        return Interval.of(Math.max(0, free.low()), Math.min(1, free.high()));
    }

    /** The standard error of the area: how far each row's own share of pairs won lies from the mean. */
    private double error() {
        if (positives < 2 || negatives < 2) {
            throw new IllegalArgumentException("An interval for the area needs at least 2 rows that are '" + positive
                    + "' and 2 that are not, but there are " + positives + " and " + negatives + ".");
        }
        double mean = auc().value();
        double ofPositives = 0;
        double ofNegatives = 0;
        Outcomes before = Outcomes.NONE;
        for (Step step : steps) {
            Outcomes now = step.outcomes();
            double won = 1 - (now.falsePositives() + before.falsePositives()) / (2.0 * negatives);
            double lost = (now.truePositives() + before.truePositives()) / (2.0 * positives);
            ofPositives += (now.truePositives() - before.truePositives()) * (won - mean) * (won - mean);
            ofNegatives += (now.falsePositives() - before.falsePositives()) * (lost - mean) * (lost - mean);
            before = now;
        }
        return Math.sqrt(ofPositives / (positives - 1.0) / positives + ofNegatives / (negatives - 1.0) / negatives);
    }

    @Override
    public String toString() {
        return "ROC curve of '" + positive + "': area " + auc() + ", from " + positives + " rows that are and "
                + negatives + " that are not";
    }
}
