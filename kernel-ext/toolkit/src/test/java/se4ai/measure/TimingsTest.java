package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimingsTest {

    @Test
    void runs_are_kept_from_the_shortest_to_the_longest() {
        assertThat(of(3, 1, 2).all()).containsExactly(ms(1), ms(2), ms(3));
    }

    /** The nearest-rank example of https://en.wikipedia.org/wiki/Percentile: 15, 20, 35, 40, 50. */
    @Test
    void percentiles_agree_with_a_worked_example() {
        Timings timings = of(15, 20, 35, 40, 50);

        assertThat(timings.percentile(Probability.percent(5))).isEqualTo(ms(15));
        assertThat(timings.percentile(Probability.percent(30))).isEqualTo(ms(20));
        assertThat(timings.percentile(Probability.percent(40))).isEqualTo(ms(20));
        assertThat(timings.percentile(Probability.percent(50))).isEqualTo(ms(35));
        assertThat(timings.percentile(Probability.percent(100))).isEqualTo(ms(50));
    }

    @Test
    void one_run_is_its_own_percentile() {
        for (int percent = 0; percent <= 100; percent++) {
            assertThat(of(7).percentile(Probability.percent(percent))).isEqualTo(ms(7));
        }
    }

    @Test
    void each_percentile_of_a_hundred_runs_is_the_run_of_that_rank() {
        Timings hundred = new Timings(
                IntStream.rangeClosed(1, 100).mapToObj(TimingsTest::ms).toList());
        for (int percent = 1; percent <= 100; percent++) {
            assertThat(hundred.percentile(Probability.percent(percent))).isEqualTo(ms(percent));
        }
    }

    @Test
    void a_percentile_is_the_shortest_run_that_enough_runs_stay_within() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            Timings timings = of(random.ints(1 + random.nextInt(40), 1, 30).toArray());
            int percent = random.nextInt(101);

            assertThat(timings.percentile(Probability.percent(percent))).isEqualTo(byCounting(timings, percent));
        }
    }

    @Test
    void the_rate_is_taken_at_the_median() {
        assertThat(of(10, 20, 1_000).median()).isEqualTo(ms(20));
        assertThat(of(10, 20, 30, 40).median()).isEqualTo(ms(20));
        assertThat(of(10, 20, 1_000).rate().perSecond()).isEqualTo(50);
    }

    @Test
    void timings_are_written_with_median_and_tail() {
        assertThat(of(10, 20, 30)).hasToString("3 runs: median 20 ms, 95 % within 30 ms, that is 50 per second");
    }

    @Test
    void there_must_be_a_run() {
        assertThatThrownBy(() -> new Timings(List.of())).hasMessage("Timings need at least one run but have none.");
    }

    private static Duration byCounting(Timings timings, int percent) {
        int size = timings.all().size();
        return timings.all().stream()
                .filter(limit -> timings.all().stream()
                                        .filter(run -> run.compareTo(limit) <= 0)
                                        .count()
                                * 100
                        >= (long) percent * size)
                .findFirst()
                .orElseThrow();
    }

    private static Timings of(int... milliseconds) {
        return new Timings(IntStream.of(milliseconds).mapToObj(TimingsTest::ms).toList());
    }

    private static Duration ms(int milliseconds) {
        return Duration.milliseconds(milliseconds);
    }
}
