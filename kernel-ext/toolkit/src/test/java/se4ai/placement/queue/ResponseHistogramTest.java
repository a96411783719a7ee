package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se4ai.measure.SeededRandom;

class ResponseHistogramTest {

    @Test
    void sorting_all_times_finds_the_same_percentiles_to_a_512th() {
        SeededRandom random = new SeededRandom(5);
        for (double scale : new double[] {1e-6, 0.1, 1, 5_000}) {
            ResponseHistogram histogram = cleared();
            double[] times = new double[100_001];
            for (int i = 0; i < times.length; i++) {
                times[i] = -Math.log(1 - random.nextDouble()) * scale;
                histogram.add(times[i]);
            }
            Arrays.sort(times);
            for (double share : new double[] {0, 0.01, 0.5, 0.95, 0.99, 0.999, 1}) {
                double exact = times[(int) (share * (times.length - 1))];
                assertThat(histogram.quantile(share)).isCloseTo(exact, within(exact / 512));
            }
        }
    }

    @Test
    void equal_times_are_found_exactly() {
        ResponseHistogram histogram = cleared();
        histogram.add(0.1);
        histogram.add(0.1);

        assertThat(histogram.quantile(0.5)).isEqualTo(0.1);
    }

    @Test
    void no_time_at_all_and_times_off_the_scale_are_counted() {
        ResponseHistogram histogram = cleared();
        histogram.add(0);
        assertThat(histogram.quantile(0.99)).isZero();
        histogram.add(1e300);

        assertThat(histogram.quantile(0.25)).isLessThan(1e-11);
        assertThat(histogram.quantile(1)).isGreaterThan(1e11);
    }

    @Test
    void without_times_there_is_no_percentile() {
        assertThat(cleared().quantile(0.5)).isNaN();
    }

    private static ResponseHistogram cleared() {
        ResponseHistogram histogram = new ResponseHistogram();
        histogram.clear();
        return histogram;
    }
}
