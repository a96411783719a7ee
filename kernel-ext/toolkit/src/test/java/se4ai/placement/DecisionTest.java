package se4ai.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se4ai.measure.Money;

class DecisionTest {

    private static final Workload TRACKING = ArGlasses.motionTracking();
    private static final Workload DETECTION = ArGlasses.croppedDetection();
    private static final PlacementProblem AR = ArGlasses.problem().with(DETECTION);

    @Test
    void a_lower_bound_alone_binds_tracking_to_the_glasses() {
        Claim.Finding finding = Claim.tooFar(TRACKING, "phone").on(AR);

        assertThat(finding.holds()).isTrue();
        assertThat(finding.evidence()).isEqualTo("its links take at least 53.5 ms, due are 20 ms");
        assertThat(finding.rulesOut()).containsExactly(Placement.on("phone"), Placement.on("cloud"));
        assertThat(Justification.of(AR, TRACKING, "glasses", Claim.tooFar(TRACKING, "phone")))
                .hasToString("motion tracking on glasses: Every claim is true, and together they leave only glasses.");
    }

    @Test
    void the_bound_holds_however_fast_the_computers_are() {
        PlacementProblem infinitelyFast = AR.with(TRACKING.takes("phone", "0 s").takes("cloud", "0 s"));

        assertThat(Claim.tooFar(TRACKING, "phone").on(infinitelyFast).holds()).isTrue();
        assertThat(Claim.tooFar(TRACKING, "glasses").on(infinitelyFast).holds()).isFalse();
    }

    @Test
    void what_is_missing_in_a_justification_is_said() {
        assertThat(Justification.of(AR, DETECTION, "phone").verdict())
                .isEqualTo("Nothing speaks against glasses yet. Add a claim that does.");
        assertThat(Justification.of(AR, DETECTION, "phone", Claim.tooSlow(DETECTION, "phone"))
                        .verdict())
                .isEqualTo("Not true: object detection on phone misses the deadline (p99 337.1 ms, due are 500 ms).");
        assertThat(Justification.of(AR, DETECTION, "glasses", Claim.tooSlow(DETECTION, "glasses"))
                        .verdict())
                .isEqualTo("Your own claim speaks against your choice: true: object detection on glasses misses the"
                        + " deadline (p99 900 ms, due are 500 ms).");
        assertThat(Justification.of(AR, DETECTION, "phone", Claim.slower(DETECTION, "cloud", "glasses"))
                        .isSound())
                .isFalse();
        assertThat(Justification.of(
                                AR,
                                DETECTION,
                                "phone",
                                Claim.slower(DETECTION, "cloud", "phone"),
                                Claim.tooSlow(DETECTION, "glasses"))
                        .isSound())
                .isTrue();
    }

    @Test
    void every_kind_of_claim_is_decided_by_numbers() {
        PlacementProblem strict =
                AR.with(DETECTION.keptPrivate("faces").worksOffline().model("2 GB"));

        assertThat(Claim.exposes(DETECTION, "cloud").on(strict).holds()).isTrue();
        assertThat(Claim.exposes(DETECTION, "cloud").on(AR))
                .hasToString(
                        "false: object detection on cloud gives away what must stay with the user (what the camera sees reaches"
                                + " cloud, and nobody forbids it)");
        assertThat(Claim.needsConnection(DETECTION, "cloud").on(strict).holds()).isTrue();
        assertThat(Claim.needsConnection(DETECTION, "phone").on(strict).holds()).isFalse();
        assertThat(Claim.tooLarge(DETECTION, "glasses").on(strict).evidence())
                .isEqualTo("2 GB against 1 GB on glasses");
        assertThat(Claim.overloaded(TRACKING, "phone").on(AR).holds()).isFalse();
        assertThat(Claim.costsMore(DETECTION, "cloud", "phone").on(AR).holds()).isTrue();
        assertThat(Claim.lessAvailable(DETECTION, "cloud", "phone").on(AR).holds())
                .isTrue();
        assertThat(Claim.usesMoreEnergy(DETECTION, "glasses", "phone").on(AR).holds())
                .isTrue();
    }

    @Test
    void a_decision_is_written_down_with_its_reasons_and_assumptions() {
        Decision decision = AR.decide("phone", "glasses")
                .because(
                        Claim.tooFar(TRACKING, "phone"),
                        Claim.slower(DETECTION, "cloud", "phone"),
                        Claim.tooSlow(DETECTION, "glasses"))
                .on("2026-11-24");

        assertThat(decision.isSound()).isTrue();
        assertThat(decision.markdown())
                .startsWith("# Where the models live\n\nDecided on 2026-11-24.\n")
                .contains(
                        "- **object detection** lives on **phone**.",
                        "- true: motion tracking on phone is too far away",
                        "- The battery of glasses lasts 2.371 h.",
                        "- phone/motion tracking: p99 212.9 ms > 20 ms.",
                        "- cloud, price per hour: USD 4.10 (quoted: an eighth of a p4d.24xlarge, on demand, 2026-06-24).")
                .doesNotContain("without a date");
        assertThat(AR.with(ArGlasses.cloud().rented(Money.dollars(4), 0.6))
                        .decide("phone", "glasses")
                        .markdown())
                .contains("- **A price without a date**: cloud, price per hour.");
        assertThatThrownBy(() -> decision.on("yesterday")).hasMessageContaining("'yesterday'");
    }

    @Test
    void one_number_may_turn_a_decision() {
        Comparison comparison = AR.compare(DETECTION, "phone", "cloud");

        assertThat(comparison.winner()).isEqualTo(Placement.on("phone"));
        assertThat(comparison.vary(Parameter.time("object detection", "phone"), "1 ms", "2 s"))
                .hasToString("cloud wins above 164.6 ms for object detection on phone");
        assertThat(comparison
                        .tornado(
                                Parameter.up("bluetooth"),
                                Parameter.roundTrip("mobile"),
                                Parameter.time("object detection", "phone"))
                        .stream()
                        .filter(Comparison.Swing::flips))
                .isEmpty();
        assertThat(comparison
                        .vary(Parameter.up("bluetooth"), "1 Mbit/s", "100 Mbit/s")
                        .at())
                .isEmpty();
    }
}
