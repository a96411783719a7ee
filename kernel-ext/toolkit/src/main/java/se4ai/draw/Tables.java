package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import se4ai.measure.Figures;
import se4ai.model.Outcomes;
import se4ai.model.ThresholdChoice;
import se4ai.placement.Link;
import se4ai.placement.LinkTable;
import se4ai.system.Assumption;
import se4ai.system.ImpactTable;
import se4ai.system.Inventory;
import se4ai.system.Requirements;
import se4ai.system.Specification;
import se4ai.system.Traceability;

/** Draws values as tables where a table says more than a picture. */
public final class Tables {

    private static final String NONE = "— none";

    private Tables() {}

    public static Card of(Inventory inventory) {
        return Card.table(
                List.of("App", "What the model does", "Weight", "Without the model"),
                inventory.features().stream()
                        .map(feature -> List.of(
                                feature.app(),
                                feature.does(),
                                feature.weight().name().toLowerCase(java.util.Locale.ROOT),
                                feature.fallback()))
                        .toList(),
                inventory.toString());
    }

    public static Card of(ThresholdChoice choice) {
        Outcomes outcomes = choice.outcomes();
        return Card.table(
                List.of("Product", "Threshold", "Found", "False alarms", "Missed", "Cost"),
                List.of(List.of(
                        choice.costs().product(),
                        choice.threshold().toString(),
                        Integer.toString(outcomes.truePositives()),
                        Integer.toString(outcomes.falsePositives()),
                        Integer.toString(outcomes.falseNegatives()),
                        choice.cost().toString())),
                choice.toString());
    }

    public static Card of(Requirements requirements) {
        return Card.table(
                List.of("Requirement (REQ)", "Assumptions (ASM)", "Specifications (SPEC)"),
                requirements.all().stream()
                        .map(requirement -> List.of(
                                requirement.text(),
                                joined(requirement.assumptions().stream()
                                        .map(Assumption::text)
                                        .toList()),
                                joined(requirement.specifications().stream()
                                        .map(Tables::words)
                                        .toList())))
                        .toList(),
                requirements.toString());
    }

    /** A row for each name, with a dash where the other side has none. */
    public static Card of(Traceability traceability) {
        List<List<String>> rows = new ArrayList<>();
        traceability
                .lefts()
                .forEach(name ->
                        rows.add(List.of(name, traceability.rightOf(name).orElse(NONE))));
        traceability.onlyRight().forEach(name -> rows.add(List.of(NONE, name)));
        return Card.table(List.of(traceability.left(), traceability.right()), rows, traceability.toString());
    }

    /** A row for each moment of recognising, a column for each policy. */
    public static Card of(ImpactTable table) {
        List<String> headings = new ArrayList<>(List.of("Recognised"));
        table.policies().forEach(policy -> headings.add(policy.name()));
        return Card.table(
                headings,
                table.moments().stream().map(moment -> row(table, moment)).toList(),
                table.toString());
    }

    private static List<String> row(ImpactTable table, double moment) {
        List<String> cells = new ArrayList<>(List.of(Figures.of(moment, 3) + " s before"));
        table.row(moment).forEach(speed -> cells.add(ImpactTable.words(speed)));
        return cells;
    }

    /** A row for each piece of data, a column for each link. */
    public static Card of(LinkTable table) {
        List<String> headings = new ArrayList<>(List.of("Data"));
        for (Link link : table.links()) {
            headings.add(link + ", " + link.up());
        }
        return Card.table(
                headings,
                table.pieces().stream().map(piece -> row(table, piece)).toList(),
                table.toString());
    }

    private static List<String> row(LinkTable table, LinkTable.Piece piece) {
        List<String> cells = new ArrayList<>(List.of(piece.toString()));
        table.row(piece).forEach(time -> cells.add(time.toString()));
        return cells;
    }

    private static String words(Specification specification) {
        return specification.part() + ": " + specification.text();
    }

    private static String joined(List<String> texts) {
        return texts.isEmpty() ? NONE : String.join("; ", texts);
    }
}
