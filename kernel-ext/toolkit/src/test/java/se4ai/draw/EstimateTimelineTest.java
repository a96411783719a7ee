package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se4ai.measure.Duration;
import se4ai.placement.Estimate;
import se4ai.placement.Placement;
import se4ai.placement.Topology;
import se4ai.placement.Workload;

class EstimateTimelineTest {

    @Test
    void the_steps_stand_on_the_lanes_of_their_devices_and_links() {
        Page page = Page.checked(EstimateTimeline.of(Glasses.PROBLEM.estimate(Glasses.DETECT, "phone")));

        assertThat(page.words())
                .containsSubsequence(
                        "500 ms deadline",
                        "bluetooth",
                        "send 26.67 ms",
                        "round trip 120 ms",
                        "return 5.333 ms",
                        "phone",
                        "wait for phone 26.67 ms",
                        "compute 80 ms");
    }

    @Test
    void one_bar_begins_where_the_one_before_ends() {
        Workload speech =
                Workload.named("speech").input("3 kB").takes("phone", "30 ms").deadline("50 ms");
        Estimate estimate = Topology.of(Glasses.GLASSES, Glasses.PHONE)
                .linked(Glasses.TOPOLOGY.link("bluetooth").roundTrip("10 ms"))
                .from(Glasses.GLASSES)
                .place(speech)
                .estimate(speech, "phone");
        Drawing drawing = EstimateTimeline.of(estimate);

        assertThat(drawing.text()).isEqualTo("""
                        speech on phone
                        always 48 ms
                        deadline: p99 within 50 ms
                        from 0 s: send on bluetooth, 8 ms
                        from 8 ms: round trip on bluetooth, 10 ms
                        from 18 ms: compute on phone, 30 ms""");
        List<Element> bars = Page.checked(drawing).elements("rect").stream()
                .filter(bar -> bar.getAttribute("class").startsWith("f-none") && Page.number(bar, "y") < 220)
                .toList();
        for (int i = 1; i < bars.size(); i++) {
            assertThat(Page.number(bars.get(i), "x"))
                    .isCloseTo(
                            Page.number(bars.get(i - 1), "x") + Page.number(bars.get(i - 1), "width"),
                            org.assertj.core.api.Assertions.within(0.11));
        }
        assertThat(bars).hasSize(3);
    }

    @Test
    void steps_of_a_share_of_the_requests_are_dashed_and_say_so() {
        Placement cascade = Placement.on("glasses").escalating(0.47, Glasses.ON_CLOUD);
        Page page = Page.checked(EstimateTimeline.of(Glasses.PROBLEM.estimate(Glasses.SPEECH, cascade)));

        assertThat(page.words()).contains("compute 60 ms", "compute 5 ms, 47 %");
        assertThat(page.elements("path").stream()
                        .filter(path -> path.getAttribute("stroke-dasharray").equals("4 3")))
                .hasSize(13);
    }

    @Test
    void a_fallback_begins_with_its_patience_and_not_after_the_first() {
        Placement fallback = Glasses.ON_CLOUD.fallingBackTo(Glasses.ON_PHONE).after(Duration.parse("100 ms"));
        Drawing drawing = EstimateTimeline.of(Glasses.PROBLEM.estimate(Glasses.DETECT, fallback));

        Page.checked(drawing);
        assertThat(drawing.text()).contains("\nfrom 100 ms: wait for bluetooth up, ");
    }

    @Test
    void a_deadline_far_away_is_said_and_not_drawn() {
        Workload slow = Glasses.SPEECH.deadline("1 h");
        Page page = Page.checked(EstimateTimeline.of(Glasses.PROBLEM.with(slow).estimate(slow, "phone")));

        assertThat(page.words())
                .contains("deadline: p99 within 1 h, beyond the right end")
                .doesNotContain("1 h deadline");
    }

    @Test
    void what_is_overloaded_has_no_bars() {
        Drawing drawing = EstimateTimeline.of(Glasses.PROBLEM.estimate(Glasses.DETECT, "glasses"));

        assertThat(Page.checked(drawing).elements("rect")).hasSize(1);
        assertThat(drawing.text()).contains("✗ overloaded, no latency: glasses: load 4.5");
    }
}
