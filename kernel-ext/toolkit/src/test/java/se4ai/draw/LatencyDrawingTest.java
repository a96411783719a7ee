package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se4ai.measure.Distribution;
import se4ai.measure.Duration;
import se4ai.measure.Latency;
import se4ai.placement.Deadline;

class LatencyDrawingTest {

    private static final Latency SLOW = Latency.exponential(Duration.parse("40 ms"));
    private static final Latency FAST = Latency.exponential(Duration.parse("10 ms"));

    @Test
    void the_percentiles_are_named() {
        Drawing drawing = LatencyDrawing.of(SLOW);

        assertThat(Page.checked(drawing).words())
                .contains("mean 40 ms", "● p50 27.73 ms  ■ p95 119.8 ms  ▲ p99 184.2 ms");
        assertThat(drawing.text()).isEqualTo("""
                        Share of answers that have come, by time
                        mean 40 ms
                        ● p50 27.73 ms  ■ p95 119.8 ms  ▲ p99 184.2 ms""");
    }

    @Test
    void a_deadline_has_the_share_within_it() {
        Page page = Page.checked(LatencyDrawing.of(SLOW, Deadline.of(Duration.parse("40 ms"))));

        assertThat(page.words()).contains("deadline 40 ms", "within 40 ms: 63 %");
    }

    @Test
    void two_latencies_are_told_apart_without_colour() {
        Page page = Page.checked(LatencyDrawing.of("link", SLOW, "server", FAST, Duration.parse("50 ms")));

        assertThat(page.words()).contains("link: mean 40 ms", "server: mean 10 ms");
        assertThat(page.elements("path").stream()
                        .filter(path -> path.getAttribute("stroke-dasharray").equals("7 4")))
                .hasSize(2);
    }

    @Test
    void a_jump_of_the_curve_is_steep() {
        String path = Page.checked(LatencyDrawing.of(Latency.parse("20 ms")))
                .elements("path")
                .get(0)
                .getAttribute("d");

        assertThat(path).contains("L368.1 226L368.1 52");
    }

    @Test
    void any_distribution_has_a_curve() {
        Page page = Page.checked(LatencyDrawing.of(Distribution.of(-3, 1, 2, 2, 5)));

        assertThat(page.title()).isEqualTo("Share of the values up to there");
        assertThat(page.words()).contains("mean 1.4", "-2", "0", "2", "4");
    }

    @Test
    void an_overloaded_estimate_has_no_latency_to_draw() {
        assertThat(Page.checked(LatencyDrawing.of(Glasses.PROBLEM.estimate(Glasses.DETECT, "phone")))
                        .words())
                .contains("deadline 500 ms");
        assertThatThrownBy(() -> LatencyDrawing.of(Glasses.PROBLEM.estimate(Glasses.DETECT, "glasses")))
                .hasMessage("There is no latency to draw: glasses: load 4.5, unstable, at most 1.11 per second. Draw"
                        + " its loads instead: LoadDrawing.of(estimate).");
    }
}
