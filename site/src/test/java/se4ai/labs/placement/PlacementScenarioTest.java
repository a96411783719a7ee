package se4ai.labs.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacementScenarioTest {

    @Test
    void each_line_that_asks_gets_its_answer() {
        assertThat(PlacementScenario.run("# a comment\n\naddress case?offline&frames=5\n"))
                .isEqualTo("case?frames=5&offline true\n");
    }

    @Test
    void a_wrong_question_is_answered_by_a_sentence() {
        assertThat(PlacementScenario.run("nonsense case?\nanswer moon"))
                .isEqualTo("error: A scenario cannot be asked for 'nonsense'.\nerror: There are no settings 'moon'.\n");
    }
}
