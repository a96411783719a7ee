package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import se4ai.measure.Duration;
import se4ai.measure.Figures;
import se4ai.placement.queue.ConfidenceInterval;
import se4ai.placement.queue.EndToEnd;
import se4ai.placement.queue.MeanValues;
import se4ai.placement.queue.Overloaded;
import se4ai.placement.queue.QueueModel;
import se4ai.placement.queue.QueueState;
import se4ai.placement.queue.ServiceCentre;
import se4ai.placement.queue.SimulationResult;
import se4ai.placement.queue.StationResult;
import se4ai.placement.queue.Steady;
import se4ai.placement.queue.SteadyStation;

/** Draws what becomes of queues as tables: in closed form, simulated, or both side by side. */
public final class QueueTables {

    private static final String NONE = "–";
    private static final double CONFIDENCE = 0.95;

    private QueueTables() {}

    /** The numbers of a queue that settles; of one that does not, its state. */
    public static Card of(QueueState state) {
        if (state instanceof Overloaded overloaded) {
            return new CardWriter()
                    .heading("✗ overloaded")
                    .line(overloaded.toString())
                    .line("The queue grows without end: no mean and no percentile describes it.")
                    .card();
        }
        Steady steady = state.orElseThrow();
        String how = steady.accuracy() == Steady.Accuracy.EXACT ? "exact" : "an approximation";
        return new CardWriter()
                .heading(steady.model() + " in closed form, " + how)
                .table(List.of("What", "How much"), rows(steady))
                .card();
    }

    public static Card of(QueueModel model) {
        return of(model.state());
    }

    private static List<List<String>> rows(Steady steady) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Utilisation", EstimateTables.percent(steady.utilisation())));
        rows.add(List.of("Throughput", steady.throughput().toString()));
        rows.add(List.of("Mean response", steady.meanResponse().toString()));
        rows.add(List.of("of which waiting", steady.meanWaiting().toString()));
        steady.responseTimes()
                .ifPresent(times ->
                        rows.add(List.of("Response, p99", times.p99().value().toString())));
        steady.waitingTimes()
                .ifPresent(times ->
                        rows.add(List.of("Waiting, p99", times.p99().value().toString())));
        rows.add(List.of("Mean number there", Figures.of(steady.meanNumber(), 4)));
        if (steady.blocked().value() > 0) {
            rows.add(List.of("Turned away", steady.blocked().toString()));
        }
        return rows;
    }

    /** A row for each station, then end to end; each number with half the width of its 95 % confidence interval. */
    public static Card of(SimulationResult result) {
        CardWriter card = new CardWriter()
                .heading("Simulated, ± for 95 % confidence")
                .table(
                        List.of("Station", "Busy", "Requests there", "Waiting", "Response", "Longest line", "Lost"),
                        result.stations().stream().map(QueueTables::cells).toList());
        if (result.steady().isEmpty()) {
            return card.line("✗ End to end there is no steady state.").card();
        }
        return card.table(
                        List.of("End to end", "How much"), rows(result.steady().get()))
                .card();
    }

    private static List<String> cells(StationResult station) {
        if (!(station instanceof SteadyStation)) {
            return List.of("✗ " + station, NONE, NONE, NONE, NONE, NONE, NONE);
        }
        SteadyStation steady = station.orElseThrow();
        return List.of(
                steady.name(),
                percent(steady.utilisation()),
                number(steady.meanNumber()),
                time(steady.meanWaiting()),
                time(steady.meanResponse()),
                Integer.toString(steady.longestLine()),
                percent(steady.lost()));
    }

    private static List<List<String>> rows(EndToEnd end) {
        return List.of(
                List.of("Mean response", time(end.meanResponse())),
                List.of("p50", time(end.median())),
                List.of("p95", time(end.p95())),
                List.of("p99", time(end.p99())),
                List.of("Throughput per second", number(end.throughput())));
    }

    /** The closed form and the simulation of the same queue, and whether they agree. */
    public static Card compare(QueueModel model, SimulationResult result) {
        CardWriter card = new CardWriter().heading(model.name() + ": closed form and simulation, ± for 95 %");
        QueueState state = model.state();
        if (!state.isSteady() || result.steady().isEmpty()) {
            return card.line("closed form: " + (state.isSteady() ? "✓ " : "✗ ") + state)
                    .line("simulation: "
                            + (result.isSteady()
                                    ? "✓ settles"
                                    : "✗ " + result.overloaded().get(0)))
                    .card();
        }
        Steady steady = state.orElseThrow();
        EndToEnd end = result.endToEnd();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("Mean response", steady.meanResponse().seconds(), end.meanResponse()));
        steady.responseTimes().ifPresent(times -> {
            rows.add(row("p50", times.seconds().quantile(0.5).value(), end.median()));
            rows.add(row("p95", times.seconds().quantile(0.95).value(), end.p95()));
            rows.add(row("p99", times.seconds().quantile(0.99).value(), end.p99()));
        });
        return card.table(List.of("What", "Closed form", "Simulated", "Inside the interval?"), rows)
                .card();
    }

    private static List<String> row(String what, double seconds, ConfidenceInterval simulated) {
        boolean inside = simulated.ninetyFive().contains(seconds);
        return List.of(what, Duration.seconds(seconds).toString(), time(simulated), inside ? "✓ yes" : "✗ no");
    }

    /** A row for each centre of a closed network. */
    public static Card of(MeanValues values) {
        return new CardWriter()
                .heading(values.customers() + (values.customers() == 1 ? " customer: " : " customers: ")
                        + values.throughput() + ", mean response " + values.response())
                .table(
                        List.of("Centre", "Demand", "Customers there", "Busy", "Time there"),
                        values.network().centres().stream()
                                .map(centre -> cells(values, centre))
                                .toList())
                .card();
    }

    private static List<String> cells(MeanValues values, ServiceCentre centre) {
        return List.of(
                centre.name(),
                centre.demand().toString(),
                Figures.of(values.numberAt(centre.name()), 3),
                centre.isDelay() ? NONE : EstimateTables.percent(values.utilisationAt(centre.name())),
                values.responseAt(centre.name()).toString());
    }

    private static String time(ConfidenceInterval seconds) {
        double half = seconds.halfWidth(CONFIDENCE);
        return Duration.seconds(seconds.mean())
                + (half == 0 ? "" : " ± " + Figures.of(100 * half / seconds.mean(), 2) + " %");
    }

    private static String percent(ConfidenceInterval share) {
        double half = share.halfWidth(CONFIDENCE);
        return EstimateTables.percent(share.mean()) + (half == 0 ? "" : " ± " + Figures.of(100 * half, 2));
    }

    private static String number(ConfidenceInterval value) {
        return Figures.of(value.mean(), 4) + " ± " + Figures.of(value.halfWidth(CONFIDENCE), 2);
    }
}
