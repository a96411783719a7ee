package se4ai.hazard;

import java.util.List;

/**
 * An action priority says how urgently a failure mode needs an action; severity counts most, then occurrence, then
 * detection.
 *
 * <p>Source: AIAG &amp; VDA, <i>FMEA Handbook</i>, 2019, the table for design FMEA.
 */
public enum ActionPriority {
    LOW("an action can be taken"),
    MEDIUM("an action should be taken, or it is written down why not"),
    HIGH("an action must be taken, or it is written down why what is there is enough");

    /** Severity 9–10, 7–8, 4–6, 2–3; in each, occurrence 8–10, 6–7, 4–5, 2–3, 1; in each, detection from 7, 5, 2, 1. */
    private static final List<List<String>> TABLE = List.of(
            List.of("HHHH", "HHHH", "HHHM", "HMLL", "LLLL"),
            List.of("HHHH", "HHHM", "HMMM", "MMLL", "LLLL"),
            List.of("HHMM", "MMML", "MLLL", "LLLL", "LLLL"),
            List.of("MMLL", "LLLL", "LLLL", "LLLL", "LLLL"));

    private final String duty;

    ActionPriority(String duty) {
        this.duty = duty;
    }

    /** The priority of a rating. */
    public static ActionPriority of(Rating rating) {
        if (rating.severity() == 1) {
            return LOW;
        }
        String row = TABLE.get(band(rating.severity(), 9, 7, 4)).get(band(rating.occurrence(), 8, 6, 4, 2));
        return switch (row.charAt(band(rating.detection(), 7, 5, 2))) {
            case 'H' -> HIGH;
            case 'M' -> MEDIUM;
            default -> LOW;
        };
    }

    /** How many of the bands, each given by its lowest number, lie above. */
    private static int band(int number, int... lowest) {
        int band = 0;
        while (band < lowest.length && number < lowest[band]) {
            band++;
        }
        return band;
    }

    public char letter() {
        return name().charAt(0);
    }

    /** What the handbook asks for. */
    public String duty() {
        return duty;
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
