package se4ai.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void a_timeline_says_what_happened_when_and_who_says_so() {
        assertThat(Timeline.of("A stop", "the log").at(1.5, "brakes on").at(-0.7, "stands"))
                .hasToString("A stop\n1.5 s before: brakes on\n0.7 s after: stands\nSource: the log");
    }

    @Test
    void rows_out_of_order_are_refused() {
        Timeline timeline = Timeline.of("A stop", "the log").at(1.5, "brakes on");

        assertThatThrownBy(() -> timeline.at(2, "horn"))
                .hasMessage("A timeline goes from the earliest moment on, but '2 s before: horn' stands behind "
                        + "'1.5 s before: brakes on'.");
        assertThatThrownBy(() -> timeline.at(Double.NaN, "horn"))
                .hasMessage("The moment 'horn' must be a finite number of seconds before but was NaN.");
    }
}
