package se4ai.labs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.faulttree.exchange.Outline;

class ReportTest {

    @Test
    void the_door_has_seven_ways() {
        Report report = Report.of(Examples.trainDoor());

        assertThat(report.probability()).isEqualTo("The probability of 'door traps a person' is 2.96 × 10⁻⁵.");
        assertThat(report.cutSets()).isEqualTo("7 minimal cut sets: 1 of order 2, 6 of order 3.");
        assertThat(report.singlePoints()).isEqualTo("No single point of failure: no event is enough alone.");
        assertThat(report.first()).hasSize(7);
        assertThat(report.importances().orElseThrow().all().get(0).event().name())
                .isEqualTo("manual override is misused");
    }

    @Test
    void four_faults_pass_the_driver_by() {
        assertThat(Report.of(Examples.laneAssist()).singlePoints())
                .isEqualTo(
                        "Single points of failure: inference is too slow, lidar fails, model takes something else for"
                                + " the lane, weather hides the lane.");
    }

    @Test
    void an_interval_is_said_where_a_probability_is_uncertain() {
        assertThat(Report.of(Outline.read("top: any of\n  a = between 0.1 and 0.3\n"))
                        .probability())
                .isEqualTo("The probability of 'top' is 0.2. It lies between 0.1 and 0.3.");
    }

    @Test
    void a_top_event_that_cannot_happen_has_no_cut_set() {
        Report report = Report.of(Outline.read("top: all of\n  a = 0.1\n  night = off\n"));

        assertThat(report.cutSets()).isEqualTo("No minimal cut set: the top event cannot happen.");
        assertThat(report.singlePoints()).isEmpty();
    }

    @Test
    void of_many_cut_sets_some_are_shown() {
        StringBuilder outline = new StringBuilder("top: all of\n");
        for (int i = 0; i < 12; i++) {
            outline.append("  g" + i + ": any of\n    a" + i + "\n    b" + i + "\n");
        }
        Report report = Report.of(Outline.read(outline.toString()));

        assertThat(report.cutSets()).isEqualTo("4,096 minimal cut sets of order 12.");
        assertThat(report.first()).isEmpty();
        assertThat(report.singlePoints()).isEqualTo("They are too many to be shown here.");
    }
}
