package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se4ai.measure.Duration;
import se4ai.measure.Rate;
import se4ai.measure.SeededRandom;
import se4ai.measure.Source;

class MarkovQueueTest {

    private static final Rate EIGHTY = Rate.parse("80/s");
    private static final Rate HUNDRED = Rate.parse("100/s");

    @Test
    void a_gpu_at_four_fifths_of_its_rate_answers_in_five_times_its_service() {
        Steady gpu = Queueing.mm1(EIGHTY, HUNDRED).steady();

        assertThat(gpu.meanResponse().milliseconds()).isEqualTo(50, within(1e-9));
        assertThat(gpu.response().p99().value().milliseconds()).isEqualTo(230.2585092994046, within(1e-7));
        // Not the 10 ms of its service, which is what one request alone would see.
        assertThat(gpu.meanResponse().milliseconds()).isGreaterThan(10);
        assertThat(gpu)
                .hasToString("M/M/1: utilisation 0.8, mean response 50 ms of which 40 ms waiting, mean number 4");
    }

    @Test
    void two_servers_with_one_line_beat_two_with_a_line_each() {
        MarkovQueue shared = Queueing.mmc(Rate.parse("160/s"), HUNDRED, 2);

        assertThat(shared.erlangC().value()).isEqualTo(0.711111111, within(1e-9));
        assertThat(shared.steady().meanResponse().milliseconds()).isEqualTo(27.777777778, within(1e-8));
        assertThat(Queueing.mm1(EIGHTY, HUNDRED).steady().meanResponse().milliseconds())
                .isEqualTo(50, within(1e-9));
    }

    @Test
    void with_one_server_it_is_the_simple_queue() {
        SeededRandom random = new SeededRandom(1);
        for (int i = 0; i < 100; i++) {
            double service = 0.01 + 100 * random.nextDouble();
            double arrivals = service * random.nextDouble();
            Steady one = Queueing.mmc(Rate.ofPerSecond(arrivals), Rate.ofPerSecond(service), 1)
                    .steady();

            assertClose(one.meanResponse().seconds(), 1 / (service - arrivals));
            assertClose(one.meanWaiting().seconds(), arrivals / service / (service - arrivals));
            assertClose(one.meanNumber(), arrivals / (service - arrivals));
        }
    }

    @Test
    void it_agrees_with_the_balance_of_a_chain_that_is_cut_off_far_out() {
        SeededRandom random = new SeededRandom(2);
        for (int i = 0; i < 30; i++) {
            int servers = 1 + random.nextInt(6);
            double service = 0.1 + 5 * random.nextDouble();
            double arrivals = service * servers * 0.75 * (0.01 + 0.99 * random.nextDouble());
            MarkovQueue queue = Queueing.mmc(Rate.ofPerSecond(arrivals), Rate.ofPerSecond(service), servers);
            BirthDeath chain = BirthDeath.of(arrivals, service, servers, 150);

            assertThat(queue.steady().meanNumber()).isEqualTo(chain.number(), within(1e-9 * (1 + chain.number())));
            assertThat(queue.steady().meanQueue()).isEqualTo(chain.queue(), within(1e-9 * (1 + chain.queue())));
            assertThat(queue.erlangC().value()).isEqualTo(chain.busy(), within(1e-9));
            assertThat(queue.erlangB().value())
                    .isEqualTo(
                            BirthDeath.of(arrivals, service, servers, servers).full(), within(1e-9));
        }
    }

    @Test
    void its_times_are_distributed_around_their_means() {
        SeededRandom random = new SeededRandom(3);
        for (int i = 0; i < 20; i++) {
            int servers = 1 + random.nextInt(8);
            double mu = 1 + random.nextDouble();
            double lambda = mu * servers * (0.1 + 0.85 * random.nextDouble());
            MarkovQueue queue = Queueing.mmc(Rate.ofPerSecond(lambda), Rate.ofPerSecond(mu), servers);
            Steady steady = queue.steady();
            double wait = queue.erlangC().value();
            double slack = servers * mu - lambda;
            double time = 2 * random.nextDouble();

            assertClose(
                    steady.response().mean().seconds(), steady.meanResponse().seconds());
            assertClose(steady.waiting().mean().seconds(), steady.meanWaiting().seconds());
            // Gross et al., the distribution of the time in an M/M/c system.
            double later = (1 - wait) * Math.exp(-mu * time)
                    + wait * (slack * Math.exp(-mu * time) - mu * Math.exp(-slack * time)) / (slack - mu);
            assertThat(steady.response().within(Duration.seconds(time)).value()).isEqualTo(1 - later, within(1e-9));
        }
    }

    @Test
    void the_response_has_a_distribution_where_service_and_line_are_equally_fast() {
        // cμ − λ = μ
        Steady steady = Queueing.mmc(Rate.parse("1/s"), Rate.parse("1/s"), 2).steady();

        assertClose(steady.response().mean().seconds(), 4.0 / 3);
        assertThat(steady.response().within(Duration.seconds(1)).value())
                .isEqualTo(1 - Math.exp(-1) * (1 + 1.0 / 3), within(1e-9));
    }

    @Test
    void nobody_waits_where_there_are_servers_enough() {
        Steady idle = Queueing.mmc(Rate.parse("1/s"), HUNDRED, 4).steady();

        assertThat(idle.waiting().p99().value()).isEqualTo(Duration.seconds(0));
        assertThat(idle.meanResponse().milliseconds()).isEqualTo(10, within(1e-6));
    }

    @Test
    void a_thousand_servers_are_no_trouble() {
        MarkovQueue many = Queueing.mmc(Rate.parse("950/s"), Rate.parse("1/s"), 1000);

        assertThat(many.erlangC().value()).isBetween(0.01, 0.2);
        assertThat(many.steady().meanResponse().seconds()).isBetween(1.0, 1.01);
    }

    @Test
    void arrivals_leave_room_for_a_limit_on_the_mean() {
        MarkovQueue gpu = Queueing.mm1(EIGHTY, HUNDRED);

        assertThat(gpu.mostArrivals(Duration.parse("25 ms")).perSecond()).isEqualTo(60, within(1e-9));
        // Not the 100 that the GPU can do at most: at that rate the queue grows without end.
        assertThat(gpu.withArrivals(HUNDRED).state().isSteady()).isFalse();
        Rate two = Queueing.mmc(EIGHTY, HUNDRED, 2).mostArrivals(Duration.parse("25 ms"));
        assertClose(Queueing.mmc(two, HUNDRED, 2).steady().meanResponse().milliseconds(), 25);
        assertThatThrownBy(() -> gpu.mostArrivals(Duration.parse("10 ms")))
                .hasMessage("A mean response within 10 ms leaves no time to wait: the service alone takes 10 ms. "
                        + "Allow more or serve faster.");
    }

    @Test
    void arrivals_leave_room_for_a_limit_on_a_percentile() {
        MarkovQueue gpu = Queueing.mm1(EIGHTY, HUNDRED);

        assertThat(gpu.mostArrivals(0.99, Duration.parse("100 ms")).perSecond())
                .isEqualTo(100 - Math.log(100) / 0.1, within(1e-7));
        Rate three = Queueing.mmc(EIGHTY, HUNDRED, 3).mostArrivals(0.95, Duration.parse("60 ms"));
        assertThat(Queueing.mmc(three, HUNDRED, 3)
                        .steady()
                        .response()
                        .p95()
                        .value()
                        .milliseconds())
                .isEqualTo(60, within(1e-6));
        assertThatThrownBy(() -> gpu.mostArrivals(0.99, Duration.parse("40 ms")))
                .hasMessage("A limit of 40 ms cannot be kept for a share of 0.99 of requests: without any waiting the "
                        + "service of so many takes 46.05 ms. Allow more or serve faster.");
        assertThatThrownBy(() -> gpu.mostArrivals(99, Duration.parse("1 s")))
                .hasMessage("The share of requests must lie between 0 and 1, such as 0.99, but was 99.0.");
    }

    @Test
    void a_target_needs_so_many_servers() {
        MarkovQueue gpus = Queueing.mm1(Rate.parse("160/s"), HUNDRED);

        assertThat(gpus.fewestServers(Duration.parse("28 ms"))).isEqualTo(2);
        assertThat(gpus.fewestServers(Duration.parse("27 ms"))).isEqualTo(3);
        assertThatThrownBy(() -> gpus.fewestServers(Duration.parse("9 ms")))
                .hasMessage("A mean response within 9 ms leaves no time to wait: the service alone takes 10 ms. "
                        + "Allow more or serve faster.");
    }

    @Test
    void a_target_for_a_percentile_needs_more_of_them() {
        MarkovQueue gpus = Queueing.mm1(Rate.parse("160/s"), HUNDRED);
        int servers = gpus.fewestServers(0.99, Duration.parse("60 ms"));

        assertThat(servers).isEqualTo(3);
        assertThat(gpus.withServers(3).steady().response().p99().value()).isLessThan(Duration.parse("60 ms"));
        assertThat(gpus.withServers(2).steady().response().p99().value()).isGreaterThan(Duration.parse("60 ms"));
        assertThat(gpus).hasToString("M/M/1: 160 per second arrive, at most 100 per second are served");
        assertThatThrownBy(() -> Queueing.mm1(Rate.ofPerSecond(1e9), HUNDRED).fewestServers(Duration.parse("1 s")))
                .hasMessage("No number of servers up to 1,000,000 keeps the limit.");
    }

    @Test
    void the_fewest_servers_are_those_before_which_one_less_is_too_slow() {
        SeededRandom random = new SeededRandom(4);
        for (int i = 0; i < 50; i++) {
            Rate arrivals = Rate.ofPerSecond(1 + 50 * random.nextDouble());
            Duration limit = Duration.seconds(1 + 0.2 * (0.01 + random.nextDouble()));
            int servers = Queueing.mm1(arrivals, Rate.parse("1/s")).fewestServers(limit);

            assertThat(Queueing.mmc(arrivals, Rate.parse("1/s"), servers)
                            .steady()
                            .meanResponse())
                    .isLessThanOrEqualTo(limit);
            QueueState less = servers == 1
                    ? new Overloaded("", arrivals, arrivals)
                    : Queueing.mmc(arrivals, Rate.parse("1/s"), servers - 1).state();
            assertThat(!less.isSteady() || less.orElseThrow().meanResponse().compareTo(limit) > 0)
                    .isTrue();
        }
    }

    @Test
    void its_results_are_as_good_as_the_worse_of_its_sources() {
        Rate measured = HUNDRED.from(Source.measured("a day's log"));
        Rate guessed = EIGHTY.assumed("as many as last year");

        assertThat(Queueing.mm1(guessed, measured).steady().meanResponse().source())
                .isEqualTo(Source.assumed("as many as last year"));
    }

    @Test
    void it_has_servers() {
        assertThatThrownBy(() -> Queueing.mmc(EIGHTY, HUNDRED, 0))
                .hasMessage("A queue needs from 1 to 1,000,000 servers but was given 0.");
        assertThatThrownBy(() -> Queueing.mmc(EIGHTY, HUNDRED, -1))
                .hasMessage("A queue needs from 1 to 1,000,000 servers but was given -1.");
    }

    @Test
    void who_waits_is_asked_of_a_queue_that_settles() {
        assertThatThrownBy(() -> Queueing.mmc(Rate.parse("200/s"), HUNDRED, 2).erlangC())
                .hasMessageStartingWith(
                        "M/M/2 has no steady state: 200 per second arrive, it serves at most 200 per second");
        assertThat(Queueing.mmc(Rate.parse("200/s"), HUNDRED, 2).erlangB().value())
                .isEqualTo(0.4, within(1e-12));
    }

    private static void assertClose(double actual, double expected) {
        assertThat(actual).isEqualTo(expected, within(1e-9 * expected));
    }
}
