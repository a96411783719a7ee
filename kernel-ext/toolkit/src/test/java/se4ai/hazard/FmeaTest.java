package se4ai.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FmeaTest {

    private static final FailureMode MISSED = FailureMode.of("detector", "misses a wheelchair user")
            .effect("the robot blocks the kerb ramp")
            .cause("not in the training data")
            .detection("the robot stands in a ramp for 5 s")
            .rated(9, 4, 8)
            .mitigatedBy(Mitigation.guardrail("the map forbids waiting at ramps"));
    private static final FailureMode DIRTY = FailureMode.of("camera", "is dirty")
            .effect("the robot stops on the pavement")
            .cause("rain")
            .detection("the picture has no edges")
            .rated(3, 6, 2);

    @Test
    void a_row_is_one_readable_statement() {
        assertThat(MISSED.rpn()).isEqualTo(288);
        assertThat(MISSED.actionPriority()).isEqualTo(ActionPriority.HIGH);
        assertThat(MISSED)
                .hasToString("detector misses a wheelchair user → the robot blocks the kerb ramp;"
                        + " S 9 × O 4 × D 8 = 288, action priority high");
        assertThat(FailureMode.of("camera", "is dirty")).hasToString("camera is dirty; not rated");
    }

    @Test
    void a_complete_table_raises_no_concern() {
        assertThat(Fmea.of("delivery robot", MISSED, DIRTY).concerns()).isEmpty();
    }

    @Test
    void each_component_needs_a_row() {
        assertThat(Fmea.of("robot", MISSED).uncovered("detector", "camera"))
                .extracting(Concern::toString)
                .containsExactly("camera: has no failure mode; how can it fail?");
    }

    @Test
    void what_is_missing_is_named() {
        FailureMode bare = FailureMode.of("camera", "is dirty").cause("?");

        assertThat(Fmea.of("robot", bare).concerns())
                .extracting(Concern::toString)
                .containsExactly(
                        "camera is dirty: still lacks: effect, cause, detection, rating.",
                        "camera is dirty: nothing is done about it; add a mitigation outside the model.");
    }

    @Test
    void an_effect_lies_outside_and_a_wish_is_no_detection() {
        FailureMode wish = MISSED.effect("a wrong prediction").detection("more training data and higher accuracy");

        assertThat(Fmea.of("robot", wish).concerns())
                .extracting(Concern::sentence)
                .containsExactly(
                        "'a wrong prediction' speaks of the model ('predict'); say what someone outside the system"
                                + " feels: who is hurt, held up or misled?",
                        "'more training data and higher accuracy' does not notice the mistake while it happens; name a"
                                + " sensor, a check or a person that does.");
    }

    @Test
    void a_wish_beside_a_real_detection_is_fine() {
        assertThat(Fmea.of("robot", MISSED.detection("the bumper, and more training data"))
                        .concerns())
                .extracting(Concern::rule)
                .doesNotContain("detection");
    }

    @Test
    void only_a_low_priority_may_be_left_alone() {
        FailureMode left = FailureMode.of("camera", "is slow")
                .effect("the food gets cold")
                .cause("heat")
                .detection("a clock");

        assertThat(Fmea.of("robot", left.rated(3, 3, 3)).concerns()).isEmpty();
        assertThat(Fmea.of("robot", left.rated(7, 4, 3)).concerns())
                .extracting(Concern::rule)
                .containsExactly("mitigation");
        assertThat(Fmea.of("robot", left.rated(3, 3, 3).mitigatedBy(Mitigation.betterModel("a smaller model")))
                        .concerns())
                .extracting(Concern::rule)
                .containsExactly("mitigation");
    }

    @Test
    void the_same_effect_has_the_same_severity() {
        FailureMode other = FailureMode.of("planner", "stops in the ramp")
                .effect(MISSED.effect())
                .cause("no ramp on the map")
                .detection("an operator sees it")
                .rated(5, 4, 8)
                .mitigatedBy(Mitigation.humanInTheLoop("an operator drives it on"));

        assertThat(Fmea.of("robot", MISSED, other).concerns())
                .extracting(Concern::toString)
                .containsExactly("planner stops in the ramp: has severity 5, but 'detector misses a wheelchair user'"
                        + " has another one with the same effect; severity belongs to the effect.");
    }

    @Test
    void a_worse_row_does_not_stand_below_a_better_one() {
        FailureMode worse = MISSED.rated(9, 7, 8);

        assertThat(Fmea.of("robot", DIRTY, worse).concerns())
                .extracting(Concern::toString)
                .containsExactly("detector misses a wheelchair user: is rated S 9 × O 7 × D 8 = 504, but stands below"
                        + " 'camera is dirty', which is no worse in any of the three; move it up or judge one of them"
                        + " again.");
        assertThat(Fmea.of("robot", DIRTY, worse).ranked().concerns()).isEmpty();
    }

    @Test
    void a_mode_with_two_causes_has_two_rows_but_no_row_stands_twice() {
        assertThat(Fmea.of("robot", MISSED, MISSED.cause("backlight")).concerns())
                .isEmpty();
        assertThat(Fmea.of("robot", MISSED, MISSED).concerns())
                .extracting(Concern::toString)
                .containsExactly(
                        "detector misses a wheelchair user: stands twice; keep one, or give each its own" + " cause.");
    }

    @Test
    void the_most_urgent_comes_first_even_where_its_number_is_smaller() {
        FailureMode urgent = FailureMode.of("brake", "fails").rated(10, 4, 2);
        FailureMode annoying = FailureMode.of("horn", "is loud").rated(2, 5, 10);
        FailureMode unrated = FailureMode.of("lid", "sticks");

        assertThat(Fmea.of("robot", unrated, annoying, urgent).ranked().names())
                .containsExactly("brake fails", "horn is loud", "lid sticks");
    }

    @Test
    void it_is_written_one_row_a_line() {
        assertThat(Fmea.of("robot").with(DIRTY)).hasToString("""
                        FMEA of the robot
                        1. camera is dirty → the robot stops on the pavement; S 3 × O 6 × D 2 = 36, action priority low""");
    }

    @Test
    void a_row_needs_a_component_a_mode_and_for_its_number_a_rating() {
        assertThatThrownBy(() -> FailureMode.of("", "breaks"))
                .hasMessage("A failure mode needs a component and what it does wrong but was '' and 'breaks'; write"
                        + " FailureMode.of(\"camera\", \"shows nothing at night\").");
        assertThatThrownBy(() -> FailureMode.of("camera", "breaks").rpn())
                .hasMessage("Failure mode 'camera breaks' is not rated; write .rated(severity, occurrence, detection),"
                        + " each from 1 to 10.");
    }
}
