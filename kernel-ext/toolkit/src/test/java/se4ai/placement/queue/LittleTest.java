package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se4ai.measure.Duration;
import se4ai.measure.Rate;

class LittleTest {

    private static final Rate THIRTY = Rate.parse("30/s");
    private static final Duration QUARTER = Duration.parse("250 ms");

    @Test
    void two_of_three_numbers_give_the_third() {
        assertThat(Little.number(THIRTY, QUARTER)).isEqualTo(7.5, within(1e-12));
        assertThat(Little.time(7.5, THIRTY).seconds()).isEqualTo(0.25, within(1e-12));
        assertThat(Little.rate(7.5, QUARTER).perSecond()).isEqualTo(30, within(1e-12));
    }

    @Test
    void a_server_is_busy_for_a_share_of_time() {
        assertThat(Little.utilisation(Rate.parse("40/s"), Duration.parse("12 ms")))
                .isEqualTo(0.48, within(1e-12));
        assertThat(Little.load(THIRTY, Duration.parse("48 ms"))).isEqualTo(1.44, within(1e-12));
        assertThatThrownBy(() -> Little.utilisation(THIRTY, Duration.parse("48 ms")))
                .hasMessage(
                        "One server that takes 48 ms each time completes at most 20.8 per second, but the throughput "
                                + "was 30 per second, 1.44 times as much. For arrivals rather than completions, ask Little.load.");
    }

    @Test
    void numbers_are_zero_or_more() {
        assertThatThrownBy(() -> Little.time(-1, THIRTY))
                .hasMessage("Little's law needs a finite number of requests of 0 or more but was given -1.0.");
        assertThatThrownBy(() -> Little.rate(0, QUARTER))
                .hasMessage("Little's law needs a finite number of requests above 0 but was given 0.0.");
        assertThatThrownBy(() -> Little.rate(1, Duration.ZERO))
                .hasMessage("A rate needs a duration above 0 but was 0 s.");
    }
}
