package se4ai.hazard;

import java.util.ArrayList;
import java.util.List;

/**
 * A risk matrix gives each severity and likelihood its risk band; whoever draws it decides what is tolerated.
 *
 * <pre>{@code
 * RiskMatrix.standard().band(Risk.of(Severity.CRITICAL, Likelihood.OCCASIONAL));   // tolerable if ALARP
 * }</pre>
 *
 * @param name whose matrix it is
 * @param rows a row for each severity, negligible first, with a band for each likelihood, eliminated first
 */
public record RiskMatrix(String name, List<List<RiskBand>> rows) {

    /** The risk levels of MIL-STD-882E, a row for each severity: Low, Medium, Serious, High. */
    private static final List<String> LEVELS = List.of("LLLLMM", "LMMMSS", "LMMSHH", "LMSHHH");

    public RiskMatrix {
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.size() != Severity.values().length
                || rows.stream().anyMatch(row -> row.size() != Likelihood.values().length)) {
            throw new IllegalArgumentException("Risk matrix '" + name + "' needs 4 rows, one for each severity, of 6"
                    + " bands, one for each likelihood.");
        }
        checkOrder(name, rows);
    }

    /**
     * The matrix of MIL-STD-882E, table III. The standard says high, serious, medium and low; that high is read as
     * intolerable, serious and medium as tolerable if ALARP and low as broadly acceptable is this course's choice.
     */
    public static RiskMatrix standard() {
        List<List<RiskBand>> rows = new ArrayList<>();
        for (String levels : LEVELS) {
            List<RiskBand> row = new ArrayList<>();
            for (int i = 0; i < levels.length(); i++) {
                row.add(band(levels.charAt(i)));
            }
            rows.add(row);
        }
        return new RiskMatrix("MIL-STD-882E, read as ALARP bands", rows);
    }

    public RiskBand band(Risk risk) {
        return band(rows, risk);
    }

    /** How many of its cells lie in a band. */
    public int cells(RiskBand band) {
        return (int) risks().stream().filter(risk -> band(risk) == band).count();
    }

    /** The same matrix under a name of its own. */
    public RiskMatrix named(String name) {
        return new RiskMatrix(name, rows);
    }

    /**
     * The same matrix with one band changed.
     *
     * @throws IllegalArgumentException where a greater risk would then be more acceptable than a smaller one
     */
    public RiskMatrix with(Severity severity, Likelihood likelihood, RiskBand band) {
        List<List<RiskBand>> changed = new ArrayList<>();
        rows.forEach(row -> changed.add(new ArrayList<>(row)));
        changed.get(severity.ordinal()).set(likelihood.ordinal(), band);
        return new RiskMatrix(name, changed);
    }

    /** All risks that it knows, the worst severity first, and for each the greatest likelihood first. */
    public static List<Risk> risks() {
        List<Risk> risks = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            for (Likelihood likelihood : Likelihood.values()) {
                risks.add(0, Risk.of(severity, likelihood));
            }
        }
        return risks;
    }

    private static void checkOrder(String name, List<List<RiskBand>> rows) {
        for (Risk greater : risks()) {
            for (Risk smaller : risks()) {
                if (greater.exceeds(smaller) && band(rows, greater).compareTo(band(rows, smaller)) < 0) {
                    throw new IllegalArgumentException("Risk matrix '" + name + "' calls (" + smaller + ") "
                            + band(rows, smaller) + " but the greater risk (" + greater + ") "
                            + band(rows, greater) + "; raise the second or lower the first.");
                }
            }
        }
    }

    private static RiskBand band(List<List<RiskBand>> rows, Risk risk) {
        return rows.get(risk.severity().ordinal()).get(risk.likelihood().ordinal());
    }

    private static RiskBand band(char level) {
        return switch (level) {
            case 'L' -> RiskBand.BROADLY_ACCEPTABLE;
            case 'H' -> RiskBand.INTOLERABLE;
            default -> RiskBand.TOLERABLE;
        };
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name);
        for (Risk risk : risks()) {
            text.append("\n- ").append(risk).append(": ").append(band(risk));
        }
        return text.toString();
    }
}
