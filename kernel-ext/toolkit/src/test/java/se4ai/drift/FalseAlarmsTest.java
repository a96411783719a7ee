package se4ai.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import se4ai.measure.Distribution;
import se4ai.measure.Probability;
import se4ai.measure.SeededRandom;

class FalseAlarmsTest {

    /** So many points of the normal distribution, evenly in probability. */
    private static final Distribution NORMAL = Distribution.of(java.util.stream.IntStream.range(0, 20_000)
            .mapToDouble(i -> new org.apache.commons.math3.distribution.NormalDistribution(null, 0, 1)
                    .inverseCumulativeProbability((i + 0.5) / 20_000))
            .toArray());

    @Test
    void the_average_run_length_of_a_cusum_is_that_of_its_markov_chain() {
        FalseAlarms found = FalseAlarms.of(PageHinkley.around(0, 0.5, 4), NORMAL, 4_000, 10_000, 7);
        double exact = RunLengthChain.average(0, 0.5, 4);

        assertThat(exact).isCloseTo(336, Percentage.withPercentage(0.5));
        assertThat(found.alarmed()).isEqualTo(4_000);
        assertThat(found.averageRunLengthInterval().contains(exact)).isTrue();
    }

    @Test
    void runs_that_end_without_an_alarm_do_not_shorten_the_average() {
        FalseAlarms found = FalseAlarms.of(PageHinkley.around(0, 0.5, 4), NORMAL, 8_000, 200, 7);

        assertThat(found.rate().value()).isBetween(0.35, 0.5);
        // A little above 336, as a sum that begins at 0 needs a while before it can alarm.
        assertThat(found.averageRunLength()).isCloseTo(336, Percentage.withPercentage(10));
    }

    @Test
    void adwin_alarms_less_often_than_its_delta_says() {
        FalseAlarms found = FalseAlarms.of(Adwin.of(Probability.of(0.05)), Distribution.uniform(0, 1), 200, 3_200, 5);

        // A hundred looks at each series.
        assertThat(found.alarmed() / (found.observations() / 32.0)).isLessThan(0.05);
    }

    @Test
    void a_window_detector_alarms_at_its_level() {
        Reference many = Reference.of("x", Draws.normal(new SeededRandom(98), 20_000, 0));
        FalseAlarms found = FalseAlarms.of(WindowDetector.of(many, 50, Probability.percent(5)), NORMAL, 4_000, 50, 6);

        assertThat(found.rateInterval().contains(0.05)).isTrue();
    }

    @Test
    void the_interval_is_wilsons() {
        // R. G. Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263 is 0.2553 to 0.3662.
        FalseAlarms found = new FalseAlarms("x", 263, 10, 81, 2_000);

        assertThat(found.rateInterval().low()).isEqualTo(0.2553, within(5e-5));
        assertThat(found.rateInterval().high()).isEqualTo(0.3662, within(5e-5));
    }

    @Test
    void no_alarm_says_how_rare_they_are_at_most() {
        FalseAlarms none = new FalseAlarms("calm", 10, 100, 0, 1_000);

        assertThat(none.averageRunLength()).isInfinite();
        // −ln 0.025 alarms would have been expected.
        assertThat(none.averageRunLengthInterval().low()).isEqualTo(1_000 / -Math.log(0.025), within(1e-6));
        assertThat(none)
                .hasToString("calm: 0 of 10 series of 100 observations without drift raised an alarm: 0 % (0 % to 28 % "
                        + "with 95 % confidence); no alarm in 1,000 observations, so at least 271 pass between two");
        assertThat(new FalseAlarms("wild", 10, 100, 5, 600).toString())
                .endsWith("; one alarm in 120 observations (51.4 to 370)");
    }

    @Test
    void bad_counts_are_named() {
        assertThatThrownBy(() -> new FalseAlarms("x", 0, 10, 0, 0))
                .hasMessage(
                        "False alarms are counted in 1 series or more of 1 observation or more, but there were to be "
                                + "0 of 10.");
        assertThatThrownBy(() -> new FalseAlarms("x", 3, 10, 4, 30))
                .hasMessage("In 3 series of 10 observations there cannot be 4 with an alarm and 30 observations until "
                        + "then.");
    }
}
