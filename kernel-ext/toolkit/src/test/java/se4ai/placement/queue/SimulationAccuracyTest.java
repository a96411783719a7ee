package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se4ai.measure.Distribution;
import se4ai.measure.Rate;

/** Where a closed form exists, the simulation finds it, and its intervals hold it as often as they say. */
class SimulationAccuracyTest {

    private static final Distribution TENTH = Distribution.exponential(0.1);
    private static final int SEEDS = 100;

    private static Simulation at(double perSecond) {
        return Simulation.of(Arrivals.poisson(Rate.ofPerSecond(perSecond)));
    }

    /** Of a hundred experiments at least 97 have the exact value in their 99 % interval. */
    private static void holds(
            double exact, Simulation simulation, Function<SimulationResult, ConfidenceInterval> figure) {
        holds(exact, simulation, 10_000, figure);
    }

    private static void holds(
            double exact, Simulation simulation, int jobs, Function<SimulationResult, ConfidenceInterval> figure) {
        int held = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulationResult result =
                    simulation.jobs(jobs).replications(10).seed(seed).run();
            held += figure.apply(result).ninetyNine().contains(exact) ? 1 : 0;
        }
        assertThat(held).isBetween(97, SEEDS);
    }

    /** One long experiment is off by less than four standard errors. */
    private static void near(double exact, ConfidenceInterval measured) {
        assertThat(measured.mean()).isCloseTo(exact, within(4 * measured.standardError()));
        assertThat(measured.standardError()).isLessThan(0.02 * exact);
    }

    @Test
    void one_exponential_server() {
        // M/M/1: W = 1 / (μ − λ), exponential, so p99 = W ln 100.
        SimulationResult result = at(8).station("gpu", TENTH).run();
        SteadyStation gpu = result.station("gpu").orElseThrow();

        near(0.5, result.meanResponse());
        near(0.5 * Math.log(2), result.median());
        near(0.5 * Math.log(20), result.p95());
        near(0.5 * Math.log(100), result.p99());
        near(0.8, gpu.utilisation());
        near(4, gpu.meanNumber());
        near(0.4, gpu.meanWaiting());
        near(8, gpu.throughput());
        holds(0.5, at(8).station("gpu", TENTH), SimulationResult::meanResponse);
    }

    @Test
    void two_exponential_servers() {
        // M/M/2 with 1.8 Erlang: a request waits with probability 81/95.
        double exact = 81.0 / 95 / (20 - 18) + 0.1;

        near(exact, at(18).station("gpu", 2, TENTH).run().meanResponse());
        holds(exact, at(18).station("gpu", 2, TENTH), SimulationResult::meanResponse);
    }

    @Test
    void one_server_that_always_takes_the_same_time() {
        // M/D/1: Wq = ρ s / (2 (1 − ρ)) = 0.2.
        Simulation simulation = at(8).station("gpu", Distribution.deterministic(0.1));

        near(0.2, simulation.run().station("gpu").orElseThrow().meanWaiting());
        holds(0.3, simulation, SimulationResult::meanResponse);
    }

    @Test
    void one_server_with_uniform_times() {
        // M/G/1, Pollaczek and Khinchine: Wq = λ E(S²) / (2 (1 − ρ)).
        double exact = 8 * (0.2 * 0.2 / 3) / (2 * 0.2);
        Simulation simulation = at(8).station("gpu", Distribution.uniform(0, 0.2));

        near(exact, simulation.run().station("gpu").orElseThrow().meanWaiting());
        holds(exact + 0.1, simulation, SimulationResult::meanResponse);
    }

    @Test
    void three_stations_in_a_row() {
        // Jackson: each station is as if it were alone; the response is a sum of exponential times.
        Simulation simulation = at(8).station("link", Distribution.exponential(0.05))
                .station("gpu", TENTH)
                .station("back", Distribution.exponential(0.025));
        SimulationResult result = simulation.run();

        near(1.0 / 12 + 1.0 / 2 + 1.0 / 32, result.meanResponse());
        near(2.426015, result.p99());
        holds(1.0 / 12 + 1.0 / 2 + 1.0 / 32, simulation, SimulationResult::meanResponse);
    }

    @Test
    void one_server_with_little_room_loses_requests() {
        // M/M/1/3: lost = (1 − ρ) ρ³ / (1 − ρ⁴).
        double exact = 0.2 * Math.pow(0.8, 3) / (1 - Math.pow(0.8, 4));
        Simulation simulation = at(8).station(Station.of("gpu", TENTH).capacity(3));
        SteadyStation gpu = simulation.run().station("gpu").orElseThrow();

        near(exact, gpu.lost());
        near(0.8 * (1 - exact), gpu.utilisation());
        near(8 * (1 - exact), gpu.throughput());
        assertThat(gpu.longestLine()).isEqualTo(2);
        holds(exact, simulation, result -> result.station("gpu").orElseThrow().lost());
    }

    @Test
    void servers_without_a_line_lose_what_erlang_says() {
        // Erlang B with 2 servers and 1.8 Erlang is 81/221.
        near(
                81.0 / 221,
                at(18).station(Station.of("gpu", TENTH).servers(2).capacity(2))
                        .run()
                        .station("gpu")
                        .orElseThrow()
                        .lost());
    }

    @Test
    void a_quarter_of_the_requests_is_repeated() {
        // λ = γ / (1 − 0.25) = 4/3, ρ = 2/3, L = ρ / (1 − ρ) = 2, and by Little W = 2 s.
        Simulation simulation =
                at(1).station("try", Distribution.exponential(0.5)).route("try", "try", 0.25);
        SimulationResult result = simulation.run();
        SteadyStation station = result.station("try").orElseThrow();

        assertThat(station.load()).isCloseTo(2.0 / 3, within(1e-12));
        near(2, station.meanNumber());
        near(2, result.meanResponse());
        near(4.0 / 3, station.throughput());
        holds(2, simulation, each -> each.station("try").orElseThrow().meanNumber());
    }

    @Test
    void the_interval_of_the_p99_holds_it_where_runs_are_long() {
        holds(0.5 * Math.log(100), at(8).station("gpu", TENTH), 25_000, SimulationResult::p99);
    }
}
