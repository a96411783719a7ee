package se4ai.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

class BenchmarkTest {

    private final AtomicLong clock = new AtomicLong();
    private final AtomicLong runs = new AtomicLong();

    @Test
    void a_steady_body_is_measured_as_what_it_takes() throws Throwable {
        BenchResult result = measured(3, run -> 1_000);
        assertThat(result.median().toString()).isEqualTo("1 µs");
        assertThat(result.batch()).isEqualTo(10_000);
        assertThat(result.isSteady()).isTrue();
        assertThat(result.nanos()).hasSizeBetween(235, 245);
        assertThat(clock.get()).isBetween(2_900_000_000L, 3_100_000_000L);
    }

    @Test
    void a_body_that_gets_faster_is_measured_when_it_is_warm() throws Throwable {
        BenchResult result = measured(3, run -> run < 5_000 ? 100_000 : 50);
        assertThat(result.median().toString()).isEqualTo("50 ns");
        assertThat(result.warmUps()).isGreaterThan(5_000);
        assertThat(result.isSteady()).isTrue();
    }

    @Test
    void a_body_that_keeps_changing_is_measured_all_the_same_and_that_is_said() throws Throwable {
        BenchResult result = measured(1, run -> clock.get() / 10_000_000 % 2 == 0 ? 1_000 : 1_500);
        assertThat(result.isSteady()).isFalse();
        assertThat(result.toString())
                .contains(
                        "The times were still changing when they were measured; give more of them with --seconds=10.");
    }

    @Test
    void a_body_that_takes_longer_than_there_is_time_runs_once() throws Throwable {
        BenchResult result = measured(3, run -> 5_000_000_000L);
        assertThat(result.nanos()).containsExactly(5e9);
        assertThat(runs).hasValue(1);
        assertThat(result.toString())
                .isEqualTo("Median 5 s a run: 1 batch of 1 run, after 1 run of warm-up.\n" + BenchResult.LIMITS);
    }

    @Test
    void a_body_of_a_second_runs_a_few_times() throws Throwable {
        BenchResult result = measured(3, run -> 1_000_000_000L);
        assertThat(result.nanos()).containsExactly(1e9, 1e9);
        assertThat(result.warmUps()).isEqualTo(1);
    }

    @Test
    void half_of_the_batches_lie_between_the_quartiles() {
        BenchResult result = new BenchResult(List.of(50.0, 10.0, 40.0, 20.0, 30.0), 7, 1_000, true);
        assertThat(result.toString())
                .isEqualTo("Median 30 ns a run, half of them from 20 ns to 40 ns: 5 batches of 7 runs, "
                        + "after 1,000 runs of warm-up.\nOne JVM, no forks: compare only what ran in this session, "
                        + "and take no difference within the spread for one. JMH is the tool for more.");
        assertThat(result.card().html())
                .startsWith("<svg role=\"img\" aria-label=\"Each batch as a mark from 0 to 50 ns\"");
    }

    @Test
    void a_result_needs_a_batch() {
        assertThatThrownBy(() -> new BenchResult(List.of(), 1, 1, true))
                .hasMessage("A result needs at least one batch but has none.");
    }

    @Test
    void an_interrupt_ends_it() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> measured(3, run -> 1))
                .isInstanceOf(InterruptedException.class)
                .hasMessage("The measurement was interrupted.");
    }

    private BenchResult measured(double seconds, LongUnaryOperator nanosOfRun) throws Throwable {
        return new Benchmark(clock::get, seconds, () -> clock.addAndGet(nanosOfRun.applyAsLong(runs.getAndIncrement())))
                .result();
    }
}
