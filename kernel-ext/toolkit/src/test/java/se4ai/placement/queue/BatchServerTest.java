package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se4ai.measure.Duration;
import se4ai.measure.Rate;
import se4ai.measure.SeededRandom;

class BatchServerTest {

    private static final Duration BASE = Duration.parse("8 ms");
    private static final Duration EACH = Duration.parse("2 ms");

    @Test
    void a_batch_of_one_is_constant_service() {
        Steady one = Queueing.batches(Rate.parse("80/s"), 1, BASE, EACH).steady();

        assertThat(one.meanResponse().milliseconds()).isEqualTo(30, within(1e-9));
        assertThat(one.accuracy()).isEqualTo(Steady.Accuracy.EXACT);
    }

    @Test
    void larger_batches_serve_more_and_take_longer_to_fill() {
        BatchServer one = Queueing.batches(Rate.parse("80/s"), 1, BASE, EACH);
        BatchServer eight = one.withSize(8);

        assertThat(one.capacity().perSecond()).isEqualTo(100, within(1e-9));
        assertThat(eight.capacity().perSecond()).isEqualTo(8 / 0.024, within(1e-9));
        assertThat(eight.filling().milliseconds()).isEqualTo(43.75, within(1e-9));
        assertThat(eight.service().milliseconds()).isEqualTo(24, within(1e-9));
        // 43.75 ms to fill, 24 ms of service and 0.24 / 0.76 · (1/8) / 2 · 24 ms in line.
        assertThat(eight.steady().meanResponse().milliseconds())
                .isEqualTo(43.75 + 24 + 0.24 / 0.76 / 16 * 24, within(1e-9));
        assertThat(eight.state())
                .hasToString("Batches of 8: utilisation 0.24, mean response 68.22 ms of which 44.22 ms waiting, "
                        + "mean number 5.46 (approximation)");
    }

    @Test
    void what_overloads_single_requests_may_settle_in_batches() {
        BatchServer one = Queueing.batches(Rate.parse("200/s"), 1, BASE, EACH);

        assertThat(one.state()).hasToString("Batches of 1: load 2, unstable, at most 100 per second");
        assertThat(one.withSize(4).state().isSteady()).isTrue();
    }

    @Test
    void the_approximation_is_near_to_requests_that_are_followed_one_by_one() {
        for (int size : new int[] {2, 4, 8}) {
            BatchServer server = Queueing.batches(Rate.parse("225/s"), size, Duration.parse("4 ms"), EACH);
            double followed = followed(server, 400_000);

            assertThat(server.steady().meanResponse().seconds()).isEqualTo(followed, within(0.1 * followed));
        }
    }

    private static double followed(BatchServer server, int requests) {
        SeededRandom random = new SeededRandom(8);
        double now = 0;
        double free = 0;
        double sum = 0;
        double[] arrived = new double[server.size()];
        for (int i = 0; i < requests; i++) {
            now -= Math.log(1 - random.nextDouble()) / server.arrivals().perSecond();
            arrived[i % server.size()] = now;
            if (i % server.size() == server.size() - 1) {
                free = Math.max(free, now) + server.service().seconds();
                for (double each : arrived) {
                    sum += free - each;
                }
            }
        }
        return sum / requests;
    }

    @Test
    void the_best_batch_is_neither_too_slow_nor_too_long_in_filling() {
        BatchServer server = Queueing.batches(Rate.parse("200/s"), 1, BASE, EACH);
        BatchServer best = server.fastestUpTo(32);

        assertThat(best.size()).isBetween(2, 8);
        for (int size = 3; size <= 32; size++) {
            assertThat(best.steady().meanResponse())
                    .isLessThanOrEqualTo(server.withSize(size).steady().meanResponse());
        }
        assertThat(best)
                .hasToString("Batches of " + best.size() + ": 200 per second arrive, at most " + best.capacity()
                        + " are served");
        assertThatThrownBy(() -> server.fastestUpTo(2))
                .hasMessage("No batch of up to 2 keeps up with 200 per second; the largest serves at most 167 per "
                        + "second.");
    }

    @Test
    void it_has_requests_and_takes_time() {
        assertThatThrownBy(() -> Queueing.batches(Rate.parse("1/s"), 0, BASE, EACH))
                .hasMessage("A batch needs from 1 to 1,000,000 requests but was given 0.");
        assertThatThrownBy(() -> Queueing.batches(Rate.parse("1/s"), 2, Duration.ZERO, Duration.ZERO))
                .hasMessage("The service of a batch must take longer than 0 s.");
    }
}
