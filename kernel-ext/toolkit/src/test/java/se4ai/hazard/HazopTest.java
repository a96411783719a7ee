package se4ai.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HazopTest {

    private static final String BRAKE = "brake command";
    private static final Mitigation DRIVER = Mitigation.humanInTheLoop("the driver brakes");

    @Test
    void there_are_eleven_classic_guide_words_and_five_for_learning() {
        assertThat(Guideword.classic()).hasSize(11).startsWith(Guideword.NO).endsWith(Guideword.AFTER);
        assertThat(Guideword.forLearning())
                .extracting(Guideword::word)
                .containsExactly("WRONG", "INVALID", "INCOMPLETE", "PERTURBED", "INCAPABLE");
        assertThat(List.of(Guideword.values()))
                .allSatisfy(word -> assertThat(word.question()).endsWith("?"));
        assertThat(Guideword.AS_WELL_AS).hasToString("AS WELL AS");
    }

    /** Emergency braking, after the lecture on safety of ckaestne/seai: the specification is full braking at once. */
    @Test
    void what_was_not_considered_is_asked() {
        Hazop hazop = Hazop.of("car", BRAKE)
                .asking(Guideword.NO, Guideword.LESS, Guideword.LATE, Guideword.REVERSE, Guideword.BEFORE)
                .with(
                        Deviation.of(BRAKE, Guideword.NO, "no braking"),
                        Deviation.of(BRAKE, Guideword.LESS, "half the force"),
                        Deviation.of(BRAKE, Guideword.LATE, "2 s late"));

        assertThat(hazop.pairs()).isEqualTo(5);
        assertThat(hazop.considered()).isEqualTo(3);
        assertThat(hazop.open())
                .extracting(Concern::toString)
                .containsExactly(
                        "brake command, REVERSE: Is it the opposite of what is meant?",
                        "brake command, BEFORE: Does it come before something that it should follow?");
    }

    @Test
    void a_guide_word_that_does_not_apply_counts_as_considered() {
        Hazop hazop = Hazop.of("robot", "camera")
                .asking(Guideword.REVERSE)
                .with(Deviation.none("camera", Guideword.REVERSE, "a picture has no opposite"));

        assertThat(hazop.open()).isEmpty();
        assertThat(hazop.concerns()).isEmpty();
        assertThat(hazop).hasToString("""
                        HAZOP of the robot: 1 of 1 pairs considered
                        1. camera, REVERSE: does not apply, a picture has no opposite""");
    }

    @Test
    void all_guide_words_are_held_against_all_parts() {
        assertThat(Hazop.of("robot", "camera", "detector").open()).hasSize(32);
        assertThat(Hazop.of("robot", "camera").asking(Guideword.forLearning()).pairs())
                .isEqualTo(5);
        assertThat(Hazop.of("robot").pairs()).isZero();
    }

    @Test
    void a_deviation_has_an_effect_outside_and_a_mitigation() {
        Deviation late = Deviation.of(BRAKE, Guideword.LATE, "2 s late");

        assertThat(concerns(late))
                .containsExactly(
                        "brake command, LATE: says not what follows; who outside feels it?",
                        "brake command, LATE: nothing is done about it; add a mitigation outside the model.");
        assertThat(concerns(late.effect("a false positive").mitigatedBy(DRIVER)))
                .containsExactly("brake command, LATE: 'a false positive' speaks of the model ('false positive'); say"
                        + " what someone outside the system feels: who is hurt, held up or misled?");
        assertThat(concerns(late.effect("a pedestrian is hit").mitigatedBy(DRIVER)))
                .isEmpty();
    }

    @Test
    void a_row_belongs_to_a_part_and_a_guide_word_of_the_study() {
        assertThatThrownBy(() -> Hazop.of("car", "camera").with(Deviation.of(BRAKE, Guideword.NO, "x")))
                .hasMessage("HAZOP of the car has the row 'brake command, NO' but only the parts camera; add it or"
                        + " correct the row.");
        assertThatThrownBy(() ->
                        Hazop.of("car", BRAKE).asking(Guideword.LATE).with(Deviation.of(BRAKE, Guideword.NO, "x")))
                .hasMessage("HAZOP of the car has the row 'brake command, NO' but only the guide words [LATE]; add it"
                        + " or correct the row.");
    }

    @Test
    void a_row_says_something() {
        assertThatThrownBy(() -> Deviation.none("camera", Guideword.LATE, " "))
                .hasMessage("Deviation 'camera, LATE' says neither what it means nor why it does not apply; Does it"
                        + " come too late by the clock?");
    }

    private static List<String> concerns(Deviation row) {
        return Hazop.of("car", BRAKE).with(row).concerns().all().stream()
                .map(Concern::toString)
                .toList();
    }
}
