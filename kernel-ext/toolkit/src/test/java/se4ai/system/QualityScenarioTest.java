package se4ai.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualityScenarioTest {

    private static final QualityScenario SIGN =
            QualityScenario.when("the wearer looks at a sign").then("its translation appears");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at most 500 ms for 99 % of signs",
                "within 2 s",
                "at least 95% of the strikes with damage",
                "less than €0.02 a request",
                "no more than 3 false alarms a day",
                "up to 1,000 requests a second"
            })
    void a_bound_with_a_number_and_a_unit_can_be_tested(String measure) {
        assertThat(SIGN.measured(measure).gaps()).isEmpty();
    }

    @Test
    void wishes_cannot_be_tested() {
        assertThat(SIGN.measured("as fast as possible").gaps())
                .containsExactly(
                        "'fast' is not a measure; two people could disagree whether it is met",
                        "'as fast as possible' has no number with a unit, such as 500 ms or 99 %",
                        "'as fast as possible' is no bound; write at most, at least or within");
        assertThat(SIGN.measured("500").gaps())
                .containsExactly(
                        "'500' has no number with a unit, such as 500 ms or 99 %",
                        "'500' is no bound; write at most, at least or within");
        assertThat(SIGN.measured("500 ms").gaps())
                .containsExactly("'500 ms' is no bound; write at most, at least or within");
    }

    @Test
    void what_is_missing_is_said() {
        assertThat(QualityScenario.when(" ").gaps())
                .containsExactly(
                        "it does not say when: what happens, and to whom?",
                        "it does not say what the system does then",
                        "it has no measure: which number would show that it is met?");
    }

    @Test
    void a_scenario_is_a_sentence() {
        assertThat(SIGN.measured("within 2 s"))
                .hasToString("When the wearer looks at a sign, its translation appears: within 2 s");
    }
}
