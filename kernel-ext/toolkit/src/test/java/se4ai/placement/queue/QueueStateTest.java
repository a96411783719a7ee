package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.measure.Duration;
import se4ai.measure.Rate;
import se4ai.measure.SeededRandom;

class QueueStateTest {

    private static final Rate TEN = Rate.parse("10/s");

    @Test
    void thirty_frames_a_second_overload_an_uplink_that_takes_48_ms_for_each() {
        QueueState uplink =
                Queueing.md1(Rate.parse("30 fps"), Duration.parse("48 ms")).state();

        assertThat(uplink).hasToString("M/D/1: load 1.44, unstable, at most 20.8 per second");
        assertThat(uplink.isSteady()).isFalse();
        assertThatThrownBy(uplink::orElseThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("M/D/1 has no steady state: 30 per second arrive, it serves at most 20.8 per second, load "
                        + "1.44. The queue grows without end; let fewer arrive, serve faster or add servers.");
    }

    @Test
    void a_load_of_exactly_one_is_overloaded_in_every_model() {
        for (QueueModel model : at(TEN)) {
            assertThat(model.state()).as(model.name()).isInstanceOf(Overloaded.class);
            assertThat(model.load()).as(model.name()).isEqualTo(1);
        }
    }

    @Test
    void nothing_is_negative_or_no_number_however_large_the_load() {
        for (double load : new double[] {1e-12, 0.1, 0.5, 0.9, 0.999, 0.999999, 1.5, 1e6}) {
            for (QueueModel model : at(TEN.times(load))) {
                QueueState state = model.state();
                assertThat(state.isSteady()).as(model.name()).isEqualTo(load < 1);
                if (state instanceof Steady steady) {
                    assertThat(steady.meanNumber()).isBetween(0.0, 1e12);
                    assertThat(steady.meanQueue()).isBetween(0.0, steady.meanNumber());
                    assertThat(steady.utilisation()).isBetween(0.0, 1.0);
                }
            }
        }
    }

    @Test
    void all_times_so_many_times_as_long_give_results_so_many_times_as_long() {
        for (double factor : new double[] {0.001, 0.5, 7, 10_000}) {
            List<QueueModel> quick = with(TEN.times(0.8), TEN);
            List<QueueModel> slow = with(TEN.times(0.8 / factor), TEN.times(1 / factor));
            for (int i = 0; i < quick.size(); i++) {
                Steady one = quick.get(i).steady();
                Steady other = slow.get(i).steady();

                assertThat(other.meanResponse().over(one.meanResponse())).isEqualTo(factor, within(1e-9 * factor));
                assertThat(other.meanWaiting().over(one.meanWaiting())).isEqualTo(factor, within(1e-9 * factor));
                assertThat(other.meanNumber()).isEqualTo(one.meanNumber(), within(1e-9 * one.meanNumber()));
            }
        }
    }

    @Test
    void extreme_rates_give_a_state_or_a_sentence() {
        SeededRandom random = new SeededRandom(11);
        for (int i = 0; i < 200; i++) {
            Rate arrivals = Rate.ofPerSecond(Math.pow(10, 200 * random.nextDouble() - 100));
            Rate capacity = Rate.ofPerSecond(Math.pow(10, 200 * random.nextDouble() - 100));
            for (QueueModel model : with(arrivals, capacity)) {
                if (model.state() instanceof Steady steady) {
                    assertThat(steady.meanResponse().seconds()).isBetween(0.0, Double.MAX_VALUE);
                    assertThat(steady.meanNumber()).isBetween(0.0, Double.MAX_VALUE);
                    assertThat(steady.meanWaiting()).isLessThanOrEqualTo(steady.meanResponse());
                } else {
                    assertThat(arrivals).isGreaterThanOrEqualTo(capacity);
                }
            }
        }
    }

    @Test
    void binary_rounding_does_not_make_a_full_server_steady() {
        // 1 / 0.3 · 0.3 and the like are not always 1.
        for (int i = 1; i < 1000; i++) {
            Duration service = Duration.milliseconds(i);
            assertThat(Queueing.md1(Rate.ofPerSecond(1000.0 / i), service).state())
                    .isInstanceOf(Overloaded.class);
        }
    }

    @Test
    void each_model_waits_longer_the_more_arrive() {
        for (int step = 2; step < 10; step++) {
            List<QueueModel> less = at(TEN.times((step - 1) / 10.0));
            List<QueueModel> more = at(TEN.times(step / 10.0));
            for (int i = 0; i < more.size(); i++) {
                assertThat(more.get(i).steady().meanWaiting())
                        .as(more.get(i).name())
                        .isGreaterThan(less.get(i).steady().meanWaiting());
                assertThat(more.get(i).steady().meanResponse())
                        .isGreaterThan(less.get(i).steady().meanResponse());
            }
        }
    }

    /** Models that can serve ten per second; a batch is not among them, as a batch fills sooner the more arrive. */
    private static List<QueueModel> at(Rate arrivals) {
        return with(arrivals, TEN);
    }

    private static List<QueueModel> with(Rate arrivals, Rate capacity) {
        return List.of(
                Queueing.mm1(arrivals, capacity),
                Queueing.mmc(arrivals, capacity.times(0.5), 2),
                Queueing.md1(arrivals, Duration.seconds(1 / capacity.perSecond())),
                Queueing.mg1(arrivals, Duration.seconds(1 / capacity.perSecond()), 4),
                Queueing.gg1(arrivals, 0.5, Duration.seconds(1 / capacity.perSecond()), 2),
                Queueing.ps(arrivals, Duration.seconds(1 / capacity.perSecond())),
                Queueing.tandem(arrivals, capacity, capacity.times(2)),
                Queueing.forkJoin(arrivals, capacity, 2),
                Queueing.forkJoin(arrivals, capacity, 20),
                Queueing.network().station("only", capacity).arriving("only", arrivals));
    }
}
