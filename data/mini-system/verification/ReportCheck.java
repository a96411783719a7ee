package verification;

import collection.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Refuses data that the rest cannot work with, and drops single reports that are wrong. */
public final class ReportCheck {

    private static final Set<String> NEEDED = Set.of("date", "phase", "size", "time", "speed", "damage");
    private static final Set<String> SIZES = Set.of("Small", "Medium", "Large");
    private static final Set<String> DAMAGES = Set.of("None", "Minor", "Medium", "Substantial");
    private static final double FASTEST = 600;
    private static final double MOST_DROPPED = 0.5;

    private final List<String> findings = new ArrayList<>();

    /** Whether the columns are there; otherwise nothing else makes sense. */
    public void columns(List<String> columns) {
        for (String needed : NEEDED) {
            if (!columns.contains(needed)) {
                throw new IllegalArgumentException("column '" + needed + "' is missing; the file has " + columns);
            }
        }
    }

    /** The reports that can be used. */
    public List<Report> usable(List<Report> reports) {
        List<Report> good = new ArrayList<>();
        for (Report report : reports) {
            String problem = problem(report);
            if (problem.isEmpty()) {
                good.add(report);
            } else {
                findings.add(report.date() + ": " + problem);
            }
        }
        if (good.size() < MOST_DROPPED * reports.size()) {
            throw new IllegalArgumentException(
                    "only " + good.size() + " of " + reports.size() + " reports can be used: " + findings.get(0));
        }
        return good;
    }

    private static String problem(Report report) {
        if (!SIZES.contains(report.size())) {
            return "size '" + report.size() + "'";
        }
        if (!DAMAGES.contains(report.damage())) {
            return "damage '" + report.damage() + "'";
        }
        return report.speed() > FASTEST ? "speed " + report.speed() : "";
    }

    public List<String> findings() {
        return findings;
    }
}
