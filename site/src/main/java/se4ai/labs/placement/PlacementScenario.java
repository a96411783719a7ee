package se4ai.labs.placement;

import java.util.ArrayList;
import java.util.List;
import se4ai.draw.Drawing;
import se4ai.labs.Questions;
import se4ai.placement.Assessment;
import se4ai.placement.Estimate;
import se4ai.placement.Load;
import se4ai.placement.Objective;

/** A placement scenario is the placement lab's work without its page, to be asked on the JVM and in the browser. */
public final class PlacementScenario {

    private static final Questions<Settings> QUESTIONS =
            new Questions<>(new CaseAddress(), RandomSettings::drawn, PlacementScenario::answer);

    private PlacementScenario() {}

    /** The answers to each line that asks, as {@link Questions} says. */
    public static String run(String text) {
        return QUESTIONS.answers(text);
    }

    private static String answer(String question, Settings settings) {
        return switch (question) {
            case "answer" -> answer(Outcome.of(settings));
            case "feasible" -> feasible(Outcome.of(settings));
            case "objectives" -> objectives(Outcome.of(settings));
            case "estimates" -> estimates(Outcome.of(settings));
            case "loads" -> loads(Outcome.of(settings));
            case "table" -> table(Outcome.of(settings));
            case "timeline" -> drawing(Outcome.of(settings).timeline());
            case "busy" -> drawing(Outcome.of(settings).loads());
            case "pareto" -> drawing(Outcome.of(settings).pareto());
            case "record" -> Outcome.of(settings).record();
            default -> throw new IllegalArgumentException("A scenario cannot be asked for '" + question + "'.");
        };
    }

    private static String answer(Outcome outcome) {
        return outcome.answer() + "\n" + outcome.trail() + "\n" + String.join("\n", outcome.against());
    }

    /** For each deployment whether it is feasible and on the Pareto front, and why the rest falls out. */
    private static String feasible(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        for (Assessment each : outcome.all().all()) {
            lines.add(each.deployment() + " " + each.isFeasible() + " "
                    + outcome.front().all().contains(each));
        }
        lines.addAll(outcome.why());
        return String.join("\n", lines);
    }

    private static String objectives(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        for (Assessment each : outcome.all().all()) {
            StringBuilder line = new StringBuilder();
            for (Objective objective : Objective.values()) {
                line.append(objective.of(each)).append(' ');
            }
            each.power().forEach((device, power) -> line.append(power.watts()).append(' '));
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }

    /** Mean, percentiles, energy, money and availability of both workloads in the deployment that is looked at. */
    private static String estimates(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        for (Estimate each : outcome.chosen().estimates()) {
            StringBuilder line = new StringBuilder(each.placement().toString());
            each.latency()
                    .ifPresent(latency -> line.append(' ')
                            .append(latency.mean().seconds())
                            .append(' ')
                            .append(latency.p50().value().seconds())
                            .append(' ')
                            .append(latency.p95().value().seconds())
                            .append(' ')
                            .append(latency.p99().value().seconds()));
            line.append(' ').append(each.lowerBound().seconds());
            line.append(' ').append(each.energyPerRequest().joules());
            line.append(' ').append(each.costPerMillion().amount());
            line.append(' ').append(each.availability().value());
            line.append(' ').append(each.offline().value());
            lines.add(line.toString());
            each.steps()
                    .forEach(step ->
                            lines.add(step.name() + " " + step.latency().mean().seconds() + " " + step.formula()));
        }
        return String.join("\n", lines);
    }

    private static String loads(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        for (Assessment each : outcome.all().all()) {
            for (Estimate estimate : each.estimates()) {
                for (Load load : estimate.loads()) {
                    lines.add(load.station() + " " + load.value() + " " + load.meanSeconds());
                }
            }
        }
        return String.join("\n", lines);
    }

    private static String drawing(Drawing drawing) {
        return drawing.text() + "\n" + drawing.svg();
    }

    private static String table(Outcome outcome) {
        return String.join(
                "\n", outcome.lines().stream().map(Outcome.Line::toString).toList());
    }
}
