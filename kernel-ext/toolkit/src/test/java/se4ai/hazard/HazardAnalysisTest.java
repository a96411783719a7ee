package se4ai.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HazardAnalysisTest {

    private static final Mitigation MAP = Mitigation.guardrail("the map forbids waiting at ramps");
    private static final Hazard TRAPPED = Hazard.of(
                    "the robot waits in the kerb ramp",
                    Harm.to("a wheelchair user", "is trapped on the road", Severity.CRITICAL),
                    Likelihood.OCCASIONAL)
            .backup("an operator drives it away")
            .irreversible()
            .compensation("an apology, and a direct line to the operator")
            .mitigatedBy(MAP);
    private static final Hazard DELAY = Hazard.of(
                    "the robot stands still",
                    Harm.to("a customer", "eats cold food", Severity.NEGLIGIBLE),
                    Likelihood.OCCASIONAL)
            .backup("none")
            .undo("a new order")
            .compensation("money back");

    @Test
    void a_complete_analysis_raises_no_concern() {
        assertThat(HazardAnalysis.of("delivery robot", TRAPPED, DELAY).concerns())
                .isEmpty();
        assertThat(HazardAnalysis.of("delivery robot").concerns())
                .hasToString("Hazard analysis of the delivery robot: no rule has a concern");
    }

    /** At a kerb in Pittsburgh, 21 October 2019, one event was told in two ways; both belong in the table. */
    @Test
    void one_event_can_be_told_twice() {
        Hazard passed = Hazard.of(
                        TRAPPED.hazard(),
                        Harm.to("a wheelchair user", "passes without stopping", Severity.NEGLIGIBLE),
                        Likelihood.OCCASIONAL)
                .backup("none")
                .undo("not needed")
                .compensation("none")
                .toldBy("the company");
        HazardAnalysis both = HazardAnalysis.of("delivery robot", TRAPPED.toldBy("the wheelchair user"), passed);

        assertThat(both.concerns()).isEmpty();
        assertThat(HazardAnalysis.of(
                                "robot", both.hazards().get(1), both.hazards().get(0))
                        .concerns())
                .isEmpty();
        assertThat(both.accountsOf(TRAPPED.hazard())).hasSize(2);
        assertThat(both.hazards().get(0).name())
                .isEqualTo("the robot waits in the kerb ramp (as told by the wheelchair user)");
    }

    @Test
    void the_same_row_counts_once() {
        assertThat(HazardAnalysis.of("robot", TRAPPED, TRAPPED).concerns().about("repetition"))
                .extracting(Concern::toString)
                .containsExactly("the robot waits in the kerb ramp: stands twice; keep one, or say who tells which.");
    }

    @Test
    void a_harm_is_felt_outside_the_system() {
        Hazard label = Hazard.of(
                "the photo gets a wrong label",
                Harm.to("a person", "is misclassified", Severity.CRITICAL),
                Likelihood.PROBABLE);

        assertThat(HazardAnalysis.of("photo app", label).concerns().about("system boundary"))
                .extracting(Concern::sentence)
                .containsExactly(
                        "'the photo gets a wrong label' speaks of the model ('label'); say what someone outside the"
                                + " system feels: who is hurt, held up or misled?",
                        "'is misclassified' speaks of the model ('misclassif'); say what someone outside the system"
                                + " feels: who is hurt, held up or misled?");
    }

    @Test
    void a_risk_that_is_not_acceptable_needs_a_mitigation_outside_the_model() {
        assertThat(mitigationConcern()).isEqualTo("nothing is done about it; add a mitigation outside the model.");
        assertThat(mitigationConcern(Mitigation.betterModel("photos of ramps")))
                .isEqualTo("'photos of ramps' keeps nobody safe while the model is wrong; add a mitigation outside"
                        + " the model.");
        assertThat(mitigationConcern(Mitigation.guardrail("a disclaimer in the app")))
                .startsWith("'a disclaimer in the app' keeps nobody safe");
        assertThat(mitigationConcern(Mitigation.betterModel("photos of ramps"), MAP))
                .isEmpty();
    }

    @Test
    void the_questions_about_the_time_after_want_an_answer() {
        Hazard bare =
                Hazard.of("it stands still", Harm.to("a customer", "waits", Severity.NEGLIGIBLE), Likelihood.REMOTE);

        assertThat(HazardAnalysis.of("robot", bare).concerns())
                .extracting(Concern::toString)
                .containsExactly("it stands still: Is there a backup? Can it be undone? What compensates who was"
                        + " harmed? Write none where none is.");
        assertThat(HazardAnalysis.of("robot", bare.backup("?").undo("none").compensation("none"))
                        .concerns())
                .extracting(Concern::sentence)
                .containsExactly("Is there a backup? Write none where none is.");
    }

    @Test
    void a_worse_row_does_not_stand_below_a_better_one() {
        HazardAnalysis upsideDown = HazardAnalysis.of("robot", DELAY, TRAPPED);

        assertThat(upsideDown.concerns())
                .extracting(Concern::toString)
                .containsExactly("the robot waits in the kerb ramp: is critical, occasional, but stands below 'the"
                        + " robot stands still', which is only negligible, occasional; move it up or judge one of"
                        + " them again.");
        assertThat(upsideDown.ranked().hazards()).containsExactly(TRAPPED, DELAY);
    }

    @Test
    void ranked_rows_never_raise_a_concern_about_order() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            List<Hazard> rows = new ArrayList<>();
            for (int row = 0; row < random.nextInt(8); row++) {
                rows.add(Hazard.of(
                        "hazard " + row,
                        Harm.to("a person", "is hurt", Severity.values()[random.nextInt(4)]),
                        Likelihood.values()[random.nextInt(6)]));
            }
            HazardAnalysis analysis =
                    HazardAnalysis.of("robot", rows.toArray(new Hazard[0])).ranked();

            assertThat(analysis.concerns().about("order")).isEmpty();
            assertThat(analysis.hazards()).containsExactlyInAnyOrderElementsOf(rows);
        }
    }

    @Test
    void a_stricter_matrix_moves_the_band() {
        HazardAnalysis analysis = HazardAnalysis.of("robot", TRAPPED);
        RiskMatrix strict = analysis.matrix().with(Severity.CRITICAL, Likelihood.OCCASIONAL, RiskBand.INTOLERABLE);

        assertThat(analysis.band(TRAPPED)).isEqualTo(RiskBand.TOLERABLE);
        assertThat(analysis.judgedBy(strict).band(TRAPPED)).isEqualTo(RiskBand.INTOLERABLE);
        assertThat(analysis.band(TRAPPED.likelihood(Likelihood.ELIMINATED))).isEqualTo(RiskBand.BROADLY_ACCEPTABLE);
    }

    @Test
    void it_is_written_one_hazard_a_line_with_what_its_band_demands() {
        assertThat(HazardAnalysis.of("delivery robot").with(TRAPPED)).hasToString("""
                        Hazard analysis of the delivery robot
                        1. the robot waits in the kerb ramp: a wheelchair user is trapped on the road (critical), \
                        occasional; tolerable if ALARP: reduce it until more would cost out of all proportion""");
    }

    @Test
    void a_row_says_what_can_be_undone() {
        assertThat(DELAY.isReversible()).isTrue();
        assertThat(TRAPPED.isReversible()).isFalse();
        assertThat(TRAPPED.undo("?").isReversible()).isFalse();
    }

    @Test
    void a_row_needs_a_hazard_a_person_and_a_harm() {
        assertThatThrownBy(() -> Hazard.of(" ", DELAY.harm(), Likelihood.REMOTE))
                .hasMessage("A hazard needs the state of the system that leads to 'a customer eats cold food"
                        + " (negligible)' but is blank; write it first, such as \"the robot waits in the kerb"
                        + " ramp\".");
        assertThatThrownBy(() -> Harm.to("", "is hurt", Severity.CRITICAL))
                .hasMessage("A harm needs someone and what happens to them but was '' and 'is hurt'; write"
                        + " Harm.to(\"a pedestrian\", \"is run over\", Severity.CATASTROPHIC).");
        assertThatThrownBy(() -> Mitigation.undoable(""))
                .hasMessage("A mitigation of the family 'undoable action' says nothing; write in a few words what the"
                        + " system does.");
    }

    @Test
    void five_families_lie_outside_the_model() {
        assertThat(List.of(
                        Mitigation.humanInTheLoop("x"),
                        Mitigation.undoable("x"),
                        Mitigation.guardrail("x"),
                        Mitigation.recovery("x"),
                        Mitigation.containment("x")))
                .allMatch(Mitigation::isOutsideTheModel)
                .extracting(Mitigation::toString)
                .containsExactly(
                        "x (human in the loop)",
                        "x (undoable action)",
                        "x (guardrail)",
                        "x (detection and recovery)",
                        "x (containment and isolation)");
        assertThat(Mitigation.betterModel("x").isOutsideTheModel()).isFalse();
    }

    private static String mitigationConcern(Mitigation... mitigations) {
        Hazard bare = Hazard.of(TRAPPED.hazard(), TRAPPED.harm(), Likelihood.OCCASIONAL)
                .mitigatedBy(mitigations);
        return HazardAnalysis.of("robot", bare).concerns().about("mitigation").all().stream()
                .map(Concern::sentence)
                .findFirst()
                .orElse("");
    }
}
