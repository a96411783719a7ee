package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se4ai.measure.Duration;
import se4ai.measure.Figures;
import se4ai.measure.Interval;
import se4ai.measure.Latency;
import se4ai.placement.Comparison;
import se4ai.placement.Deadline;
import se4ai.placement.Estimate;
import se4ai.placement.Load;
import se4ai.placement.Placement;
import se4ai.placement.Step;

/** Draws what a placement is like as tables: where the time goes, and what it costs in energy, money and privacy. */
public final class EstimateTables {

    private EstimateTables() {}

    /** A row for each step, then the whole; of something overloaded there is a state and no latency. */
    public static Card of(Estimate estimate) {
        CardWriter card = new CardWriter().heading(estimate.workload() + " on " + estimate.placement());
        if (estimate.isStable()) {
            card.table(
                    List.of("Step", "Formula", "Mean", "p99", "Share", "Source"),
                    estimate.steps().stream().map(EstimateTables::cells).toList());
            latency(estimate, card);
        } else {
            estimate.overloads().forEach(load -> card.line("✗ overloaded: " + load));
            card.line("Requests pile up without end, so there is no latency.");
        }
        facts(estimate, card);
        return card.card();
    }

    private static List<String> cells(Step step) {
        return List.of(
                step.name(),
                step.formula(),
                step.latency().mean().toString(),
                step.latency().p99().value().toString(),
                percent(step.share()),
                step.source().kind().toString());
    }

    private static void latency(Estimate estimate, CardWriter card) {
        Latency all = estimate.latency().orElseThrow();
        card.line("All of it: mean " + all.mean() + ", " + all.p50() + ", " + all.p95() + ", " + all.p99()
                + ". The means of the steps add up, each with its share; their percentiles do not.");
        estimate.workload().deadline().ifPresent(deadline -> card.line(deadline(deadline, all)));
        Interval range = estimate.percentileRange().orElseThrow();
        if (range.width() > 1e-9 * range.high()) {
            String percentile =
                    estimate.workload().deadline().map(Deadline::percentile).orElse("p99");
            card.line("The computing time is an estimate: " + percentile + " between " + Duration.seconds(range.low())
                    + " and " + Duration.seconds(range.high()) + ".");
        }
    }

    private static String deadline(Deadline deadline, Latency latency) {
        boolean met = deadline.isMetBy(latency.percentile(deadline.share()));
        return "Deadline " + deadline + ": " + (met ? "✓ met, " : "✗ missed, ") + latency.within(deadline.within())
                + " of the answers come in time.";
    }

    private static void facts(Estimate estimate, CardWriter card) {
        List<List<String>> rows = new ArrayList<>();
        estimate.energy().forEach((device, energy) -> rows.add(List.of("Energy per request, " + device, "" + energy)));
        rows.add(List.of("Cost of a million requests", estimate.costPerMillion().toString()));
        rows.add(List.of("Availability", estimate.availability().toString()));
        rows.add(List.of("Answered offline", estimate.offline().toString()));
        rows.add(List.of("What is sensitive is seen by", seenBy(estimate.exposedTo())));
        estimate.loads().forEach(load -> rows.add(List.of("Load, " + load.station(), load(load))));
        card.table(List.of("What", "How much"), rows);
    }

    /** Two placements of a workload side by side. */
    public static Card of(Comparison comparison) {
        Estimate one = estimate(comparison, comparison.one());
        Estimate other = estimate(comparison, comparison.other());
        return new CardWriter()
                .heading(comparison.toString())
                .table(
                        List.of(
                                "",
                                comparison.one().toString(),
                                comparison.other().toString()),
                        List.of(
                                List.of("Mean latency", mean(one), mean(other)),
                                List.of("Percentile compared", percentile(one), percentile(other)),
                                List.of(
                                        "Energy per request",
                                        "" + one.energyPerRequest(),
                                        "" + other.energyPerRequest()),
                                List.of("Cost of a million", "" + one.costPerMillion(), "" + other.costPerMillion()),
                                List.of("Availability", "" + one.availability(), "" + other.availability()),
                                List.of("Answered offline", "" + one.offline(), "" + other.offline()),
                                List.of("Sensitive, seen by", seenBy(one.exposedTo()), seenBy(other.exposedTo()))))
                .card();
    }

    private static Estimate estimate(Comparison comparison, Placement placement) {
        return comparison.problem().estimate(comparison.problem().workload(comparison.workload()), placement);
    }

    private static String mean(Estimate estimate) {
        return orOverloaded(estimate.latency().map(Latency::mean));
    }

    private static String percentile(Estimate estimate) {
        return orOverloaded(estimate.percentile());
    }

    private static String orOverloaded(Optional<?> value) {
        return value.map(Object::toString).orElse("✗ overloaded");
    }

    static String seenBy(List<String> devices) {
        return devices.isEmpty() ? "nobody else" : String.join(", ", devices);
    }

    static String load(Load load) {
        return Figures.of(load.value(), 3) + (load.isOverloaded() ? ", unstable, at most " + load.most() : "");
    }

    static String percent(double share) {
        return Figures.of(share * 100, 3) + " %";
    }
}
