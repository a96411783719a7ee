package se4ai.placement.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import se4ai.measure.Rate;

/** Makes a result of the figures of all runs. */
final class Summary {

    private final Network network;
    private final RunFigures[] runs;
    private final ResponseHistogram responses;

    Summary(Network network, RunFigures[] runs, ResponseHistogram responses) {
        this.network = network;
        this.runs = runs;
        this.responses = responses;
    }

    SimulationResult result() {
        // Where requests are lost, how many come to the next station is not known beforehand.
        double[] offered = network.losesNone() ? network.offered() : measured();
        List<StationResult> stations = new ArrayList<>();
        boolean steady = true;
        for (int i = 0; i < network.size(); i++) {
            StationResult station = station(i, network.stations().get(i), offered[i]);
            stations.add(station);
            steady &= station.isSteady();
        }
        return new SimulationResult(stations, steady ? Optional.of(endToEnd()) : Optional.empty());
    }

    private double[] measured() {
        double[] offered = new double[network.size()];
        for (int i = 0; i < offered.length; i++) {
            for (RunFigures run : runs) {
                offered[i] += run.stations()[i].offeredPerSecond() / runs.length;
            }
        }
        return offered;
    }

    private StationResult station(int i, Station station, double offered) {
        double load = station.load(offered);
        if (load >= 1 && station.isUnlimited()) {
            return new OverloadedStation(station.name(), load, Rate.ofPerSecond(station.largestRate()));
        }
        int longest = 0;
        for (RunFigures run : runs) {
            longest = Math.max(longest, run.stations()[i].longestLine());
        }
        return new SteadyStation(
                station.name(),
                load,
                at(i, StationFigures::utilisation),
                at(i, StationFigures::number),
                at(i, StationFigures::waiting),
                at(i, StationFigures::response),
                at(i, StationFigures::throughput),
                at(i, StationFigures::lostShare),
                longest);
    }

    private EndToEnd endToEnd() {
        return new EndToEnd(
                over(RunFigures::response),
                percentile(0.5, RunFigures::median),
                percentile(0.95, RunFigures::p95),
                percentile(0.99, RunFigures::p99),
                over(RunFigures::throughput));
    }

    /** The percentile of all runs together, as the mean of those of short runs is a little low. */
    private ConfidenceInterval percentile(double share, ToDoubleFunction<RunFigures> figure) {
        ConfidenceInterval each = over(figure);
        return new ConfidenceInterval(responses.quantile(share), each.standardError(), each.runs());
    }

    private ConfidenceInterval at(int station, ToDoubleFunction<StationFigures> figure) {
        return over(run -> figure.applyAsDouble(run.stations()[station]));
    }

    private ConfidenceInterval over(ToDoubleFunction<RunFigures> figure) {
        double[] values = new double[runs.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = figure.applyAsDouble(runs[i]);
        }
        return ConfidenceInterval.of(values);
    }
}
