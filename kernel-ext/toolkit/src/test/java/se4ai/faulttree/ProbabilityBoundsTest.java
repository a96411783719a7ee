package se4ai.faulttree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.allOf;
import static se4ai.faulttree.Gate.not;
import static se4ai.faulttree.Gate.oddOf;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.measure.Interval;

class ProbabilityBoundsTest {

    @Test
    void an_event_that_is_not_known_is_anything_from_never_to_always() {
        FaultTree tree = FaultTree.of(allOf("top", basic("a", 0.2), basic("b")));

        assertThat(tree.probabilityInterval()).isEqualTo(Interval.of(0, 0.2));
    }

    @Test
    void below_not_the_ends_change_places() {
        FaultTree tree = FaultTree.of(allOf(
                "top", basic("a", 0.5), not("not b", basic("b", ProbabilityModel.between(0.1, 0.3)))));

        assertThat(tree.probabilityInterval().low()).isEqualTo(0.35, within(1e-12));
        assertThat(tree.probabilityInterval().high()).isEqualTo(0.45, within(1e-12));
    }

    @Test
    void trying_all_ends_of_random_trees_finds_no_others() {
        RandomTrees trees = RandomTrees.ofEveryKind(12);
        for (int i = 0; i < 400; i++) {
            FaultTree tree = widened(trees.next(7));
            TruthTable table = TruthTable.of(tree);
            List<BasicEvent> events = tree.basicEvents();
            double low = 1;
            double high = 0;
            for (int ends = 0; ends < 1 << events.size(); ends++) {
                double[] at = new double[events.size()];
                for (int e = 0; e < at.length; e++) {
                    ProbabilityModel model = events.get(e).model();
                    at[e] = (ends >> e & 1) == 1 ? model.high() : model.low();
                }
                low = Math.min(low, table.probability(at));
                high = Math.max(high, table.probability(at));
            }

            assertThat(tree.probabilityInterval().low()).as(tree.toString()).isEqualTo(low, within(1e-12));
            assertThat(tree.probabilityInterval().high()).as(tree.toString()).isEqualTo(high, within(1e-12));
        }
    }

    @Test
    void too_many_ends_are_not_tried() {
        List<Event> many = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            many.add(basic("e" + i));
        }

        assertThatThrownBy(() ->
                        FaultTree.of(oddOf("odd", many.toArray(Event[]::new))).probabilityInterval())
                .hasMessage("13 events whose probability is an interval stand both with and without NOT, such as 'e0'; "
                        + "all ends of at most 12 can be tried. Give some of them a fixed probability.");
    }

    private static FaultTree widened(FaultTree tree) {
        FaultTree wide = tree;
        for (BasicEvent event : tree.basicEvents()) {
            double p = event.model().point();
            wide = wide.replace(event.name(), event.with(ProbabilityModel.between(p / 2, (1 + p) / 2)));
        }
        return wide;
    }
}
