package se4ai.labs.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se4ai.placement.Assessment;

class OutcomeTest {

    private static Outcome of(String address) {
        return Outcome.of(new CaseAddress().read(address).settings());
    }

    @Test
    void a_whole_frame_is_too_much_and_the_one_that_fails_least_is_shown() {
        Outcome outcome = of("case?");

        assertThat(outcome.answer())
                .isEqualTo("Object detection on the phone, motion tracking on the glasses: not feasible."
                        + " None of the 9 deployments is; this one fails least.");
        assertThat(outcome.count()).isEqualTo("0 of 9 deployments are feasible.");
        assertThat(outcome.against()).containsExactly("phone/object detection: p99 550.4 ms > 500 ms");
        assertThat(outcome.front().all()).isEmpty();
    }

    @Test
    void a_crop_makes_the_phone_feasible() {
        Outcome outcome = of("case?frame-kb=20&offline");

        assertThat(outcome.answer())
                .isEqualTo("Object detection on the phone, motion tracking on the glasses: feasible.");
        assertThat(outcome.count())
                .isEqualTo(
                        "1 of 9 deployments is feasible. ◆ marks those that no other feasible one is better than without being worse elsewhere.");
        assertThat(outcome.against()).isEmpty();
        assertThat(outcome.why())
                .contains(
                        "phone/motion tracking: p99 212.9 ms > 20 ms",
                        "cloud/object detection: without a connection only 0 % of the requests are answered");
        assertThat(outcome.trail())
                .isEqualTo(
                        "While the head turns at 50° per second, labels trail by up to 0.25° for 99 % of the frames.");
    }

    @Test
    void a_place_that_was_chosen_is_kept_also_where_it_fails() {
        assertThat(of("case?frame-kb=20&detection=cloud&offline").answer())
                .isEqualTo("Object detection in the cloud, motion tracking on the glasses: not feasible."
                        + " None of those you left open is; this one fails least.");
        assertThat(of("case?detection=glasses&tracking=glasses").answer())
                .isEqualTo("Object detection on the glasses, motion tracking on the glasses: not feasible.");
        assertThat(of("case?detection=glasses&tracking=glasses").trail())
                .isEqualTo("Labels never catch up: tracking is overloaded.");
    }

    @Test
    void what_is_best_depends_on_the_aim() {
        String wide = "case?frame-kb=20&bluetooth=100&phone-ms=250&mobile-from-ms=10&mobile-to-ms=20";

        assertThat(of(wide).detection().placement()).hasToString("cloud");
        assertThat(of(wide + "&best-in=energy").detection().placement()).hasToString("phone");
        assertThat(of(wide + "&best-in=money").detection().placement()).hasToString("phone");
    }

    @Test
    void the_record_has_a_true_reason_against_each_place_that_was_turned_down() {
        String record = of("case?frame-kb=20").record();

        assertThat(record)
                .startsWith("# Where the models live\n")
                .contains("**object detection** lives on **phone**")
                .contains("**motion tracking** lives on **glasses**")
                .contains("motion tracking on phone is too far away")
                .contains("they leave only glasses")
                .contains("they leave only phone")
                .contains("set in the lab");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void what_is_shown_is_among_what_was_left_open_and_feasible_where_anything_is(int seed) {
        Settings settings = RandomSettings.drawn(seed);
        Outcome outcome = Outcome.of(settings);

        assertThat(outcome.all().size()).isEqualTo(9);
        assertThat(outcome.lines())
                .hasSize(9)
                .filteredOn(Outcome.Line::isChosen)
                .hasSize(1);
        assertThat(outcome.front().all()).allMatch(Assessment::isFeasible);
        for (int i = 0; i < 2; i++) {
            String place = settings.places().get(i);
            String taken = outcome.chosen().deployment().placements().get(i).toString();
            assertThat(place.equals(Settings.BEST) || place.equals(taken)).isTrue();
        }
        if (settings.places().equals(Settings.CASE.places())) {
            assertThat(outcome.chosen().isFeasible())
                    .isEqualTo(outcome.feasible().size() > 0);
        }
    }
}
