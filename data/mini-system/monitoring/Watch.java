package monitoring;

import collection.Report;
import java.util.ArrayList;
import java.util.List;

/** Compares what is asked with the reports that the model learnt from. */
public final class Watch {

    private static final double MOST = 0.15;

    private final double usualUnknown;
    private final double usualLarge;
    private int seen;
    private int unknown;
    private int large;
    private double risks;

    public Watch(List<Report> reference) {
        this.usualUnknown = share(reference.stream().filter(Watch::isUnknown).count(), reference.size());
        this.usualLarge = share(reference.stream().filter(Watch::isLarge).count(), reference.size());
    }

    /** One request and what the model said. */
    public synchronized void saw(Report report, double risk) {
        seen++;
        unknown += isUnknown(report) ? 1 : 0;
        large += isLarge(report) ? 1 : 0;
        risks += risk;
    }

    public synchronized int seen() {
        return seen;
    }

    /** What a person should look at. */
    public synchronized List<String> alarms() {
        List<String> alarms = new ArrayList<>();
        compare("unknown speed", usualUnknown, share(unknown, seen), alarms);
        compare("large bird", usualLarge, share(large, seen), alarms);
        if (seen > 0 && risks == 0) {
            alarms.add("the model says 0 to everything");
        }
        return alarms;
    }

    private static void compare(String what, double usual, double now, List<String> alarms) {
        if (Math.abs(now - usual) > MOST) {
            alarms.add("alarm: share of '" + what + "' was " + usual + " and is " + now);
        }
    }

    private static boolean isUnknown(Report report) {
        return Double.isNaN(report.speed());
    }

    private static boolean isLarge(Report report) {
        return report.size().equals("Large");
    }

    private static double share(double part, int all) {
        return all == 0 ? 0 : part / all;
    }
}
