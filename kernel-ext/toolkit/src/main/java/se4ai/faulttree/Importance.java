package se4ai.faulttree;

/**
 * The importance of a basic event says how much the top event depends on it, in six ways of asking.
 *
 * <p>Ratios are NaN where the top event cannot happen at all. Sources: NUREG-0492, chapter XI; W. E. Vesely et al.,
 * <i>Measures of risk importance and their applications</i>, NUREG/CR-3385, 1983.
 *
 * @param birnbaum how much more likely the top event is with the event than without it
 * @param criticality how likely the event is the one that decides, given the top event
 * @param diagnosis how likely the event has happened, given the top event
 * @param fussellVesely the share of the cut sets with the event in the sum over all cut sets
 * @param riskAchievement how many times as likely the top event is when the event surely happens
 * @param riskReduction how many times less likely the top event is when the event never happens; infinite where none remains
 */
public record Importance(
        BasicEvent event,
        double birnbaum,
        double criticality,
        double diagnosis,
        double fussellVesely,
        double riskAchievement,
        double riskReduction) {

    /** A measure of importance is one way to ask how much an event matters. */
    public enum Measure {
        BIRNBAUM("Birnbaum"),
        CRITICALITY("criticality"),
        DIAGNOSIS("diagnosis"),
        FUSSELL_VESELY("Fussell–Vesely"),
        RISK_ACHIEVEMENT("risk achievement worth"),
        RISK_REDUCTION("risk reduction worth");

        private final String title;

        Measure(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public double of(Measure measure) {
        return switch (measure) {
            case BIRNBAUM -> birnbaum;
            case CRITICALITY -> criticality;
            case DIAGNOSIS -> diagnosis;
            case FUSSELL_VESELY -> fussellVesely;
            case RISK_ACHIEVEMENT -> riskAchievement;
            case RISK_REDUCTION -> riskReduction;
        };
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(event.name()).append(": ");
        for (Measure measure : Measure.values()) {
            line.append(measure.ordinal() == 0 ? "" : ", ")
                    .append(measure.title())
                    .append(' ')
                    .append(figure(of(measure)));
        }
        return line.toString();
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "not defined" : Double.isInfinite(value) ? "∞" : SmallNumber.of(value);
    }
}
