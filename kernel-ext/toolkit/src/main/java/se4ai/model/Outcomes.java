package se4ai.model;

import java.util.ArrayList;
import java.util.List;
import se4ai.measure.Probability;

/**
 * Outcomes count what a detector did: things found, false alarms and things missed.
 *
 * <p>The surest detection comes first. Each belongs to the true object of its label that it overlaps most (intersection
 * over union), and is right where that overlap is more than half and no surer detection has found the object already; a
 * second detection of the same object is a false alarm. Source: Everingham et al., <i>The PASCAL Visual Object Classes
 * Challenge</i>, 2010; that each belongs to the largest overlap is how its development kit reads it.
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
        int right = (int)
                found(detections, truth).stream().filter(object -> object >= 0).count();
        return new Outcomes(right, detections.size() - right, truth.size() - right);
    }

    /** For each detection the index of the true object that it finds; −1 for a false alarm. */
    public static List<Integer> found(Detections detections, List<TrueObject> truth) {
        List<Integer> found = new ArrayList<>();
        for (Detection detection : detections) {
            int object = nearest(detection, truth);
            found.add(found.contains(object) ? -1 : object);
        }
        return found;
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

    /** The true object that a detection overlaps most, of those with its label; -1 where none is overlapped enough. */
    private static int nearest(Detection detection, List<TrueObject> truth) {
        int nearest = -1;
        double most = ENOUGH_OVERLAP;
        for (int i = 0; i < truth.size(); i++) {
            TrueObject object = truth.get(i);
            double overlap = detection.box().overlap(object.box());
            if (detection.label().equals(object.label()) && overlap > most) {
                nearest = i;
                most = overlap;
            }
        }
        return nearest;
    }

    private static Probability share(int part, int rest) {
        return Probability.of(part + rest == 0 ? 1 : (double) part / (part + rest));
    }

    @Override
    public String toString() {
        return truePositives + " found, " + falsePositives
                + (falsePositives == 1 ? " false alarm, " : " false alarms, ") + falseNegatives + " missed";
    }
}
