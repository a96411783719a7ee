package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import se4ai.hazard.Concerns;
import se4ai.hazard.ControlAction;
import se4ai.hazard.ControlStructure;
import se4ai.hazard.Deviation;
import se4ai.hazard.FailureMode;
import se4ai.hazard.Fmea;
import se4ai.hazard.Guideword;
import se4ai.hazard.Harm;
import se4ai.hazard.Hazard;
import se4ai.hazard.HazardAnalysis;
import se4ai.hazard.Hazop;
import se4ai.hazard.Likelihood;
import se4ai.hazard.Loss;
import se4ai.hazard.Mitigation;
import se4ai.hazard.Severity;
import se4ai.hazard.Stpa;
import se4ai.hazard.SystemHazard;
import se4ai.hazard.UnsafeControlAction;
import se4ai.hazard.UnsafeWay;

class HazardTablesTest {

    @Test
    void a_hazard_is_a_row_with_its_band() {
        HazardAnalysis analysis = HazardAnalysis.of(
                "robot",
                Hazard.of("it waits in the ramp", Harm.to("a user", "is trapped", Severity.CRITICAL), Likelihood.REMOTE)
                        .backup("an operator")
                        .mitigatedBy(Mitigation.guardrail("the map")));

        assertThat(lastRow(HazardTables.of(analysis)))
                .isEqualTo("1|it waits in the ramp|a user is trapped|critical, remote: tolerable if ALARP|an operator"
                        + "|?|?|the map (guardrail)");
        assertThat(HazardTables.of(analysis)).hasToString(analysis.toString());
    }

    @Test
    void a_failure_mode_is_a_row_with_its_numbers() {
        FailureMode missed = FailureMode.of("detector", "misses a user").effect("the ramp is blocked");

        assertThat(lastRow(HazardTables.of(Fmea.of("robot", missed))))
                .isEqualTo("1|detector|misses a user|the ramp is blocked|?|?|?|?|?|?|?|–");
        assertThat(lastRow(HazardTables.of(Fmea.of("robot", missed.rated(9, 4, 8)))))
                .isEqualTo("1|detector|misses a user|the ramp is blocked|?|?|9|4|8|288|high|–");
    }

    @Test
    void a_study_shows_its_rows_and_its_coverage() {
        Hazop hazop = Hazop.of("robot", "camera", "map")
                .asking(Guideword.LATE, Guideword.REVERSE)
                .with(
                        Deviation.of("camera", Guideword.LATE, "2 s late"),
                        Deviation.none("camera", Guideword.REVERSE, "no opposite"));

        assertThat(lastRow(HazardTables.of(hazop))).isEqualTo("2|camera|REVERSE|does not apply: no opposite|–|–");
        assertThat(cells(HazardTables.coverage(hazop))).isEqualTo("Guide word|camera|map\nLATE|✓|?\nREVERSE|n/a|?");
        assertThat(HazardTables.coverage(hazop)).hasToString("""
                        2 of 4 pairs considered; open:
                        map, LATE: Does it come too late by the clock?
                        map, REVERSE: Is it the opposite of what is meant?""");
    }

    @Test
    void an_unsafe_control_action_is_traced_to_its_losses() {
        ControlAction stop = ControlAction.of("planner", "stop", "wheels");
        Loss injury = Loss.of("a person is hurt");
        SystemHazard blocked = SystemHazard.of("a ramp is blocked", injury);
        Stpa stpa = Stpa.of("robot", ControlStructure.of(stop))
                .with(
                        UnsafeControlAction.of(stop, UnsafeWay.PROVIDED, "in a ramp", blocked),
                        UnsafeControlAction.none(stop, UnsafeWay.WRONG_DURATION, "one message"));

        assertThat(cells(HazardTables.of(stpa)))
                .contains("1|planner|stop|provided|in a ramp|a ramp is blocked|a person is hurt")
                .endsWith("2|planner|stop|stopped too soon or applied too long|never: one message|–|–");
    }

    @Test
    void concerns_are_rows_and_none_is_said() {
        Concerns some = Fmea.of("robot").uncovered("camera");

        assertThat(lastRow(HazardTables.of(some))).isEqualTo("coverage|camera|has no failure mode; how can it fail?");
        assertThat(lastRow(HazardTables.of(Fmea.of("robot").concerns())))
                .isEqualTo("–|FMEA of the robot|no rule has a concern");
    }

    private static String lastRow(Card card) {
        String cells = cells(card);
        return cells.substring(cells.lastIndexOf('\n') + 1);
    }

    private static String cells(Card card) {
        NodeList rows = Page.parsed(card.html()).getElementsByTagName("tr");
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.getLength(); row++) {
            NodeList cells = rows.item(row).getChildNodes();
            text.append(row == 0 ? "" : "\n");
            for (int cell = 0; cell < cells.getLength(); cell++) {
                text.append(cell == 0 ? "" : "|").append(cells.item(cell).getTextContent());
            }
        }
        return text.toString();
    }
}
