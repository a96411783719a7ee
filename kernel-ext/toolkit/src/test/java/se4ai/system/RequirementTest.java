package se4ai.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RequirementTest {

    private static final Requirement RAMP = Requirement.of("No wheelchair user is held up at a kerb")
            .assuming("kerb ramps are on the map")
            .specifying("planner", "never waits within 2 m of a ramp on the map");

    @Test
    void a_requirement_is_met_by_assumptions_and_specifications() {
        assertThat(RAMP.gaps()).isEmpty();
        assertThat(RAMP.premises())
                .containsExactly("kerb ramps are on the map", "never waits within 2 m of a ramp on the map");
    }

    /** Lufthansa flight 2904, Warsaw 1993: the specification held, the assumption about the wheels did not. */
    @Test
    void an_assumption_can_be_what_is_missing() {
        Requirement thrust = Requirement.of("Reverse thrust is on if and only if the plane is on the ground")
                .specifying("thrust control", "reverses only while the wheels turn");

        assertThat(thrust.gaps())
                .containsExactly("'Reverse thrust is on if and only if the plane is on the ground' rests on no"
                        + " assumption; what must hold outside the machine?");
    }

    @Test
    void a_requirement_speaks_of_the_world() {
        assertThat(Requirement.of("The detector has an accuracy of 99 %").gaps())
                .containsExactly(
                        "'The detector has an accuracy of 99 %' speaks of the machine ('accuracy'); a requirement says"
                                + " what must be true in the world",
                        "'The detector has an accuracy of 99 %' rests on no assumption; what must hold outside the"
                                + " machine?",
                        "'The detector has an accuracy of 99 %' has no specification; what must which part of the"
                                + " system do?");
    }

    @Test
    void requirements_share_premises() {
        Requirements both = Requirements.of(
                RAMP,
                Requirement.of("Nobody trips over the robot")
                        .assuming("kerb ramps are on the map", "streets are lit")
                        .specifying("lamp", "shines in the dark"));

        assertThat(both.gaps()).isEmpty();
        assertThat(both.premises())
                .containsExactly(
                        "kerb ramps are on the map",
                        "never waits within 2 m of a ramp on the map",
                        "streets are lit",
                        "shines in the dark");
    }

    @Test
    void it_is_written_with_what_it_rests_on() {
        assertThat(Requirements.of(RAMP)).hasToString("""
                        REQ No wheelchair user is held up at a kerb
                          ASM kerb ramps are on the map
                          SPEC planner: never waits within 2 m of a ramp on the map""");
        assertThat(Requirements.of()).hasToString("no requirements");
    }

    @Test
    void it_says_something() {
        assertThatThrownBy(() -> Requirement.of(" "))
                .hasMessage("A requirement says nothing; write what must be true in the world, such as \"The car shall"
                        + " not hit pedestrians\".");
    }
}
