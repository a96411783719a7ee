package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void its_lower_end_comes_first() {
        assertThatThrownBy(() -> Interval.of(2, 1))
                .hasMessage("An interval goes from its lower to its higher end but was 2.0 to 1.0.");
    }
}
