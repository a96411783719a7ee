package se4ai.labs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScenarioTest {

    @Test
    void each_line_that_asks_gets_one_answer() {
        assertThat(Scenario.run("# a comment\n\npercent 68\nfigures 41831.87 3\n"))
                .isEqualTo("68 %\n41,800\n");
    }

    @Test
    void a_wrong_question_is_answered_by_a_sentence() {
        assertThat(Scenario.run("nonsense example 0")).isEqualTo("error: A scenario cannot be asked for 'nonsense'.\n");
    }
}
