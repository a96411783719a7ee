package se4ai.labs.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import se4ai.measure.Duration;
import se4ai.placement.ArGlasses;
import se4ai.placement.PlacementProblem;

class SettingsTest {

    @Test
    void the_lab_begins_with_the_case_and_a_battery_that_lasts_an_hour() {
        PlacementProblem begun = Settings.CASE.problem();

        assertThat(begun).isEqualTo(ArGlasses.problem().batteryLasts("glasses", wanted(begun)));
        assertThat(wanted(begun).hours()).isEqualTo(1);
    }

    private static Duration wanted(PlacementProblem problem) {
        return Objects.requireNonNull(problem.batteryLife().get("glasses"));
    }

    /** Each dial, set to what the case has, gives the same numbers, and to another value, others. */
    @Test
    void each_dial_is_a_number_of_the_case() {
        for (Dial dial : Dial.values()) {
            if (dial != Dial.HEAD) {
                double other = dial.at(dial.position(dial.standard()) + 1);
                assertThat(Settings.CASE.with(dial, other).problem())
                        .as(dial.toString())
                        .isNotEqualTo(Settings.CASE.problem());
                assertThat(Settings.CASE.with(dial, other).with(dial, dial.standard()))
                        .as(dial.toString())
                        .isEqualTo(Settings.CASE);
            }
        }
        assertThat(Settings.CASE.with(Dial.HEAD, 100).problem()).isEqualTo(Settings.CASE.problem());
    }

    @Test
    void what_was_left_alone_keeps_its_source_and_what_was_set_says_so() {
        PlacementProblem problem = Settings.CASE.with(Dial.MOBILE_UP, 10).problem();

        assertThat(problem.topology().link("mobile").up()).hasToString("10 Mbit/s");
        assertThat(problem.topology().link("mobile").up().source()).hasToString("assumed: set in the lab");
        assertThat(problem.topology().link("mobile").down().source())
                .isEqualTo(ArGlasses.mobile().down().source());
    }

    @Test
    void a_round_trip_may_be_set_from_either_end() {
        Settings turned = Settings.CASE.with(Dial.BLUETOOTH_LEAST, 100).with(Dial.BLUETOOTH_MOST, 50);
        Settings same = Settings.CASE.with(Dial.BLUETOOTH_LEAST, 50).with(Dial.BLUETOOTH_MOST, 50);

        assertThat(turned.problem().topology().link("bluetooth").roundTrip())
                .isEqualTo(Settings.CASE
                        .with(Dial.BLUETOOTH_LEAST, 50)
                        .with(Dial.BLUETOOTH_MOST, 100)
                        .problem()
                        .topology()
                        .link("bluetooth")
                        .roundTrip());
        assertThat(same.problem().topology().link("bluetooth").roundTrip()).hasToString("always 50 ms");
    }

    @Test
    void demands_hold_for_both_workloads() {
        PlacementProblem problem = Settings.CASE.offline(true).secret(true).problem();

        assertThat(problem.workloads()).allMatch(workload -> workload.offline() && workload.confined());
        assertThat(Settings.CASE.problem().workloads())
                .noneMatch(workload -> workload.offline() || workload.confined());
    }
}
