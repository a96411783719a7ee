package se4ai.model;

import java.util.ArrayList;
import java.util.List;
import se4ai.measure.Probability;
import se4ai.measure.Proportion;
import se4ai.model.ThresholdSweep.Step;

/**
 * A precision–recall curve shows, for every threshold, what share of the alarms is right against what share of the real
 * cases is found.
 *
 * <p>Where real cases are rare it tells models apart that look alike on a ROC curve; chance is the share of real cases.
 * Source: J. Davis, M. Goadrich, <i>The relationship between precision–recall and ROC curves</i>, ICML 2006, 233–240.
 */
public final class PrecisionRecallCurve {

    /**
     * A point of the curve.
     *
     * @param threshold from which score on rows count as alarms
     * @param recall the share of the real cases that is found
     * @param precision the share of the alarms that is right
     */
    public record Point(double threshold, double recall, double precision) {}

    private final String positive;
    private final List<Step> steps;
    private final int positives;
    private final int size;

    private PrecisionRecallCurve(String positive, List<Step> steps, int size) {
        this.positive = positive;
        this.steps = steps;
        this.positives = steps.get(steps.size() - 1).outcomes().truePositives();
        this.size = size;
    }

    /**
     * The curve of scores.
     *
     * @param positive what a real case is called
     * @param scores for each row how sure the model is, from 0 to 1
     * @param actual whether the row is a real case
     */
    public static PrecisionRecallCurve of(String positive, double[] scores, boolean[] actual) {
        return new PrecisionRecallCurve(
                positive, Ranking.steps("A precision–recall curve", positive, scores, actual), scores.length);
    }

    public String positive() {
        return positive;
    }

    /** The share of real cases, which is the precision of alarms raised by chance. */
    public Proportion chance() {
        return Proportion.of(positives, size);
    }

    /** From the highest score that occurs to the lowest. */
    public List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (Step step : steps) {
            points.add(new Point(
                    step.threshold().score().value(),
                    step.outcomes().recall().value(),
                    step.outcomes().precision().value()));
        }
        return points;
    }

    /**
     * The mean of the precisions at which the real cases are found, one after the other; those of one score are found
     * together.
     */
    public Probability averagePrecision() {
        double sum = 0;
        int found = 0;
        for (Step step : steps) {
            Outcomes now = step.outcomes();
            sum += (now.truePositives() - found) * now.precision().value();
            found = now.truePositives();
        }
        return Probability.of(Math.min(1, sum / positives));
    }

    /**
     * The precision at a recall. Between two thresholds false alarms and cases found grow in proportion, so that the
     * precision lies on a curve below the straight line.
     *
     * @param recall above 0, at most 1
     */
    public Probability precisionAt(double recall) {
        if (!(recall > 0 && recall <= 1)) {
            throw new IllegalArgumentException(
                    "A precision is asked for at a recall above 0 and up to 1 but was at " + recall + ".");
        }
        double wanted = recall * positives;
        Outcomes before = Outcomes.NONE;
        for (Step step : steps) {
            Outcomes now = step.outcomes();
            if (now.truePositives() >= wanted * (1 - 1e-12)) {
                double part = (wanted - before.truePositives()) / (now.truePositives() - before.truePositives());
                double alarms = before.falsePositives() + part * (now.falsePositives() - before.falsePositives());
                return Probability.of(Math.min(1, wanted / (wanted + alarms)));
            }
            before = now;
        }
        throw new IllegalStateException("The last step finds all " + positives + " cases.");
    }

    @Override
    public String toString() {
        return "Precision–recall curve of '" + positive + "': average precision " + averagePrecision() + ", by chance "
                + chance().share();
    }
}
