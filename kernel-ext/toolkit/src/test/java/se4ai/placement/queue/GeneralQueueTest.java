package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se4ai.measure.Distribution;
import se4ai.measure.Duration;
import se4ai.measure.Latency;
import se4ai.measure.Rate;
import se4ai.measure.SeededRandom;

class GeneralQueueTest {

    private static final Rate EIGHTY = Rate.parse("80/s");
    private static final Duration TEN_MS = Duration.parse("10 ms");

    @Test
    void constant_service_halves_the_wait() {
        Steady constant = Queueing.md1(EIGHTY, TEN_MS).steady();
        Steady exponential = Queueing.mm1(EIGHTY, Rate.parse("100/s")).steady();

        assertThat(constant.meanResponse().milliseconds()).isEqualTo(30, within(1e-9));
        assertThat(constant.meanWaiting().over(exponential.meanWaiting())).isEqualTo(0.5, within(1e-9));
        assertThat(constant)
                .hasToString("M/D/1: utilisation 0.8, mean response 30 ms of which 20 ms waiting, mean number 2.4");
    }

    @Test
    void with_exponential_service_it_is_the_simple_queue() {
        SeededRandom random = new SeededRandom(6);
        for (int i = 0; i < 100; i++) {
            double service = 0.1 + 10 * random.nextDouble();
            Rate arrivals = Rate.ofPerSecond(service * (0.001 + 0.99 * random.nextDouble()));
            double expected = Queueing.mm1(arrivals, Rate.ofPerSecond(service))
                    .steady()
                    .meanResponse()
                    .seconds();
            Latency times = Latency.of(Distribution.exponential(1 / service));

            assertThat(Queueing.mg1(arrivals, times).steady().meanResponse().seconds())
                    .isEqualTo(expected, within(1e-9 * expected));
            // Nor does the mean depend on the distribution where all share the server.
            assertThat(Queueing.ps(arrivals, Duration.seconds(1 / service))
                            .steady()
                            .meanResponse()
                            .seconds())
                    .isEqualTo(expected, within(1e-9 * expected));
        }
    }

    @Test
    void kingman_is_exact_for_poisson_arrivals_and_says_that_it_is_an_approximation() {
        for (double variation : new double[] {0, 0.25, 1, 5.5}) {
            Steady exact = Queueing.mg1(EIGHTY, TEN_MS, variation).steady();
            Steady kingman = Queueing.gg1(EIGHTY, 1, TEN_MS, variation).steady();

            assertThat(kingman.meanResponse()).isEqualTo(exact.meanResponse());
            assertThat(exact.accuracy()).isEqualTo(Steady.Accuracy.EXACT);
            assertThat(kingman.accuracy()).isEqualTo(Steady.Accuracy.APPROXIMATION);
        }
        assertThat(Queueing.gg1(EIGHTY, 0.5, TEN_MS, 0.5).state())
                .hasToString("G/G/1: utilisation 0.8, mean response 30 ms of which 20 ms waiting, mean number 2.4 "
                        + "(approximation)");
    }

    @Test
    void times_that_are_so_many_times_as_long_are_waited_for_so_many_times_as_long() {
        for (double factor : new double[] {0.001, 0.5, 3, 1000}) {
            Steady slow = Queueing.mg1(EIGHTY.times(1 / factor), TEN_MS.times(factor), 2)
                    .steady();

            assertThat(slow.meanResponse()
                            .over(Queueing.mg1(EIGHTY, TEN_MS, 2).steady().meanResponse()))
                    .isEqualTo(factor, within(1e-9 * factor));
        }
    }

    @Test
    void arrivals_leave_room_for_a_limit() {
        assertThat(Queueing.mg1(EIGHTY, TEN_MS, 1)
                        .mostArrivals(Duration.parse("25 ms"))
                        .perSecond())
                .isEqualTo(60, within(1e-9));
        Rate most = Queueing.md1(EIGHTY, TEN_MS).mostArrivals(Duration.parse("25 ms"));
        assertThat(Queueing.md1(most, TEN_MS).steady().meanResponse().milliseconds())
                .isEqualTo(25, within(1e-9));
        assertThatThrownBy(() -> Queueing.md1(EIGHTY, TEN_MS).mostArrivals(TEN_MS))
                .hasMessage("A mean response within 10 ms leaves no time to wait: the service alone takes 10 ms. "
                        + "Allow more or serve faster.");
    }

    @Test
    void only_the_mean_is_known() {
        Steady steady = Queueing.mg1(EIGHTY, TEN_MS, 2).steady();

        assertThat(steady.responseTimes()).isEmpty();
        assertThatThrownBy(steady::waiting)
                .hasMessage("Of the waiting times of M/G/1 only the mean is known in closed form; simulate it for "
                        + "percentiles.");
    }

    @Test
    void service_takes_time() {
        assertThatThrownBy(() -> Queueing.md1(EIGHTY, Duration.ZERO))
                .hasMessage("The service of a queue must take longer than 0 s.");
        assertThatThrownBy(() -> Queueing.mg1(EIGHTY, TEN_MS, -1))
                .hasMessage("The squared variation of the service time must be finite and 0 or more (0 for a constant, "
                        + "1 for exponential times) but was -1.0.");
        assertThatThrownBy(() -> Queueing.gg1(EIGHTY, Double.NaN, TEN_MS, 1))
                .hasMessage("The squared variation of the time between arrivals must be finite and 0 or more (0 for a "
                        + "constant, 1 for exponential times) but was NaN.");
        assertThatThrownBy(() -> new GeneralQueue(EIGHTY, true, 2, TEN_MS, 1))
                .hasMessage("The squared variation of Poisson arrivals is 1 but was 2.0.");
        assertThatThrownBy(() -> Queueing.ps(EIGHTY, Duration.ZERO))
                .hasMessage("The service of a shared server must take longer than 0 s.");
    }
}
