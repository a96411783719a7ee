package se4ai.faulttree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the decision diagrams say of random trees is what their truth tables say. */
class FaultTreeTruthTableTest {

    private static final double ROUNDING = 1e-12;

    @Test
    void trees_of_every_kind_of_gate_agree_with_their_truth_tables() {
        RandomTrees trees = RandomTrees.ofEveryKind(1993);
        for (int i = 0; i < 6_000; i++) {
            checkAll(trees.next(i % 20 == 0 ? 14 : 9));
        }
    }

    @Test
    void trees_without_not_agree_with_their_truth_tables() {
        RandomTrees trees = RandomTrees.coherent(1981);
        for (int i = 0; i < 6_000; i++) {
            checkAll(trees.next(i % 20 == 0 ? 14 : 9));
        }
    }

    @Test
    void neither_names_nor_the_order_of_inputs_make_a_difference() {
        RandomTrees trees = RandomTrees.ofEveryKind(7);
        for (int i = 0; i < 1_000; i++) {
            FaultTree tree = trees.next(12);
            FaultTree disguised = trees.disguised(tree);

            assertThat(disguised.probability().value())
                    .as(tree.toString())
                    .isEqualTo(tree.probability().value(), within(ROUNDING));
            assertThat(disguised.minimalCutSets().byOrder())
                    .isEqualTo(tree.minimalCutSets().byOrder());
        }
    }

    private static void checkAll(FaultTree tree) {
        TruthTable table = TruthTable.of(tree);
        Analysis analysis = tree.analysis();
        String text = tree.toString();

        assertThat(analysis.probability().value())
                .as(text)
                .isEqualTo(table.probability(table.points()), within(ROUNDING));
        double[] birnbaum = analysis.birnbaum();
        for (int event = 0; event < birnbaum.length; event++) {
            assertThat(birnbaum[event]).as(text).isEqualTo(table.birnbaum(event), within(ROUNDING));
        }
        checkSets(analysis.minimalCutSets(), table, text);
        checkSets(analysis.minimalPathSets(), table.dual(), text);
    }

    private static void checkSets(MinimalCutSets sets, TruthTable table, String text) {
        Set<Integer> expected = table.minimalSets();
        List<CutSet> listed = sets.sets();
        Set<Integer> found = listed.stream().map(table::bits).collect(Collectors.toSet());

        assertThat(found).as(text).isEqualTo(expected);
        assertThat(listed).as(text).hasSize(expected.size());
        assertThat(sets.count()).isEqualTo(BigInteger.valueOf(expected.size()));
        for (int order = 0; order < sets.byOrder().size(); order++) {
            int members = order;
            assertThat(sets.byOrder().get(order).intValue()).as(text).isEqualTo((int) expected.stream()
                    .filter(set -> Integer.bitCount(set) == members)
                    .count());
        }
    }
}
