package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.system.ArchitectureDecision;
import se4ai.system.QualityScenario;

class SystemTablesTest {

    @Test
    void a_scenario_says_beside_itself_whether_it_can_be_tested() {
        QualityScenario wish =
                QualityScenario.when("a report comes in").then("it is judged").measured("500 ms");

        assertThat(SystemTables.of(wish).html()).contains("✗ no: '500 ms' is no bound");
        assertThat(SystemTables.of(wish.measured("within 500 ms")).text())
                .isEqualTo("When a report comes in, it is judged: within 500 ms\n✓ yes");
    }

    @Test
    void a_decision_has_a_row_for_each_part() {
        ArchitectureDecision decision = ArchitectureDecision.on("one or many?").between("one", "many");

        assertThat(SystemTables.of(decision).html()).contains("one or many?", "one; many", "Considered", "Price");
        assertThat(SystemTables.of(decision).text()).isEqualTo(decision.toString());
    }
}
