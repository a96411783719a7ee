package se4ai.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StpaTest {

    private static final ControlAction STOP = ControlAction.of("planner", "stop", "wheels");
    private static final ControlStructure STRUCTURE =
            ControlStructure.of(STOP).with(Feedback.of("wheels", "speed", "planner"));
    private static final Loss INJURY = Loss.of("a person is hurt");
    private static final SystemHazard BLOCKED = SystemHazard.of("the robot blocks a kerb ramp", INJURY);
    private static final UnsafeControlAction IN_RAMP =
            UnsafeControlAction.of(STOP, UnsafeWay.PROVIDED, "while it stands in a kerb ramp", BLOCKED);
    private static final Stpa COMPLETE =
            Stpa.of("delivery robot", STRUCTURE).with(INJURY).with(BLOCKED).with(IN_RAMP);

    @Test
    void a_closed_chain_from_order_to_loss_raises_no_concern() {
        assertThat(COMPLETE.concerns()).isEmpty();
    }

    @Test
    void each_control_action_is_asked_four_times() {
        assertThat(Stpa.of("robot", STRUCTURE).open()).hasSize(4);
        assertThat(COMPLETE.with(UnsafeControlAction.none(STOP, UnsafeWay.WRONG_DURATION, "a stop is one message"))
                        .open())
                .extracting(Concern::toString)
                .containsExactly(
                        "planner → wheels: stop, not provided: What if it is needed and does not come?",
                        "planner → wheels: stop, too early, too late or out of order: What if it comes at the wrong"
                                + " time?");
    }

    @Test
    void a_way_that_does_no_harm_is_considered_but_not_unsafe() {
        Stpa both = COMPLETE.with(UnsafeControlAction.none(STOP, UnsafeWay.WRONG_DURATION, "a stop is one message"));

        assertThat(both.unsafe()).containsExactly(IN_RAMP);
    }

    @Test
    void each_end_of_the_chain_is_named_where_it_is_loose() {
        SystemHazard harmless = SystemHazard.of("the robot is green");
        Loss theft = Loss.of("food is stolen");
        UnsafeControlAction nothing = UnsafeControlAction.of(STOP, UnsafeWay.NOT_PROVIDED, "at a red light");

        assertThat(COMPLETE.with(harmless).with(theft).with(nothing).concerns())
                .extracting(Concern::toString)
                .containsExactly(
                        "food is stolen: no hazard leads to this loss; which state does?",
                        "the robot is green: leads to no loss; name one or drop the hazard.",
                        "the robot is green: no unsafe control action leads to it; which order could?",
                        "planner → wheels: stop, not provided: leads to no hazard; name one, or say why it is safe.");
    }

    @Test
    void what_is_named_stands_in_its_list() {
        assertThat(Stpa.of("robot", STRUCTURE).with(IN_RAMP).concerns())
                .extracting(Concern::toString)
                .containsExactly("planner → wheels: stop, provided: leads to 'the robot blocks a kerb ramp', which is"
                        + " not in the list of hazards.");
        assertThat(Stpa.of("robot", STRUCTURE).with(BLOCKED).with(IN_RAMP).concerns())
                .extracting(Concern::toString)
                .containsExactly("the robot blocks a kerb ramp: leads to 'a person is hurt', which is not in the list"
                        + " of losses.");
    }

    @Test
    void a_controller_without_feedback_is_blind() {
        assertThat(Stpa.of("robot", ControlStructure.of(STOP)).concerns())
                .extracting(Concern::toString)
                .containsExactly("planner → wheels: stop: the planner hears nothing back from the wheels; how does it"
                        + " know what its order did?");
        assertThat(STRUCTURE.controllers()).containsExactly("planner");
    }

    @Test
    void an_action_belongs_to_the_structure() {
        ControlAction turn = ControlAction.of("planner", "turn", "wheels");

        assertThatThrownBy(() -> COMPLETE.with(UnsafeControlAction.none(turn, UnsafeWay.PROVIDED, "slow")))
                .hasMessage("STPA of the delivery robot has no control action 'planner → wheels: turn'; add it to the"
                        + " control structure or correct the row.");
        assertThatThrownBy(() -> UnsafeControlAction.of(STOP, UnsafeWay.PROVIDED, ""))
                .hasMessage("Control action 'planner → wheels: stop, provided' says neither when it is unsafe nor why"
                        + " it is not; What if it comes where it must not?");
    }

    @Test
    void it_is_written_from_losses_to_unsafe_control_actions() {
        assertThat(COMPLETE.with(UnsafeControlAction.none(STOP, UnsafeWay.WRONG_DURATION, "one message")))
                .hasToString("""
                        STPA of the delivery robot
                        Losses
                        1. a person is hurt
                        Hazards
                        1. the robot blocks a kerb ramp → a person is hurt
                        Control structure
                        planner → wheels: stop
                        wheels → planner: speed
                        Unsafe control actions
                        1. planner → wheels: stop, provided: while it stands in a kerb ramp → the robot blocks a kerb ramp
                        2. planner → wheels: stop, stopped too soon or applied too long: safe, one message""");
    }
}
