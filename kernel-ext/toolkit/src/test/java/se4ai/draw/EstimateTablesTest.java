package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.measure.Latency;
import se4ai.placement.Estimate;
import se4ai.placement.Placement;
import se4ai.placement.Topology;
import se4ai.placement.Workload;
import se4ai.placement.layer.Networks;
import se4ai.placement.layer.Roofline;

class EstimateTablesTest {

    private static final Estimate CLOUD = Glasses.PROBLEM.estimate(Glasses.DETECT, "cloud");
    private static final Estimate OVERLOADED = Glasses.PROBLEM.estimate(Glasses.DETECT, "glasses");

    @Test
    void each_step_is_a_row_with_its_formula_and_its_source() {
        assertThat(EstimateTables.of(CLOUD).text())
                .contains(
                        "Step | Formula | Mean | p99 | Share | Source",
                        "send on bluetooth | 10 kB / 3 Mbit/s | 26.67 ms | 26.67 ms | 100 % | assumed",
                        "compute on cloud | object detection on cloud | 6 ms | 6 ms | 100 % | assumed");
    }

    @Test
    void the_whole_is_said_with_the_warning_that_percentiles_do_not_add_up() {
        Latency all = CLOUD.latency().orElseThrow();

        assertThat(EstimateTables.of(CLOUD).text())
                .contains("All of it: mean " + all.mean() + ", " + all.p50() + ", " + all.p95() + ", " + all.p99()
                        + ". The means of the steps add up, each with its share; their percentiles do not.")
                .contains("Deadline p99 within 500 ms: ✓ met, ")
                .contains("What is sensitive is seen by | cloud", "Load, lte up | 0.04", "Availability | 98 %")
                .doesNotContain("The computing time is an estimate");
    }

    @Test
    void a_share_of_the_requests_is_told() {
        Placement cascade = Placement.on("glasses").escalating(0.47, Glasses.ON_CLOUD);

        assertThat(EstimateTables.of(Glasses.PROBLEM.estimate(Glasses.SPEECH, cascade))
                        .text())
                .contains("compute on cloud | speech on cloud | 5 ms | 5 ms | 47 % | assumed");
    }

    @Test
    void what_is_overloaded_has_a_state_and_no_latency() {
        String text = EstimateTables.of(OVERLOADED).text();

        assertThat(text)
                .contains("✗ overloaded: glasses: load 4.5, unstable, at most 1.11 per second")
                .contains("Requests pile up without end, so there is no latency.")
                .doesNotContain("p99", "mean");
    }

    @Test
    void a_computing_time_that_is_only_estimated_gives_a_range() {
        var phone = Glasses.PHONE.computing(
                Roofline.of(se4ai.measure.FlopRate.parse("100 GFLOP/s")).utilisation(0.5));
        Workload classify = Workload.named("classify").network(Networks.alexNet());
        Estimate estimate = Topology.of(phone).from(phone).place(classify).estimate(classify, "phone");

        assertThat(EstimateTables.of(estimate).text()).contains("The computing time is an estimate: p99 between ");
    }

    @Test
    void two_placements_stand_side_by_side() {
        assertThat(EstimateTables.of(Glasses.PROBLEM.compare(Glasses.DETECT, "cloud", "phone"))
                        .text())
                .contains("cloud is faster for object detection than phone", " | cloud | phone")
                .contains("Answered offline | 0 % | 100 %", "Sensitive, seen by | cloud | nobody else");
        assertThat(EstimateTables.of(Glasses.PROBLEM.compare(Glasses.DETECT, "glasses", "phone"))
                        .text())
                .contains("Mean latency | ✗ overloaded | ");
    }

    @Test
    void the_text_has_what_the_table_has() {
        Card card = EstimateTables.of(CLOUD);
        Page page = Page.of(new Drawing("<div>" + card.html() + "</div>", card.text()));

        page.elements("td").forEach(cell -> assertThat(card.text()).contains(cell.getTextContent()));
        assertThat(page.elements("td")).hasSizeGreaterThan(40);
    }
}
