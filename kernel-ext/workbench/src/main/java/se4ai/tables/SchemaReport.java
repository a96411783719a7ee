package se4ai.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se4ai.draw.Card;
import se4ai.tables.TableFinding.Example;

/**
 * A schema report is what a schema found in a table.
 *
 * @param table what the table is called
 * @param rows how many it has
 * @param findings nothing where the table is as the schema says
 */
public record SchemaReport(String table, int rows, List<TableFinding> findings) {

    public SchemaReport {
        findings = List.copyOf(findings);
    }

    /** Whether the table is as the schema says. */
    public boolean passes() {
        return findings.isEmpty();
    }

    /** The findings as a table, for a cell. */
    public Card card() {
        String heading = "<p><strong>" + Cell.escaped(heading()) + "</strong></p>";
        if (passes()) {
            return new Card(heading, toString());
        }
        List<List<String>> lines = new ArrayList<>();
        for (TableFinding finding : findings) {
            lines.add(List.of(finding.kind().word(), finding.sentence(), examples(finding)));
        }
        return new Card(
                heading
                        + Card.table(List.of("Finding", "What", "For example"), lines, "")
                                .html(),
                toString());
    }

    private String heading() {
        return passes()
                ? "✓ " + table + " passes: nothing in its " + Cell.rows(rows) + " is against the schema."
                : "✗ " + table + " is not as the schema says: " + Cell.count(findings.size(), "finding", "findings")
                        + " in " + Cell.rows(rows) + ".";
    }

    private static String examples(TableFinding finding) {
        return finding.examples().stream().map(Example::toString).collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return heading()
                + findings.stream()
                        .map(each -> "\n" + each.kind().word() + ": " + each)
                        .collect(Collectors.joining());
    }
}
