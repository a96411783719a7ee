package se4ai.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se4ai.draw.Card;
import se4ai.measure.Proportion;

/**
 * A mutant report says which corrupted tables a schema tells from the table itself, and which it lets pass.
 *
 * @param onOriginal what the schema finds in the table itself: false alarms, where that table is as it should be
 * @param outcomes one for each mutant
 */
public record MutantReport(SchemaReport onOriginal, List<Outcome> outcomes) {

    /**
     * What became of a mutant.
     *
     * @param killer a finding that the original does not have; none where the mutant survived
     */
    public record Outcome(TableMutant mutant, Optional<TableFinding> killer) {

        public boolean killed() {
            return killer.isPresent();
        }
    }

    public MutantReport {
        outcomes = List.copyOf(outcomes);
    }

    static MutantReport of(Schema schema, TableMutants mutants) {
        SchemaReport original = schema.check(mutants.original());
        Set<String> known = new HashSet<>();
        original.findings().forEach(finding -> known.add(finding.sentence()));
        List<Outcome> outcomes = new ArrayList<>();
        for (TableMutant mutant : mutants.all()) {
            outcomes.add(new Outcome(
                    mutant,
                    schema.check(mutant.table()).findings().stream()
                            .filter(finding -> !known.contains(finding.sentence()))
                            .findFirst()));
        }
        return new MutantReport(original, outcomes);
    }

    /** How many of the mutants were killed. */
    public int killed() {
        return (int) outcomes.stream().filter(Outcome::killed).count();
    }

    /** The mutants that the schema lets pass. */
    public List<TableMutant> survivors() {
        return outcomes.stream()
                .filter(outcome -> !outcome.killed())
                .map(Outcome::mutant)
                .toList();
    }

    /** How many of all, with an interval. */
    public Proportion share() {
        return Proportion.of(killed(), outcomes.size());
    }

    /** What the schema is worth as a test: the mutants it kills; none where it finds fault with the table itself. */
    public Proportion score() {
        return Proportion.of(onOriginal.passes() ? killed() : 0, outcomes.size());
    }

    /** The outcomes as a table, for a cell. */
    public Card card() {
        List<List<String>> rows = outcomes.stream()
                .map(each -> List.of(
                        each.mutant().name(),
                        each.mutant().what(),
                        each.killer()
                                .map(finding -> "✗ killed: " + finding.sentence())
                                .orElse("○ survived")))
                .toList();
        String heading = heading().stream()
                .map(line -> "<p><strong>" + Cell.escaped(line) + "</strong></p>")
                .collect(Collectors.joining());
        return new Card(
                heading
                        + Card.table(List.of("Mutant", "Mistake", "What the schema says"), rows, "")
                                .html(),
                toString());
    }

    private List<String> heading() {
        String score = "The schema kills " + killed() + " of " + Cell.count(outcomes.size(), "mutant.", "mutants.");
        return onOriginal.passes()
                ? List.of(score)
                : List.of(
                        score,
                        "It also finds fault with the table that is as it should be: "
                                + Cell.count(onOriginal.findings().size(), "false alarm.", "false alarms."));
    }

    @Override
    public String toString() {
        return String.join("\n", heading())
                + outcomes.stream()
                        .map(each -> "\n" + each.mutant().name() + " ("
                                + each.mutant().what() + "): "
                                + each.killer()
                                        .map(finding -> "killed, " + finding.sentence())
                                        .orElse("survived"))
                        .collect(Collectors.joining());
    }
}
