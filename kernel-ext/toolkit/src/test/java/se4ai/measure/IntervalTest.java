package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void an_interval_holds_its_ends_and_what_lies_between() {
        Interval interval = Interval.of(0.25, 0.75);

        assertThat(interval.contains(0.25)).isTrue();
        assertThat(interval.contains(0.75)).isTrue();
        assertThat(interval.contains(0.76)).isFalse();
        assertThat(interval.width()).isEqualTo(0.5);
        assertThat(interval).hasToString("0.25 to 0.75");
    }

    @Test
    void around_an_estimate_it_is_as_wide_as_its_error_asks_for() {
        assertThat(Interval.around(10, 2, 0.95).low()).isCloseTo(10 - 1.959964 * 2, within(1e-5));
        assertThat(Interval.around(10, 2, 0.95).high()).isCloseTo(10 + 1.959964 * 2, within(1e-5));
        assertThat(Interval.around(10, 0, 0.95).width()).isZero();
        assertThatThrownBy(() -> Interval.around(10, 2, 95))
                .hasMessage("Confidence lies between 0 and 1 but was 95.0; 0.95 is usual.");
    }

    @Test
    void its_lower_end_comes_first() {
        assertThatThrownBy(() -> Interval.of(2, 1))
                .hasMessage("An interval goes from its lower to its higher end but was 2.0 to 1.0.");
    }
}
