package se4ai.faulttree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TruncationTest {

    @Test
    void by_order_the_longer_ways_are_left_out_and_the_error_is_told() {
        Analysis tank = ExampleTrees.pressureTank().analysis();
        Truncation first = Truncation.toOrder(tank, 1);

        assertThat(first.kept()).extracting(CutSet::toString).containsExactly("{K2}", "{T}");
        assertThat(first.left()).isEqualTo(3);
        assertThat(first.rareEvent()).isEqualTo(3.5e-5, within(1e-18));
        assertThat(first.error()).isEqualTo(1.6e-8, within(1e-11));
        assertThat(first)
                .hasToString("2 cut sets of order 1 or less, 3 left out: 3.5 × 10⁻⁵ of 3.5 × 10⁻⁵, error 1.6 × 10⁻⁸");
    }

    @Test
    void by_probability_the_unlikely_ways_are_left_out() {
        Truncation likely = Truncation.toProbability(ExampleTrees.pressureTank().analysis(), 5e-9);

        assertThat(likely.kept()).extracting(CutSet::toString).containsExactly("{K2}", "{T}", "{R, S}");
        assertThat(Truncation.toProbability(ExampleTrees.pressureTank().analysis(), 1e-3)
                        .kept())
                .isEmpty();
    }

    @Test
    void with_all_sets_kept_a_tree_without_not_loses_nothing() {
        RandomTrees trees = RandomTrees.coherent(5);
        for (int i = 0; i < 300; i++) {
            FaultTree tree = trees.next(8);
            Truncation all = Truncation.toOrder(tree.analysis(), 8);
            Truncation some = Truncation.toProbability(tree.analysis(), 0.05);

            assertThat(all.error()).as(tree.toString()).isEqualTo(0, within(1e-12));
            assertThat(some.error()).as(tree.toString()).isGreaterThan(-1e-12);
            assertThat(some.kept())
                    .containsExactlyElementsOf(tree.minimalCutSets().sets().stream()
                            .filter(set -> set.probability() >= 0.05)
                            .toList());
        }
    }

    @Test
    void a_limit_is_above_0() {
        assertThatThrownBy(() ->
                        Truncation.toProbability(ExampleTrees.pressureTank().analysis(), 0))
                .hasMessage("The least probability of a kept cut set must lie in (0, 1] but was 0.0.");
    }
}
