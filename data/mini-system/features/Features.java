package features;

import collection.Report;
import java.util.List;

/** Turns a report into the numbers that the model sees; training and serving both use it. */
public final class Features {

    public static final List<String> NAMES =
            List.of("medium bird", "large bird", "night", "climb", "take-off run", "speed", "speed unknown");

    /** So that all features are of the same size. */
    private static final double KNOTS = 100;

    private static final double USUAL_SPEED = 140;

    private Features() {}

    public static double[] of(Report report) {
        boolean isUnknown = Double.isNaN(report.speed());
        return new double[] {
            is(report.size().equals("Medium")),
            is(report.size().equals("Large")),
            is(report.time().equals("Night")),
            is(report.phase().equals("Climb")),
            is(report.phase().equals("Take-off run")),
            (isUnknown ? USUAL_SPEED : report.speed()) / KNOTS,
            is(isUnknown)
        };
    }

    /** What the model should say: whether the aircraft was damaged. */
    public static boolean label(Report report) {
        return !report.damage().equals("None");
    }

    public static double[][] of(List<Report> reports) {
        return reports.stream().map(Features::of).toArray(double[][]::new);
    }

    private static double is(boolean yes) {
        return yes ? 1 : 0;
    }
}
