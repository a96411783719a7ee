package se4ai.faulttree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.allOf;
import static se4ai.faulttree.Gate.anyOf;

import org.junit.jupiter.api.Test;
import se4ai.faulttree.Importance.Measure;

class ImportancesTest {

    /** a or (b and c): P = 0.1 + 0.9 · 0.06 = 0.154. */
    private static final FaultTree SMALL =
            FaultTree.of(anyOf("top", basic("a", 0.1), allOf("both", basic("b", 0.2), basic("c", 0.3))));

    @Test
    void the_measures_of_a_small_tree_are_those_worked_out_by_hand() {
        Importance b = SMALL.importances().of("b");

        assertThat(b.birnbaum()).isEqualTo(0.9 * 0.3, within(1e-12));
        assertThat(b.criticality()).isEqualTo(0.2 * 0.27 / 0.154, within(1e-12));
        assertThat(b.diagnosis()).isEqualTo(0.2 * 0.37 / 0.154, within(1e-12));
        assertThat(b.fussellVesely()).isEqualTo(0.06 / 0.16, within(1e-12));
        assertThat(b.riskAchievement()).isEqualTo(0.37 / 0.154, within(1e-12));
        assertThat(b.riskReduction()).isEqualTo(0.154 / 0.1, within(1e-12));
    }

    @Test
    void each_measure_has_a_ranking_of_its_own() {
        assertThat(SMALL.importances().by(Measure.BIRNBAUM).all())
                .extracting(each -> each.event().name())
                .containsExactly("a", "b", "c");
        assertThat(SMALL.importances().by(Measure.DIAGNOSIS).all())
                .extracting(each -> each.event().name())
                .containsExactly("a", "c", "b");
    }

    @Test
    void an_event_that_every_way_needs_leaves_nothing_when_it_is_gone() {
        Importance person = ExampleTrees.trainDoor().importances().of("person in door");

        assertThat(person.riskReduction()).isInfinite();
        assertThat(person.diagnosis()).isEqualTo(1, within(1e-12));
        assertThat(person)
                .hasToString("person in door: Birnbaum 5.92 × 10⁻⁴, criticality 1, diagnosis 1, Fussell–Vesely 1, "
                        + "risk achievement worth 20, risk reduction worth ∞");
    }

    @Test
    void where_the_top_event_cannot_happen_ratios_are_not_defined() {
        Importance a = FaultTree.of(allOf("top", basic("a", 0.1), basic("never", 0)))
                .importances()
                .of("a");

        assertThat(a.birnbaum()).isZero();
        assertThat(a.criticality()).isNaN();
        assertThat(a.fussellVesely()).isNaN();
        assertThat(a.toString()).contains("criticality not defined");
    }

    @Test
    void diagnosis_is_the_conditional_probability_that_the_truth_table_gives() {
        RandomTrees trees = RandomTrees.ofEveryKind(4);
        for (int i = 0; i < 300; i++) {
            FaultTree tree = trees.next(8);
            TruthTable table = TruthTable.of(tree);
            double top = table.probability(table.points());
            for (int event = 0; event < tree.basicEvents().size() && top > 1e-9; event++) {
                double[] points = table.points();
                double p = points[event];
                points[event] = 1;
                double with = table.probability(points);
                points[event] = 0;
                double without = table.probability(points);
                Importance importance =
                        tree.importances().of(tree.basicEvents().get(event).name());

                assertThat(importance.diagnosis()).as(tree.toString()).isEqualTo(p * with / top, within(1e-9));
                assertThat(importance.riskAchievement()).isEqualTo(with / top, within(1e-9));
                if (without > 1e-9) {
                    assertThat(importance.riskReduction()).isEqualTo(top / without, within(1e-6 * top / without));
                }
            }
        }
    }

    @Test
    void an_unknown_name_is_answered_with_those_there_are() {
        assertThatThrownBy(() -> SMALL.importances().of("d"))
                .hasMessage("There is no basic event 'd' among those ranked: a, b, c.");
    }

    @Test
    void a_probability_that_is_not_known_is_asked_for() {
        assertThatThrownBy(() -> FaultTree.of(basic("a")).importances())
                .hasMessageStartingWith("The probability of 'a' is not known.");
    }
}
