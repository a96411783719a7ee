package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se4ai.measure.Duration;
import se4ai.measure.Probability;

class StopAndWaitTest {

    private static final Duration ROUND_TRIP = Duration.parse("50 ms");
    private static final Duration TIMEOUT = Duration.parse("200 ms");

    @Test
    void a_loss_of_two_per_cent_is_small_in_the_mean_and_large_at_the_99th_percentile() {
        StopAndWait link = new StopAndWait(Probability.percent(2), ROUND_TRIP, TIMEOUT);

        assertThat(link.latency().mean().milliseconds()).isEqualTo(54.081633, within(1e-6));
        assertThat(link.latency().percentile(0.98).value().milliseconds()).isEqualTo(50, within(1e-9));
        assertThat(link.latency().p99().value().milliseconds()).isEqualTo(250, within(1e-9));
        assertThat(link.meanTries()).isEqualTo(1 / 0.98, within(1e-12));
    }

    @Test
    void without_loss_it_is_a_round_trip() {
        assertThat(new StopAndWait(Probability.of(0), ROUND_TRIP, TIMEOUT)
                        .latency()
                        .p99()
                        .value()
                        .milliseconds())
                .isEqualTo(50, within(1e-9));
    }

    @Test
    void some_tries_come_through_after_some_time() {
        assertThatThrownBy(() -> new StopAndWait(Probability.of(1), ROUND_TRIP, TIMEOUT))
                .hasMessage("A link that loses every try never answers; its loss must be below 100 %.");
        assertThatThrownBy(() -> new StopAndWait(Probability.of(0.1), ROUND_TRIP, Duration.ZERO))
                .hasMessage("The timeout before a request is sent again must be longer than 0 s.");
    }
}
