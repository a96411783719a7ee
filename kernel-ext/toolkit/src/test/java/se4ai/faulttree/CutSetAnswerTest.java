package se4ai.faulttree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CutSetAnswerTest {

    private static final FaultTree TANK = ExampleTrees.pressureTank();

    @Test
    void all_minimal_sets_in_any_order_and_case_are_right() {
        CutSetAnswer answer = TANK.judge(
                List.of(List.of("t"), List.of("k2"), List.of("S1", "S"), List.of("S", "K1"), List.of("S", "R")));

        assertThat(answer.isRight()).isTrue();
        assertThat(answer).hasToString("5 of 5 minimal cut sets");
    }

    @Test
    void a_set_that_is_too_large_is_told_what_to_take_away() {
        CutSetAnswer answer = TANK.judge(List.of(List.of("T", "K1", "R"), List.of("K2")));

        assertThat(answer.isRight()).isFalse();
        assertThat(answer.missing()).hasSize(4);
        assertThat(answer)
                .hasToString("1 of 5 minimal cut sets\n{T, K1, R} is enough, but not minimal: K1, R can be taken away");
    }

    @Test
    void a_set_that_is_not_enough_and_a_name_that_is_unknown_are_told() {
        assertThat(TANK.judge(List.of(List.of("K1", "R"), List.of("K3"))))
                .hasToString("0 of 5 minimal cut sets\n'K3' is no basic event of the tree\n"
                        + "{K1, R} is not enough for the top event\n{K3} is not enough for the top event");
    }
}
