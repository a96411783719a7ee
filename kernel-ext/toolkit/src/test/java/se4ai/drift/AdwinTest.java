package se4ai.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.measure.Probability;
import se4ai.measure.SeededRandom;

class AdwinTest {

    private static final Probability DELTA = Probability.of(0.002);

    /** ADWIN2 with each bucket as a list of its numbers: slow, and nothing to get wrong. */
    private static final class Slow {
        private final List<List<Double>> buckets = new ArrayList<>();
        private final double delta;
        private long seen;

        Slow(double delta) {
            this.delta = delta;
        }

        boolean observe(double value) {
            buckets.add(new ArrayList<>(List.of(value)));
            for (int size = 1; count(size) > 5; size *= 2) {
                int oldest = firstOf(size);
                buckets.get(oldest).addAll(buckets.remove(oldest + 1));
            }
            boolean alarm = false;
            if (++seen % 32 == 0) {
                while (isCut()) {
                    buckets.remove(0);
                    alarm = true;
                }
            }
            return alarm;
        }

        private long count(int size) {
            return buckets.stream().filter(bucket -> bucket.size() == size).count();
        }

        private int firstOf(int size) {
            int index = 0;
            while (buckets.get(index).size() != size) {
                index++;
            }
            return index;
        }

        private boolean isCut() {
            List<Double> all = window();
            double log = Math.log(2 * Math.log(all.size()) / delta);
            double variance = variance(all);
            int before = 0;
            for (List<Double> bucket : buckets) {
                before += bucket.size();
                int after = all.size() - before;
                if (before >= 5 && after >= 5) {
                    double m = 1 / (1.0 / before + 1.0 / after);
                    double bound = Math.sqrt(2 / m * variance * log) + 2 / (3 * m) * log;
                    if (Math.abs(mean(all.subList(0, before)) - mean(all.subList(before, all.size()))) > bound) {
                        return true;
                    }
                }
            }
            return false;
        }

        List<Double> window() {
            return buckets.stream().flatMap(List::stream).toList();
        }

        static double mean(List<Double> values) {
            return values.stream().mapToDouble(x -> x).average().orElse(0);
        }

        static double variance(List<Double> values) {
            double mean = mean(values);
            return values.stream()
                    .mapToDouble(x -> (x - mean) * (x - mean))
                    .average()
                    .orElse(0);
        }
    }

    @Test
    void it_agrees_with_a_window_that_is_kept_whole() {
        SeededRandom random = new SeededRandom(17);
        for (int round = 0; round < 8; round++) {
            Adwin detector = Adwin.of(DELTA);
            Slow slow = new Slow(0.002);
            for (int i = 0; i < 1_500; i++) {
                double mean = i < 700 ? 0.2 : i < 1_200 ? 0.2 + 0.07 * round : 0.5;
                double value = round % 2 == 0 ? (random.nextDouble() < mean ? 1 : 0) : mean + 0.1 * random.nextDouble();
                value = Math.min(1, value);

                assertThat(detector.observe(value)).isEqualTo(slow.observe(value));
            }
            assertThat(detector.width()).isEqualTo(slow.window().size());
            assertThat(detector.mean()).isEqualTo(Slow.mean(slow.window()), within(1e-12));
            assertThat(detector.variance()).isEqualTo(Slow.variance(slow.window()), within(1e-12));
        }
    }

    @Test
    void a_jump_is_found_and_the_old_part_forgotten() {
        SeededRandom random = new SeededRandom(1);
        Watch watch = Adwin.of(DELTA)
                .watch("errors", Draws.joined(Draws.coins(random, 1_000, 0.1), Draws.coins(random, 1_000, 0.4)));

        assertThat(watch.alarms()).isNotEmpty();
        assertThat(watch.alarms().get(0).at()).isBetween(1_001L, 1_150L);
        assertThat(watch.alarms().get(0).because())
                .startsWith("the mean went from 0.")
                .contains(", more than 0.");
        assertThat(watch.alarms().get(0).statistic())
                .isGreaterThan(watch.alarms().get(0).limit());
    }

    @Test
    void a_constant_series_never_alarms_and_its_window_grows() {
        Adwin detector = Adwin.of(DELTA);
        boolean alarm = false;
        for (int i = 0; i < 100_000; i++) {
            alarm |= detector.observe(0.3);
        }

        assertThat(alarm).isFalse();
        assertThat(detector.width()).isEqualTo(100_000);
        assertThat(detector.mean()).isEqualTo(0.3, within(1e-12));
        assertThat(detector.variance()).isEqualTo(0, within(1e-12));
    }

    @Test
    void another_range_gives_the_same_alarms() {
        SeededRandom random = new SeededRandom(1);
        double[] unit = Draws.joined(Draws.coins(random, 500, 0.1), Draws.coins(random, 500, 0.6));
        double[] wide = java.util.Arrays.stream(unit).map(x -> 40 * x - 10).toArray();
        Watch one = Adwin.of(DELTA).watch("x", unit);
        Watch other = Adwin.within(-10, 30, DELTA).watch("x", wide);

        assertThat(other.alarms())
                .extracting(Alarm::at)
                .isEqualTo(one.alarms().stream().map(Alarm::at).toList());
        assertThat(other.alarms().get(0).statistic())
                .isEqualTo(40 * one.alarms().get(0).statistic(), within(1e-9));
        assertThat(other.detector()).isEqualTo("ADWIN (delta 0.002, observations from -10 to 30)");
    }

    @Test
    void without_drift_a_look_alarms_less_often_than_delta() {
        Probability delta = Probability.of(0.05);
        SeededRandom random = new SeededRandom(23);
        int looks = 0;
        int alarms = 0;
        for (int run = 0; run < 200; run++) {
            Adwin detector = Adwin.of(delta);
            for (int i = 0; i < 3_200; i++) {
                alarms += detector.observe(random.nextDouble() < 0.3 ? 1 : 0) ? 1 : 0;
            }
            looks += 100;
        }

        assertThat((double) alarms / looks).isLessThan(delta.value());
    }

    @Test
    void bad_settings_and_values_are_named() {
        assertThatThrownBy(() -> Adwin.of(Probability.of(0)))
                .hasMessage("The level of a test must lie between 0 and 1, both excluded, but was 0.0. Usual is 0.05: "
                        + "Probability.percent(5).");
        assertThatThrownBy(() -> Adwin.within(1, 1, DELTA))
                .hasMessage("The range of ADWIN's observations must have a width above 0 but was 1 to 1.");
        assertThatThrownBy(() -> Adwin.of(DELTA).observe(31.2))
                .hasMessage(
                        "Observation 1 was 31.2, but ADWIN's bound holds for a range of 0 to 1. Give the range that "
                                + "observations can have: Adwin.within(low, high, delta).");
        assertThatThrownBy(() -> Adwin.of(DELTA).observe(Double.NaN))
                .hasMessage("Observation 1 must be a number but was NaN. Fill it or leave it out before the detector "
                        + "sees it.");
    }
}
