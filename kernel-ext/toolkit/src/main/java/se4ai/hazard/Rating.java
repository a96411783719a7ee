package se4ai.hazard;

import java.util.ArrayList;
import java.util.List;

/**
 * A rating judges a failure mode from 1 to 10 three times: how bad its effect is (severity), how often its cause occurs
 * (occurrence), and how hard it is to notice in time (detection).
 *
 * @param severity from 1, nobody notices, to 10, someone is hurt
 * @param occurrence from 1, ruled out, to 10, nearly always
 * @param detection from 1, certainly noticed in time, to 10, never noticed
 */
public record Rating(int severity, int occurrence, int detection) {

    public Rating {
        check("Severity", severity);
        check("Occurrence", occurrence);
        check("Detection", detection);
    }

    public static Rating of(int severity, int occurrence, int detection) {
        return new Rating(severity, occurrence, detection);
    }

    /** All 1,000 ratings, the best in all three first. */
    public static List<Rating> all() {
        List<Rating> all = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            all.add(of(1 + i / 100, 1 + i / 10 % 10, 1 + i % 10));
        }
        return all;
    }

    /**
     * The risk priority number, severity × occurrence × detection, from 1 to 1,000.
     *
     * <p>It multiplies places in an order as if they were amounts: 10 × 1 × 8 and 2 × 5 × 8 are both 80.
     */
    public int rpn() {
        return severity * occurrence * detection;
    }

    public ActionPriority actionPriority() {
        return ActionPriority.of(this);
    }

    /** Whether it is at least as bad in all three, and worse in one. */
    public boolean exceeds(Rating other) {
        return !equals(other)
                && severity >= other.severity
                && occurrence >= other.occurrence
                && detection >= other.detection;
    }

    private static void check(String what, int number) {
        if (number < 1 || number > 10) {
            throw new IllegalArgumentException(
                    what + " must be a whole number from 1, best, to 10, worst, but was " + number + ".");
        }
    }

    @Override
    public String toString() {
        return "S " + severity + " × O " + occurrence + " × D " + detection + " = " + rpn();
    }
}
