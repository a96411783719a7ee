package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.placement.Claim;
import se4ai.placement.Justification;

class DecisionTablesTest {

    @Test
    void each_claim_is_a_row_with_the_numbers_that_decide_it() {
        Justification sound = Justification.of(
                Glasses.PROBLEM,
                Glasses.DETECT,
                "cloud",
                Claim.slower(Glasses.DETECT, "phone", "cloud"),
                Claim.overloaded(Glasses.DETECT, "glasses"));
        Justification open = Justification.of(
                Glasses.PROBLEM, Glasses.DETECT, "cloud", Claim.slower(Glasses.DETECT, "cloud", "phone"));

        assertThat(DecisionTables.of(sound).text())
                .startsWith("object detection on cloud\n✓ Every claim is true, and together they leave only cloud.\n")
                .contains("Claim | True? | Numbers | Rules out", " | ✓ true | glasses: load 4.5", " | glasses");
        assertThat(DecisionTables.of(open).text())
                .contains("\n✗ Not true: ", " | ✗ false | ")
                .endsWith(" | –");
    }

    @Test
    void a_decision_shows_what_nobody_has_measured() {
        assertThat(DecisionTables.of(Glasses.PROBLEM.decide("cloud", "phone")).text())
                .startsWith("✗ decision for cloud | phone, not yet sound\n")
                .contains("speech on phone\n✗ Nothing speaks against ")
                .contains("Assumed | Value | Source\n", "\nlte, up | 10 Mbit/s | assumed");
    }
}
