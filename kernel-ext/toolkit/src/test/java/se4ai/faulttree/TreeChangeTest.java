package se4ai.faulttree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.allOf;
import static se4ai.faulttree.Gate.anyOf;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeChangeTest {

    @Test
    void a_guard_enlarges_the_sets_of_what_it_guards() {
        TreeChange change = FaultTree.of(anyOf("hit", basic("brakes fail", 1e-3), basic("too fast", 1e-2)))
                .mitigate("brakes fail", basic("second brake fails", 1e-3));

        assertThat(change)
                .hasToString("'brakes fail' now also takes 'second brake fails'\n"
                        + "minimal cut sets: 2 → 2; smallest order 1 → 1; by order from 0: [0, 2] → [0, 1, 1]\n"
                        + "probability: 0.011 → 0.01, 9 % less\n"
                        + "enlarged: {brakes fail} → {brakes fail, second brake fails}\n"
                        + "unchanged: {too fast}");
        assertThat(change.after().has("brakes fail, and second brake fails")).isTrue();
    }

    @Test
    void an_event_that_cannot_happen_takes_its_sets_with_it() {
        TreeChange change = ExampleTrees.trainDoor().eliminate("override misused");

        assertThat(change.cutSets().gone())
                .extracting(CutSet::toString)
                .containsExactly("{override misused, person in door}");
        assertThat(change.cutSets().unchanged()).hasSize(6);
        assertThat(change.smallestOrderAfter()).isEqualTo(3);
        assertThat(change.relativeChange().orElseThrow()).isBetween(-0.85, -0.84);
    }

    @Test
    void replacing_an_event_can_open_new_ways() {
        FaultTree tree = FaultTree.of(anyOf("top", basic("a"), basic("b")));
        TreeChange change = new TreeChange("a replaced", tree, tree.replace("a", basic("c")));

        assertThat(change.cutSets()).hasToString("gone: {a}\nunchanged: {b}\nnew: {c}");
        assertThat(change.relativeChange()).isEmpty();
        assertThat(change.toString()).contains("probability: not known");
    }

    @Test
    void a_change_prevents_reduces_does_nothing_or_opens_a_way() {
        FaultTree tree = FaultTree.of(anyOf("top", basic("a"), basic("b")));

        assertThat(tree.eliminate("top").effect()).isEqualTo(TreeChange.Effect.PREVENTS);
        assertThat(tree.mitigate("a", basic("guard fails")).effect()).isEqualTo(TreeChange.Effect.REDUCES);
        assertThat(new TreeChange("a disclaimer", tree, tree).effect()).isEqualTo(TreeChange.Effect.NONE);
        assertThat(new TreeChange(
                                "a guard under OR",
                                tree,
                                tree.replace("a", anyOf("a or guard", basic("a"), basic("guard fails"))))
                        .effect())
                .isEqualTo(TreeChange.Effect.OPENS_A_WAY);
    }

    @Test
    void in_random_trees_without_not_a_fresh_guard_joins_exactly_the_sets_of_its_event() {
        RandomTrees trees = RandomTrees.coherent(3);
        for (int i = 0; i < 500; i++) {
            FaultTree tree = trees.next(9);
            BasicEvent event = tree.basicEvents().isEmpty()
                    ? basic("none")
                    : tree.basicEvents().get(trees.nextInt(tree.basicEvents().size()));
            if (tree.has(event.name())) {
                CutSetChange change =
                        tree.mitigate(event.name(), basic("guard fails", 0.1)).cutSets();

                assertThat(change.gone()).as(tree.toString()).isEmpty();
                assertThat(change.added()).as(tree.toString()).isEmpty();
                assertThat(change.enlarged().keySet()).allMatch(set -> set.contains(event.name()));
                assertThat(change.unchanged()).noneMatch(set -> set.contains(event.name()));
            }
        }
    }

    @Test
    void in_random_trees_without_not_an_eliminated_event_takes_its_sets_and_no_others() {
        RandomTrees trees = RandomTrees.coherent(4);
        for (int i = 0; i < 500; i++) {
            FaultTree tree = trees.next(9);
            for (BasicEvent event : tree.basicEvents()) {
                CutSetChange change = tree.eliminate(event.name()).cutSets();

                assertThat(change.gone()).as(tree.toString()).allMatch(set -> set.contains(event.name()));
                assertThat(change.enlarged()).isEmpty();
                assertThat(change.added()).isEmpty();
            }
        }
    }

    @Test
    void where_the_sets_are_too_many_to_list_their_counts_are_told() {
        List<Event> pairs = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            pairs.add(anyOf("pair " + i, basic("left " + i), basic("right " + i)));
        }
        TreeChange change =
                FaultTree.of(allOf("top", pairs.toArray(Event[]::new))).eliminate("left 0");

        assertThat(change.toString())
                .contains("minimal cut sets: 16384 → 8192", "There are 16384 minimal cut sets, more than the 10000");
    }

    @Test
    void only_an_event_of_the_tree_can_be_mitigated() {
        assertThatThrownBy(() -> ExampleTrees.pressureTank().eliminate("K3"))
                .hasMessageStartingWith("There is no event 'K3' in the tree 'tank ruptures'.");
    }
}
