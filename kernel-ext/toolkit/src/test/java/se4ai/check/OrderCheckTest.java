package se4ai.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderCheckTest {

    private static final OrderCheck CHECK = OrderCheck.steps("abc")
            .before('a', 'b', "b needs what a finds.")
            .never('x', "x answers another question.")
            .because("a comes first.");

    @Test
    void any_order_that_keeps_the_rules_is_right() {
        assertThat(CHECK.of("abc")).isEqualTo(Finding.correct("a comes first."));
        assertThat(CHECK.of("C, A → b")).isEqualTo(Finding.correct("a comes first."));
    }

    @Test
    void a_broken_rule_and_a_stranger_have_sentences_of_their_own() {
        assertThat(CHECK.of("bac")).isEqualTo(Finding.almost("b needs what a finds."));
        assertThat(CHECK.of("axbc")).isEqualTo(Finding.almost("x answers another question."));
    }

    @Test
    void what_is_not_complete_is_not_there_yet() {
        assertThat(CHECK.of("?"))
                .isEqualTo(Finding.notYet("No answer yet: write the letters of the steps in their order."));
        assertThat(CHECK.of("ab")).isEqualTo(Finding.notYet("2 of 3 steps; which are missing?"));
        assertThat(CHECK.of("aab"))
                .isEqualTo(Finding.notYet("'a' is not a step, or stands there twice; the steps are abc."));
        assertThat(CHECK.of("abz"))
                .isEqualTo(Finding.notYet("'z' is not a step, or stands there twice; the steps are abc."));
    }
}
