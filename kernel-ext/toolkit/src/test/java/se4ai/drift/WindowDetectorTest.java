package se4ai.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se4ai.measure.Probability;
import se4ai.measure.SeededRandom;

class WindowDetectorTest {

    private static final Probability FIVE = Probability.percent(5);

    @Test
    void it_alarms_exactly_where_the_test_does() {
        SeededRandom random = new SeededRandom(31);
        Reference reference = Reference.of("x", Draws.normal(random, 80, 0));
        double[] series = Draws.joined(Draws.normal(random, 2_000, 0), Draws.normal(random, 500, 0.7));
        Watch watch = WindowDetector.of(reference, 50, FIVE).watch("x", series);
        DriftTests tests = KolmogorovSmirnov.test(reference, Windows.of("x", 50, series));

        assertThat(watch.alarms()).hasSameSizeAs(tests.drifted()).hasSizeGreaterThan(5);
        assertThat(watch.alarms().get(0).statistic())
                .isEqualTo(tests.drifted().get(0).statistic());
        assertThat(watch.detector()).isEqualTo("Kolmogorov–Smirnov against 'x' (windows of 50, level 5 %)");
    }

    @Test
    void an_alarm_says_how_far_apart_the_window_is() {
        WindowDetector detector = WindowDetector.of(Reference.of("x", 1, 2, 3, 4), 4, FIVE);
        for (double value : new double[] {5, 6, 7}) {
            assertThat(detector.observe(value)).isFalse();
        }

        assertThat(detector.observe(8)).isTrue();
        assertThat(detector.alarm().orElseThrow())
                .hasToString("Alarm at observation 4: the window of the last 4 is apart from reference 'x' by a gap of "
                        + "1, at least 1.");
    }

    @Test
    void a_value_that_is_no_number_leaves_the_window_as_it_was() {
        WindowDetector detector = WindowDetector.of(Reference.of("x", 1, 2, 3, 4), 4, FIVE);
        detector.observe(5);

        assertThatThrownBy(() -> detector.observe(Double.NaN))
                .hasMessage("Observation 2 must be a number but was NaN. Fill it or leave it out before the detector "
                        + "sees it.");
        assertThat(detector.observed()).isEqualTo(1);
    }

    @Test
    void windows_that_could_never_alarm_are_refused() {
        assertThatThrownBy(() -> WindowDetector.of(Reference.of("x", 1, 2, 3), 3, FIVE))
                .hasMessage("With 3 values in the reference and 3 in each window no gap is as unlikely as 5 %, so the "
                        + "detector could never alarm. Take larger windows or a higher level.");
        assertThatThrownBy(() -> WindowDetector.of(Reference.of("x", 1, 2, 3), 1, FIVE))
                .hasMessage("The windows of a detector need 2 observations or more but were to have 1.");
    }
}
