package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se4ai.measure.Figures;
import se4ai.pipeline.Experiment;
import se4ai.pipeline.ExperimentLog;
import se4ai.pipeline.Leakage;
import se4ai.pipeline.Making;
import se4ai.pipeline.Practice;
import se4ai.pipeline.RunDifference;

/** Draws what is known about runs, experiments, leakage and practices as tables. */
public final class PipelineTables {

    private static final String NONE = "–";
    private static final int FIGURES = 4;

    private PipelineTables() {}

    /** One artifact in one run. */
    public static Card of(Making making) {
        return new CardWriter()
                .heading(making.state().shape() + " " + making.name() + ", " + making.stage())
                .line(making.reason())
                .card();
    }

    /** A row for each artifact of two runs. */
    public static Card of(RunDifference difference) {
        List<List<String>> rows = difference.rows().stream()
                .map(row -> List.of(
                        row.name(),
                        row.stage().toString(),
                        row.kind().shape() + " " + row.kind(),
                        row.reason().isEmpty() ? NONE : row.reason()))
                .toList();
        return new CardWriter()
                .heading(difference.isNone() ? "The runs have the same content" : "The runs differ")
                .table(List.of("Artifact", "Stage", "In the second run", "Why"), rows)
                .card();
    }

    /** A row for each experiment, a column for each setting and figure. */
    public static Card of(ExperimentLog log) {
        if (log.experiments().isEmpty()) {
            return new CardWriter().heading("No experiment yet").card();
        }
        List<String> headings = new ArrayList<>(List.of("Experiment"));
        headings.addAll(log.settings());
        headings.addAll(log.figures());
        return new CardWriter()
                .table(
                        headings,
                        log.experiments().stream().map(each -> row(log, each)).toList())
                .card();
    }

    private static List<String> row(ExperimentLog log, Experiment experiment) {
        List<String> row = new ArrayList<>(List.of(experiment.name()));
        log.settings().forEach(name -> row.add(experiment.settings().getOrDefault(name, NONE)));
        log.figures()
                .forEach(
                        name -> row.add(Optional.ofNullable(experiment.figures().get(name))
                                .map(value -> Figures.of(value, FIGURES))
                                .orElse(NONE)));
        return row;
    }

    /** A row for each finding, and what was looked at. */
    public static Card of(Leakage leakage) {
        CardWriter card = new CardWriter();
        if (leakage.checks().isEmpty()) {
            return card.heading("Nothing was checked").card();
        }
        card.heading(
                leakage.isClean()
                        ? "✓ no leak found"
                        : "✗ leaks found: " + leakage.findings().size());
        if (!leakage.isClean()) {
            card.table(
                    List.of("Leak", "Where", "What it means"),
                    leakage.findings().stream()
                            .map(found -> List.of(found.kind().toString(), found.where(), found.message()))
                            .toList());
        }
        return card.line("Looked at: " + String.join("; ", leakage.checks()) + ".")
                .card();
    }

    /** A row for each practice. */
    public static Card practices(List<Practice> practices) {
        return new CardWriter()
                .table(
                        List.of("Practice", "What the team does", "Side"),
                        practices.stream()
                                .map(each -> List.of(
                                        each.name(), each.meaning(), each.side().toString()))
                                .toList())
                .card();
    }
}
