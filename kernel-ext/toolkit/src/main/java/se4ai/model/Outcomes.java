package se4ai.model;

import java.util.ArrayList;
import java.util.List;
import se4ai.measure.Probability;

/**
 * Outcomes count what a detector did: things found, false alarms and things missed.
 *
 * <p>A detection is right where a true object of its label overlaps it by half or more (intersection over union); each
 * true object can be found once. Source: Everingham et al., <i>The PASCAL Visual Object Classes Challenge</i>, 2010.
 *
 * @param truePositives things found, 0 or more
 * @param falsePositives false alarms, 0 or more
 * @param falseNegatives things missed, 0 or more
 */
public record Outcomes(int truePositives, int falsePositives, int falseNegatives) {

    public static final Outcomes NONE = new Outcomes(0, 0, 0);

    private static final double ENOUGH_OVERLAP = 0.5;

    public Outcomes {
        if (truePositives < 0 || falsePositives < 0 || falseNegatives < 0) {
            throw new IllegalArgumentException("Outcomes are counts of 0 or more but were " + truePositives + ", "
                    + falsePositives + " and " + falseNegatives + ".");
        }
    }

    /** Holds detections against the true objects of the same picture. */
    public static Outcomes of(Detections detections, List<TrueObject> truth) {
        List<TrueObject> missed = new ArrayList<>(truth);
        int found = 0;
        for (Detection detection : detections) {
            TrueObject best = null;
            for (TrueObject object : missed) {
                if (fits(detection, object)
                        && (best == null
                                || detection.box().overlap(object.box())
                                        > detection.box().overlap(best.box()))) {
                    best = object;
                }
            }
            if (best != null) {
                missed.remove(best);
                found++;
            }
        }
        return new Outcomes(found, detections.size() - found, missed.size());
    }

    public Outcomes plus(Outcomes other) {
        return new Outcomes(
                truePositives + other.truePositives,
                falsePositives + other.falsePositives,
                falseNegatives + other.falseNegatives);
    }

    /** The share of the claims that are right; 1 where there is no claim. */
    public Probability precision() {
        return share(truePositives, falsePositives);
    }

    /** The share of the true objects that are found; 1 where there is none. */
    public Probability recall() {
        return share(truePositives, falseNegatives);
    }

    private static boolean fits(Detection detection, TrueObject object) {
        return detection.label().equals(object.label()) && detection.box().overlap(object.box()) >= ENOUGH_OVERLAP;
    }

    private static Probability share(int part, int rest) {
        return Probability.of(part + rest == 0 ? 1 : (double) part / (part + rest));
    }

    @Override
    public String toString() {
        return truePositives + " found, " + falsePositives + " false alarms, " + falseNegatives + " missed";
    }
}
