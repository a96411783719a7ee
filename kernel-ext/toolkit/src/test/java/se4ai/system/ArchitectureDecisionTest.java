package se4ai.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArchitectureDecisionTest {

    private static final QualityScenario SCENARIO = QualityScenario.when("a report comes in")
            .then("it is judged")
            .measured("within 200 ms for 99 % of reports");

    @Test
    void a_complete_decision_can_be_followed() {
        ArchitectureDecision decision = ArchitectureDecision.on("one process or services?")
                .between("one process", "services")
                .drivenBy(SCENARIO)
                .choosing("one process", "its p99 is 120 ms", "one release for all");

        assertThat(decision.gaps()).isEmpty();
        assertThat(decision).hasToString("""
                        Question: one process or services?
                        Considered: one process; services
                        Driver: When a report comes in, it is judged: within 200 ms for 99 % of reports
                        Chosen: one process
                        Because: its p99 is 120 ms
                        Price: one release for all""");
    }

    @Test
    void an_open_decision_says_what_is_missing() {
        assertThat(ArchitectureDecision.on("one process or services?")
                        .between("one process")
                        .gaps())
                .containsExactly(
                        "a decision is between at least two ways, but this one considers 1",
                        "no quality scenario drives it; what must the system do how well?",
                        "nothing is chosen yet",
                        "the reason has no number; which measured figure speaks for it?",
                        "it has no price; every choice makes something harder");
    }

    @Test
    void the_choice_is_one_of_the_ways_and_its_driver_can_be_tested() {
        ArchitectureDecision decision = ArchitectureDecision.on("one process or services?")
                .between("one process", "services")
                .drivenBy(SCENARIO.measured("fast"))
                .choosing("functions", "2 of 3 like it", "cold starts");

        assertThat(decision.gaps())
                .containsExactly(
                        "a driver cannot be tested: 'fast' is not a measure; two people could disagree whether it is met",
                        "'functions' was not among the ways considered: one process, services");
    }
}
