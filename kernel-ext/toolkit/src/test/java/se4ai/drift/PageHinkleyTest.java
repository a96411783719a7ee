package se4ai.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import se4ai.measure.SeededRandom;

class PageHinkleyTest {

    @Test
    void a_rise_adds_up_until_it_is_too_much() {
        PageHinkley detector = PageHinkley.around(10, 0.5, 4);

        assertThat(detector.observe(9)).isFalse();
        assertThat(detector.observe(12)).isFalse();
        assertThat(detector.observe(12)).isFalse();
        assertThat(detector.observe(12)).isTrue();
        assertThat(detector.alarm())
                .hasValue(new Alarm(
                        4, 4.5, 4, "the observations have risen above their mean of 10 by 4.5 together, more than 4"));
        assertThat(detector.alarm().orElseThrow())
                .hasToString("Alarm at observation 4: the observations have risen above their mean of 10 by 4.5 "
                        + "together, more than 4.");
        assertThat(detector.observe(12)).as("it begins anew").isFalse();
        assertThat(detector.observed()).isEqualTo(5);
    }

    @Test
    void a_fall_needs_both_sides() {
        double[] falling = {10, 8, 8, 8, 8};

        assertThat(PageHinkley.around(10, 0.5, 4).watch("x", falling).alarms()).isEmpty();
        assertThat(PageHinkley.around(10, 0.5, 4).twoSided().watch("x", falling))
                .hasToString("""
                        x (5 observations), watched by Page–Hinkley (mean 10, tolerance 0.5, threshold 4, both sides): 1 alarm
                        Alarm at observation 4: the observations have fallen below their mean of 10 by 4.5 together, more than 4.""");
    }

    @Test
    void the_classical_form_is_the_sum_over_its_lowest_point() {
        SeededRandom random = new SeededRandom(3);
        double[] values = Draws.joined(Draws.normal(random, 200, 0), Draws.normal(random, 200, 1));
        double mean = 0;
        double sum = 0;
        double lowest = 0;
        long expected = 0;
        for (int i = 0; i < values.length && expected == 0; i++) {
            mean = (mean * i + values[i]) / (i + 1);
            sum += values[i] - mean - 0.2;
            lowest = Math.min(lowest, sum);
            expected = sum - lowest > 15 ? i + 1 : 0;
        }

        assertThat(expected).isGreaterThan(200);
        assertThat(PageHinkley.of(0.2, 15).watch("x", values).alarms().get(0).at())
                .isEqualTo(expected);
    }

    @Test
    void a_watch_leaves_the_detector_as_it_was() {
        PageHinkley detector = PageHinkley.of(0, 1);
        detector.watch("x", 1, 2, 3);

        assertThat(detector.observed()).isZero();
        assertThat(detector.alarm()).isEmpty();
    }

    @Test
    void a_watch_says_how_late_it_is() {
        Watch watch = PageHinkley.around(0, 0.5, 2).watch("x", 0, 0, 0, 2, 2, 2, 2);

        assertThat(watch.delayAfter(3)).isEqualTo("alarm 2 observations after the change");
        assertThat(watch.delayAfter(6)).isEqualTo("alarm 1 observation after the change");
        assertThat(watch.delayAfter(7)).isEqualTo("no alarm after the change");
        assertThat(PageHinkley.of(0, 9).watch("x", 1, 1).toString()).endsWith(": no alarm");
    }

    @Test
    void the_average_run_length_is_near_the_tabled_one() {
        // D. C. Montgomery, Statistical Quality Control, both sides with k = 0.5: 168 for h = 4, 465 for h = 5.
        assertThat(RunLengthChain.average(0, 0.5, 4) / 2).isCloseTo(168, Percentage.withPercentage(0.5));
        assertThat(RunLengthChain.average(0, 0.5, 5) / 2).isCloseTo(465, Percentage.withPercentage(0.5));
        for (double h : new double[] {3, 4, 5, 8}) {
            assertThat(PageHinkley.around(0, 0.5, h).averageRunLength(1))
                    .isCloseTo(RunLengthChain.average(0, 0.5, h), Percentage.withPercentage(2));
        }
        assertThat(PageHinkley.around(7, 1, 8).twoSided().averageRunLength(2))
                .isCloseTo(168, Percentage.withPercentage(2));
        assertThat(PageHinkley.around(0, 0, 5).averageRunLength(1))
                .isEqualTo(PageHinkley.around(0, 1e-6, 5).averageRunLength(1), within(1e-2));
    }

    @Test
    void bad_settings_and_values_are_named() {
        assertThatThrownBy(() -> PageHinkley.of(-1, 4))
                .hasMessage(
                        "The tolerance of a Page–Hinkley detector must be 0 or more but was -1.0. Half the rise that "
                                + "matters is a good one.");
        assertThatThrownBy(() -> PageHinkley.of(0.5, 0))
                .hasMessage(
                        "The threshold of a Page–Hinkley detector must be above 0 but was 0.0. The higher it is, the "
                                + "rarer and the later are the alarms.");
        assertThatThrownBy(() -> PageHinkley.around(Double.NaN, 0.5, 4))
                .hasMessage("The mean of a Page–Hinkley detector must be a number but was NaN.");
        PageHinkley detector = PageHinkley.of(0.5, 4);
        detector.observe(1);
        assertThatThrownBy(() -> detector.observe(Double.NaN))
                .hasMessage("Observation 2 must be a number but was NaN. Fill it or leave it out before the detector "
                        + "sees it.");
        assertThat(detector.observed()).isEqualTo(1);
        assertThatThrownBy(() -> detector.averageRunLength(1))
                .hasMessage("The average run length has a formula only where the mean is known: "
                        + "PageHinkley.around(mean, tolerance, threshold). Otherwise simulate it: FalseAlarms.of(…).");
        assertThatThrownBy(() -> PageHinkley.around(0, 0.5, 4).averageRunLength(0))
                .hasMessage("The standard deviation must be above 0 but was 0.0.");
    }
}
