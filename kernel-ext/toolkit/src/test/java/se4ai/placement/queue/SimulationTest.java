package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.measure.Distribution;
import se4ai.measure.Rate;
import se4ai.measure.SeededRandom;

class SimulationTest {

    private static final Distribution TENTH = Distribution.exponential(0.1);
    private static final Simulation EMPTY = Simulation.of(Arrivals.poisson(Rate.parse("8/s")));
    private static final double KNOWN_RESPONSE = 0.5105599869435332;
    private static final Simulation GPU = EMPTY.station("gpu", TENTH);

    @Test
    void the_same_seed_gives_the_same_numbers_and_another_seed_others() {
        Simulation few = GPU.jobs(5_000).replications(3);

        assertThat(few.seed(7).run()).isEqualTo(few.seed(7).run());
        assertThat(few.seed(7).run()).isNotEqualTo(few.seed(8).run());
    }

    @Test
    void a_known_seed_gives_known_numbers_as_it_does_in_a_browser() {
        SimulationResult result = GPU.jobs(10_000).replications(2).seed(1).run();

        assertThat(result.meanResponse().mean()).isCloseTo(KNOWN_RESPONSE, within(1e-9 * KNOWN_RESPONSE));
    }

    @Test
    void requests_in_equal_steps_and_of_equal_length_never_wait() {
        SimulationResult result = Simulation.of(Arrivals.periodic(Rate.parse("8/s")))
                .station("gpu", Distribution.deterministic(0.1))
                .jobs(1_000)
                .warmUp(0)
                .run();
        SteadyStation gpu = result.station("gpu").orElseThrow();

        assertThat(result.p99().mean()).isCloseTo(0.1, within(1e-11));
        assertThat(result.meanResponse().halfWidth(0.99)).isCloseTo(0, within(1e-12));
        assertThat(gpu.meanWaiting().mean()).isZero();
        assertThat(gpu.longestLine()).isZero();
        assertThat(gpu.load()).isCloseTo(0.8, within(1e-12));
        // The first request comes after one step, and the last one ends the run.
        assertThat(gpu.utilisation().mean()).isCloseTo(1_000 * 0.1 / (1_000 * 0.125 + 0.1), within(1e-9));
    }

    @Test
    void lindleys_recursion_on_the_same_random_numbers_finds_the_same_mean() {
        Distribution service = Distribution.uniform(0.01, 0.19);
        Distribution gaps = Distribution.mixture(0.5, Distribution.deterministic(0.05), 0.5, TENTH.times(2));
        Simulation simulation = Simulation.of(Arrivals.every(gaps)).station("gpu", service);
        for (int seed = 0; seed < 20; seed++) {
            SeededRandom seeds = new SeededRandom(seed);
            double first = lindley(gaps, service, new SeededRandom(seeds.nextLong()), 2_000);
            double second = lindley(gaps, service, new SeededRandom(seeds.nextLong()), 2_000);
            SimulationResult result =
                    simulation.jobs(2_000).warmUp(0).replications(2).seed(seed).run();
            assertThat(result.meanResponse().mean()).isCloseTo((first + second) / 2, within(1e-9));
        }
    }

    /** The wait of each request is that of the one before it, and its service, less the gap between the two. */
    private static double lindley(Distribution gaps, Distribution service, SeededRandom seeds, int jobs) {
        SeededRandom gap = new SeededRandom(seeds.nextLong());
        SeededRandom served = new SeededRandom(seeds.nextLong());
        gaps.sample(gap);
        double waiting = 0;
        double sum = 0;
        for (int i = 0; i < jobs; i++) {
            double response = waiting + service.sample(served);
            sum += response;
            waiting = Math.max(0, response - gaps.sample(gap));
        }
        return sum / jobs;
    }

    @Test
    void more_servers_never_make_it_longer() {
        for (int seed = 0; seed < 10; seed++) {
            double before = Double.POSITIVE_INFINITY;
            for (int servers = 1; servers <= 5; servers++) {
                double response = EMPTY.station("gpu", servers, TENTH)
                        .jobs(5_000)
                        .warmUp(0)
                        .replications(2)
                        .seed(seed)
                        .run()
                        .meanResponse()
                        .mean();
                assertThat(response).isLessThanOrEqualTo(before + 1e-12);
                before = response;
            }
        }
    }

    @Test
    void times_that_are_all_twice_as_long_give_results_twice_as_long() {
        Simulation slow = Simulation.of(Arrivals.poisson(Rate.parse("4/s"))).station("gpu", TENTH.times(2));
        SimulationResult once = GPU.jobs(5_000).replications(3).run();
        SimulationResult twice = slow.jobs(5_000).replications(3).run();

        assertThat(twice.meanResponse().mean())
                .isCloseTo(2 * once.meanResponse().mean(), within(1e-9));
        assertThat(twice.p99().mean()).isCloseTo(2 * once.p99().mean(), within(1e-9));
    }

    @Test
    void an_overloaded_station_is_a_state_and_has_no_numbers() {
        SimulationResult result = Simulation.of(Arrivals.periodic(Rate.parse("30 fps")))
                .station("phone", Distribution.deterministic(0.01))
                .station("link", Distribution.deterministic(0.048))
                .station("cloud", Distribution.deterministic(0.005))
                .jobs(2_000)
                .run();

        assertThat(result.isSteady()).isFalse();
        assertThat(result.station("phone").isSteady()).isTrue();
        assertThat(result.station("cloud").isSteady()).isTrue();
        assertThat(result.station("cloud").load()).isCloseTo(0.005 / 0.048, within(1e-12));
        assertThat(result.overloaded()).hasSize(1).first().isEqualTo(result.station("link"));
        assertThat(result.station("link").load()).isCloseTo(1.44, within(1e-12));
        assertThat(result.station("link")).hasToString("link: load 1.44, unstable, serves fewer than 20.8 per second");
        String sentence = "Station 'link' has no steady state: its load is 1.44, and it serves fewer than 20.8 per"
                + " second at best. Its line grows without end; let fewer requests come, serve faster or add servers.";
        assertThatThrownBy(() -> result.station("link").orElseThrow()).hasMessage(sentence);
        assertThatThrownBy(result::meanResponse).hasMessage(sentence);
        assertThat(result.toString()).endsWith("end to end: no steady state");
    }

    @Test
    void a_load_of_exactly_1_is_overloaded() {
        assertThat(EMPTY.station("gpu", Distribution.exponential(1.0 / 8))
                        .jobs(100)
                        .run()
                        .isSteady())
                .isFalse();
    }

    @Test
    void the_load_after_a_station_that_loses_requests_is_measured() {
        SimulationResult result = EMPTY.station(Station.of("full", TENTH).capacity(1))
                .station("after", Distribution.exponential(0.2))
                .run();

        // One request at a time: 8 / (8 + 10) of them are lost, and 40/9 per second go on.
        assertThat(result.isSteady()).isTrue();
        assertThat(result.station("after").load()).isCloseTo(8.0 / 9, within(0.005));
        assertThat(result.station("full").load()).isCloseTo(0.8, within(0.005));
    }

    @Test
    void littles_law_holds_at_every_station_of_every_network() {
        SeededRandom random = new SeededRandom(11);
        for (int i = 0; i < 20; i++) {
            Network network = someNetwork(random);
            RunFigures run = new Replication(network).run(i, 2_000, 50_000, SimulationProgress.NONE);
            for (int j = 0; j < network.size(); j++) {
                StationFigures station = run.stations()[j];
                double byLittle = station.throughput() * station.response();
                double waiting = station.throughput() * station.waiting();
                double served =
                        station.utilisation() * network.stations().get(j).servers();
                // They differ by the requests that are there when measuring begins and when it ends.
                assertThat(station.number()).isCloseTo(byLittle, within(0.005 * byLittle));
                assertThat(waiting + served).isCloseTo(byLittle, within(0.005 * byLittle));
            }
        }
    }

    private static Network someNetwork(SeededRandom random) {
        Network network = new Network(Arrivals.poisson(Rate.ofPerSecond(1)), List.of(), List.of());
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            int servers = 1 + random.nextInt(3);
            Station station = Station.of("s" + i, Distribution.gamma(0.5 + random.nextDouble(), 0.3 * servers))
                    .servers(servers);
            network = network.with(random.nextBoolean() ? station : station.capacity(servers + random.nextInt(5)));
        }
        for (int i = 0; i < size; i++) {
            network = network.with(new Network.Route("s" + i, "s" + (i + 1) % size, 0.4));
            if (size > 1) {
                network = network.with(new Network.Route("s" + i, "s" + (i + 2) % size, 0.1));
            }
        }
        return network;
    }

    @Test
    void littles_law_holds_exactly_where_the_stations_are_empty_at_the_end() {
        Network network = new Network(
                Arrivals.periodic(Rate.parse("8/s")),
                List.of(Station.of("gpu", Distribution.uniform(0.01, 0.12))),
                List.of());
        StationFigures gpu = new Replication(network)
                .run(1, 0, 10_000, SimulationProgress.NONE)
                .stations()[0];

        assertThat(gpu.number()).isCloseTo(gpu.throughput() * gpu.response(), within(1e-12));
    }

    @Test
    void requests_enter_and_go_where_the_shares_say() {
        SimulationResult result = EMPTY.station("a", Distribution.exponential(0.01))
                .station("b", Distribution.exponential(0.01))
                .station("c", Distribution.exponential(0.01))
                .enter("a", 0.25)
                .enter("b", 0.75)
                .route("a", "c", 0.5)
                .run();

        assertThat(result.station("a").load()).isCloseTo(0.02, within(1e-12));
        assertThat(throughput(result, "a")).isCloseTo(2, within(0.05));
        assertThat(throughput(result, "b")).isCloseTo(6, within(0.1));
        // Half of those of a, which has routes, and all of b, which has none.
        assertThat(throughput(result, "c")).isCloseTo(7, within(0.1));
    }

    private static double throughput(SimulationResult result, String station) {
        return result.station(station).orElseThrow().throughput().mean();
    }

    @Test
    void progress_is_told_from_the_beginning_to_the_end() {
        List<Double> told = new ArrayList<>();
        GPU.jobs(200_000).replications(2).progress(told::add).run();

        assertThat(told).hasSizeGreaterThan(6).isSorted();
        assertThat(told.get(told.size() - 1)).isEqualTo(1);
    }

    @Test
    void a_line_that_grows_keeps_its_order() {
        SimulationResult result = Simulation.of(Arrivals.periodic(Rate.parse("1000/s")))
                .station(Station.of("gpu", Distribution.deterministic(1)).capacity(300))
                .jobs(1_000_000)
                .warmUp(0.9)
                .replications(2)
                .run();

        // Always full: a request that finds the last place waits for 299 others, whose first is nearly done.
        assertThat(result.median().mean()).isCloseTo(300, within(1.0));
        assertThat(result.station("gpu").orElseThrow().longestLine()).isEqualTo(299);
        assertThat(result.station("gpu").orElseThrow().lost().mean()).isCloseTo(0.999, within(1e-4));
        assertThat(result.station("gpu").orElseThrow().utilisation().mean()).isCloseTo(1, within(1e-9));
    }

    @Test
    void a_result_says_itself_in_a_line_for_each_station() {
        assertThat(GPU.jobs(1_000).replications(2).run().toString())
                .matches(
                        "gpu: busy [\\d.]+ % of the time, [\\d.]+ ± [\\d.]+ \\(95 %\\) requests there, response .* s, of"
                                + " which waiting .* s, longest line \\d+\nend to end: response .* s, median .* s, p95 .* s, p99"
                                + " .* s");
        assertThat(GPU)
                .hasToString("8 arrivals per second, the time between them exponential with mean 0.125\n"
                        + "gpu: 1 server, service exponential with mean 0.1");
    }

    @Test
    void what_makes_no_sense_is_said_in_a_sentence() {
        assertThatThrownBy(() -> GPU.jobs(0)).hasMessage("A run needs 1 request or more but was to have 0.");
        assertThatThrownBy(() -> GPU.warmUp(1))
                .hasMessage(
                        "The warm-up is a share of the requests from 0 to below 1 but was 1.0: something must be left"
                                + " to measure.");
        assertThatThrownBy(() -> GPU.warmUp(-0.1)).hasMessageContaining("but was -0.1");
        assertThatThrownBy(() -> GPU.warmUpJobs(-1))
                .hasMessage("The warm-up takes 0 requests or more but was to take -1.");
        assertThatThrownBy(() -> GPU.warmUpJobs(100).jobs(100).run())
                .hasMessage("The warm-up takes 100 of 100 requests: something must be left to measure.");
        assertThatThrownBy(() -> GPU.replications(1))
                .hasMessage(
                        "A simulation needs 2 runs or more but was to have 1: one run cannot say how far it is off.");
        assertThatThrownBy(EMPTY::run)
                .hasMessage("A simulation needs a station that serves the requests but has none. Add one:"
                        + " station(\"gpu\", …).");
        assertThatThrownBy(() -> GPU.station("gpu", TENTH))
                .hasMessage("Stations have different names, but two are called 'gpu'. Rename one.");
        assertThatThrownBy(() -> GPU.run().station("cpu")).hasMessage("There is no station 'cpu', only: gpu.");
    }

    @Test
    void routes_that_make_no_sense_are_said_in_a_sentence() {
        assertThatThrownBy(() -> GPU.route("gpu", "gpu", -0.5))
                .hasMessage("The share of requests that go from 'gpu' to 'gpu' must lie in [0, 1] but was -0.5.");
        assertThatThrownBy(() -> GPU.route("gpu", "cpu", 0.7).route("gpu", "gpu", 0.5))
                .hasMessage("The shares of requests that leave 'gpu' add up to at most 1 but are 1.2 with the one to"
                        + " 'gpu'.");
        assertThatThrownBy(() -> GPU.route("gpu", "gpu", 0.1).route("gpu", "gpu", 0.1))
                .hasMessage("The share of requests that go from 'gpu' to 'gpu' was stated twice. State it once.");
        assertThatThrownBy(() -> GPU.route("gpu", "cpu", 0.5).run())
                .hasMessage("The route from 'gpu' to 'cpu' names the station 'cpu', but there are only: gpu.");
        assertThatThrownBy(() -> GPU.enter("gpu", 0.5).run())
                .hasMessage(
                        "The shares of arriving requests that enter each station must add up to 1 but add up to 0.5.");
        assertThatThrownBy(() -> GPU.route("gpu", "gpu", 1).run())
                .hasMessage("A request at station 'gpu' can never leave: its routes lead back for ever. Let a share of"
                        + " them go.");
    }

    @Test
    void stations_and_arrivals_that_make_no_sense_are_said_in_a_sentence() {
        assertThatThrownBy(() -> Station.of(" ", TENTH))
                .hasMessage("A station needs a name but has none. Name it as the diagram does.");
        assertThatThrownBy(() -> Station.of("gpu", TENTH).servers(0))
                .hasMessage("Station 'gpu' must have from 1 to 100,000 servers but has 0.");
        assertThatThrownBy(() -> Station.of("gpu", TENTH).servers(2).capacity(1))
                .hasMessage(
                        "Station 'gpu' must have room for the requests at its 2 server(s) but has a capacity of 1.");
        assertThatThrownBy(() -> Station.of("gpu", Distribution.uniform(-1, 2)))
                .hasMessage(
                        "The service time of station 'gpu' is never negative, but some draws are: it is uniform from"
                                + " -1 to 2. Give it in seconds from 0 on.");
        assertThatThrownBy(() -> Arrivals.every(Distribution.deterministic(0)))
                .hasMessage("The time between arrivals must be above 0 s on average but is always 0.");
    }
}
