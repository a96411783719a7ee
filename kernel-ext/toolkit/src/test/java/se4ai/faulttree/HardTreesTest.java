package se4ai.faulttree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se4ai.faulttree.BasicEvent.basic;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.measure.Interval;
import se4ai.measure.SeededRandom;

/** Trees that are too large for a truth table, too deep for a stack or too hard for a budget. */
class HardTreesTest {

    private static final int GATES = 100_000;

    @Test
    void a_chain_of_100_000_or_gates_has_a_single_point_of_failure_for_each() {
        FaultTree chain = chain((i, leaf, below) -> Gate.anyOf("g" + i, leaf, below));

        assertThat(chain.minimalCutSets().count()).isEqualTo(BigInteger.valueOf(GATES + 1));
        assertThat(chain.probability().value()).isEqualTo(-Math.expm1((GATES + 1) * Math.log1p(-1e-6)), within(1e-12));
    }

    @Test
    void a_chain_of_100_000_gates_below_one_shared_event_needs_that_event() {
        BasicEvent shared = basic("shared", 0.5);
        FaultTree chain = chain(
                (i, leaf, below) -> i % 2 == 0 ? Gate.anyOf("g" + i, leaf, below) : Gate.allOf("g" + i, shared, below));

        assertThat(chain.minimalCutSets().smallestOrder()).isEqualTo(1);
        assertThat(chain.minimalCutSets().byOrder()).hasSize(3);
    }

    @Test
    void a_chain_of_100_000_odd_gates_is_solved_module_by_module() {
        FaultTree chain = chain((i, leaf, below) -> Gate.oddOf("g" + i, leaf, below));

        // One minus twice the probability of an odd number is the product of the same for each.
        double even = Math.exp((GATES + 1) * Math.log1p(-2e-6));
        assertThat(chain.probability().value()).isEqualTo((1 - even) / 2, within(1e-12));
    }

    @Test
    void large_trees_give_the_same_whatever_their_order_and_their_budget() {
        RandomTrees trees = RandomTrees.coherent(2026);
        for (int i = 0; i < 40; i++) {
            FaultTree tree = trees.next(60);
            FaultTree disguised = trees.disguised(tree);
            double exact = tree.probability().value();

            assertThat(disguised.probability().value()).isEqualTo(exact, within(1e-12));
            assertThat(disguised.minimalCutSets().byOrder())
                    .isEqualTo(tree.minimalCutSets().byOrder());
            Interval bounds = tree.bounds();
            assertThat(exact).isBetween(bounds.low() - 1e-12, bounds.high() + 1e-12);
        }
    }

    @Test
    void small_cut_sets_are_found_without_the_large_ones() {
        RandomTrees trees = RandomTrees.coherent(4);
        for (int i = 0; i < 300; i++) {
            FaultTree tree = trees.next(25);
            for (int order = 0; order <= 4; order++) {
                assertThat(tree.cutSetsUpTo(order).sets())
                        .as(tree.toString())
                        .isEqualTo(tree.minimalCutSets().upToOrder(order));
            }
        }
    }

    @Test
    void trees_with_not_have_their_small_cut_sets_too() {
        RandomTrees trees = RandomTrees.ofEveryKind(5);
        for (int i = 0; i < 300; i++) {
            FaultTree tree = trees.next(12);

            assertThat(tree.cutSetsUpTo(2).upToOrder(2))
                    .isEqualTo(tree.minimalCutSets().upToOrder(2));
        }
    }

    @Test
    void bounds_of_trees_of_every_kind_of_gate_hold() {
        RandomTrees trees = RandomTrees.ofEveryKind(6);
        for (int i = 0; i < 2_000; i++) {
            FaultTree tree = trees.next(14);
            double exact = tree.probability().value();
            Interval bounds = tree.bounds();

            assertThat(exact).as(tree.toString()).isBetween(bounds.low() - 1e-12, bounds.high() + 1e-12);
        }
    }

    @Test
    void small_cut_sets_raise_the_lower_bound() {
        FaultTree tree = mesh(12);
        Interval bounds = tree.bounds(tree.cutSetsUpTo(3).sets());

        assertThat(bounds.low()).isGreaterThan(tree.bounds().low());
        assertThat(tree.probability().value()).isBetween(bounds.low(), bounds.high());
    }

    @Test
    void a_spent_budget_is_a_sentence_with_the_bounds_known_by_then() {
        FaultTree hard = mesh(200);

        assertThatThrownBy(() -> hard.analysis(Budget.nodes(2_000)))
                .isInstanceOf(BudgetSpentException.class)
                .hasMessageStartingWith("The analysis of 'mesh' has spent its budget of 2,000 nodes; "
                        + "the probability of its top event lies between ")
                .hasMessageEndingWith("Give it more, as in analysis(Budget.nodes(8000)), "
                        + "or list the small cut sets alone, as in cutSetsUpTo(2).");
    }

    @Test
    void cut_sets_are_truncated_at_an_order_that_fits() {
        assertThatThrownBy(() -> mesh(5).cutSetsUpTo(15))
                .hasMessage("Cut sets are truncated at an order from 0 to 14 but was asked for 15.");
    }

    @Test
    void a_budget_is_at_least_a_thousand_nodes() {
        assertThatThrownBy(() -> Budget.nodes(10))
                .hasMessage("A budget must be at least 1,000 nodes but was 10. The usual one is 4,000,000.");
    }

    /** Voting gates over random fourths of the events, which share too much for small diagrams. */
    private static FaultTree mesh(int events) {
        SeededRandom random = new SeededRandom(1);
        List<BasicEvent> leaves = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            leaves.add(basic("e" + i, 0.01));
        }
        List<Gate> gates = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            List<BasicEvent> inputs =
                    leaves.stream().filter(leaf -> random.nextInt(4) == 0).toList();
            if (inputs.size() > 2) {
                gates.add(new Gate("g" + i, GateKind.AT_LEAST, 2, inputs));
            }
        }
        return FaultTree.of(new Gate("mesh", GateKind.AT_LEAST, (gates.size() + 1) / 2, gates));
    }

    private interface Link {
        Gate over(int i, BasicEvent leaf, Event below);
    }

    private static FaultTree chain(Link link) {
        Event below = basic("e0", 1e-6);
        for (int i = 1; i <= GATES; i++) {
            below = link.over(i, basic("e" + i, 1e-6), below);
        }
        return FaultTree.of(below);
    }
}
