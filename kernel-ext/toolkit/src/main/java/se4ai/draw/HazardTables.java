package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import se4ai.hazard.Concerns;
import se4ai.hazard.Deviation;
import se4ai.hazard.FailureMode;
import se4ai.hazard.Fmea;
import se4ai.hazard.Guideword;
import se4ai.hazard.Hazard;
import se4ai.hazard.HazardAnalysis;
import se4ai.hazard.Hazop;
import se4ai.hazard.Loss;
import se4ai.hazard.Mitigation;
import se4ai.hazard.Rating;
import se4ai.hazard.Stpa;
import se4ai.hazard.SystemHazard;
import se4ai.hazard.UnsafeControlAction;

/** Draws safety analyses as the tables that the field knows them by. */
public final class HazardTables {

    private static final String OPEN = "?";
    private static final String CONSIDERED = "✓";
    private static final String DOES_NOT_APPLY = "n/a";

    private HazardTables() {}

    public static Card of(HazardAnalysis analysis) {
        return Card.table(
                List.of("No.", "Hazard", "Harm", "Risk", "Backup", "Undo", "Compensation", "Mitigation"),
                numbered(analysis.hazards(), row -> cells(analysis, row)),
                analysis.toString());
    }

    private static List<String> cells(HazardAnalysis analysis, Hazard row) {
        return List.of(
                row.name(),
                row.harm().who() + " " + row.harm().what(),
                row.risk() + ": " + analysis.band(row),
                cell(row.backup()),
                cell(row.undo()),
                cell(row.compensation()),
                mitigations(row.mitigations()));
    }

    public static Card of(Fmea fmea) {
        return Card.table(
                List.of(
                        "No.",
                        "Component",
                        "Failure mode",
                        "Effect",
                        "Cause",
                        "Detection",
                        "S",
                        "O",
                        "D",
                        "RPN",
                        "Action priority",
                        "Mitigation"),
                numbered(fmea.rows(), HazardTables::cells),
                fmea.toString());
    }

    private static List<String> cells(FailureMode row) {
        return List.of(
                row.component(),
                row.mode(),
                cell(row.effect()),
                cell(row.cause()),
                cell(row.detection()),
                rating(row, Rating::severity),
                rating(row, Rating::occurrence),
                rating(row, Rating::detection),
                rating(row, Rating::rpn),
                rating(row, Rating::actionPriority),
                mitigations(row.mitigations()));
    }

    /** The rows of the study; {@link #coverage} shows the pairs. */
    public static Card of(Hazop hazop) {
        return Card.table(
                List.of("No.", "Part", "Guide word", "Deviation", "Effect", "Mitigation"),
                numbered(hazop.rows(), HazardTables::cells),
                hazop.toString());
    }

    private static List<String> cells(Deviation row) {
        return row.applies()
                ? List.of(
                        row.part(),
                        row.guideword().word(),
                        row.meaning(),
                        cell(row.effect()),
                        mitigations(row.mitigations()))
                : List.of(row.part(), row.guideword().word(), "does not apply: " + row.because(), "–", "–");
    }

    /** A row for each guide word and a column for each part: considered (✓), does not apply (n/a), or open (?). */
    public static Card coverage(Hazop hazop) {
        List<String> headings = new ArrayList<>(List.of("Guide word"));
        headings.addAll(hazop.parts());
        List<List<String>> rows = new ArrayList<>();
        for (Guideword guideword : hazop.guidewords()) {
            List<String> row = new ArrayList<>(List.of(guideword.word()));
            hazop.parts().forEach(part -> row.add(mark(hazop.at(part, guideword))));
            rows.add(row);
        }
        return Card.table(
                headings,
                rows,
                hazop.considered() + " of " + hazop.pairs() + " pairs considered"
                        + (hazop.open().isEmpty() ? "" : "; open:\n" + hazop.open()));
    }

    private static String mark(List<Deviation> rows) {
        if (rows.isEmpty()) {
            return OPEN;
        }
        return rows.stream().anyMatch(Deviation::applies) ? CONSIDERED : DOES_NOT_APPLY;
    }

    /** The unsafe control actions, each with the hazards and losses that it leads to. */
    public static Card of(Stpa stpa) {
        return Card.table(
                List.of("No.", "Controller", "Control action", "Way", "Unsafe when", "Hazards", "Losses"),
                numbered(stpa.rows(), HazardTables::cells),
                stpa.toString());
    }

    private static List<String> cells(UnsafeControlAction row) {
        return List.of(
                row.action().controller(),
                row.action().action(),
                row.way().words(),
                row.isUnsafe() ? row.when() : "never: " + row.because(),
                joined(row.hazards().stream().map(SystemHazard::text).toList()),
                joined(row.hazards().stream()
                        .flatMap(hazard -> hazard.losses().stream())
                        .map(Loss::text)
                        .distinct()
                        .toList()));
    }

    public static Card of(Concerns concerns) {
        List<List<String>> rows = concerns.isEmpty()
                ? List.of(List.of("–", concerns.of(), "no rule has a concern"))
                : concerns.all().stream()
                        .map(concern -> List.of(concern.rule(), concern.row(), concern.sentence()))
                        .toList();
        return Card.table(List.of("Rule", "Where", "Concern"), rows, concerns.toString());
    }

    private static <T> List<List<String>> numbered(List<T> rows, Function<T, List<String>> cells) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    List<String> all = new ArrayList<>(List.of(Integer.toString(i + 1)));
                    all.addAll(cells.apply(rows.get(i)));
                    return all;
                })
                .map(List::copyOf)
                .toList();
    }

    private static String rating(FailureMode row, Function<Rating, Object> part) {
        return row.rating().map(part).map(Object::toString).orElse(OPEN);
    }

    private static String mitigations(List<Mitigation> all) {
        return joined(all.stream().map(Mitigation::toString).toList());
    }

    private static String joined(List<String> texts) {
        return texts.isEmpty() ? "–" : String.join("; ", texts);
    }

    private static String cell(String text) {
        return text.isBlank() ? OPEN : text;
    }
}
