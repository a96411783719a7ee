package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.measure.Duration;
import se4ai.measure.Rate;

class QueueStateTest {

    private static final Rate TEN = Rate.parse("10/s");
    private static final Duration TENTH = Duration.parse("100 ms");

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
        return List.of(
                Queueing.mm1(arrivals, TEN),
                Queueing.mmc(arrivals, Rate.parse("5/s"), 2),
                Queueing.md1(arrivals, TENTH),
                Queueing.mg1(arrivals, TENTH, 4),
                Queueing.gg1(arrivals, 0.5, TENTH, 2),
                Queueing.ps(arrivals, TENTH),
                Queueing.tandem(arrivals, TEN, Rate.parse("20/s")),
                Queueing.forkJoin(arrivals, TEN, 2),
                Queueing.forkJoin(arrivals, TEN, 20),
                Queueing.network().station("only", TEN).arriving("only", arrivals));
    }
}
