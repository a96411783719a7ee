package se4ai.faulttree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.allOf;
import static se4ai.faulttree.Gate.atLeast;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommonCausesTest {

    private static final FaultTree TWO_OF_THREE =
            FaultTree.of(atLeast(2, "no pressure reading", basic("s1", 1e-3), basic("s2", 1e-3), basic("s3", 1e-3)));

    @Test
    void with_a_beta_factor_a_few_per_cent_shared_failures_undo_most_of_a_redundancy() {
        FaultTree shared = TWO_OF_THREE.with(CommonCauseGroup.beta("batch", 0.05, "s1", "s2", "s3"));
        double alone = 0.95e-3;
        double two = 3 * alone * alone * (1 - alone) + alone * alone * alone;

        assertThat(shared.probability().value()).isEqualTo(5e-5 + (1 - 5e-5) * two, within(1e-15));
        assertThat(shared.commonCauseEffect().factor()).isGreaterThan(17);
        assertThat(shared.minimalCutSets().sets())
                .extracting(CutSet::toString)
                .containsExactly(
                        "{common: s1 + s2 + s3}",
                        "{s1, alone, s2, alone}",
                        "{s1, alone, s3, alone}",
                        "{s2, alone, s3, alone}");
    }

    @Test
    void the_greek_letters_share_out_a_members_failures() {
        CommonCauseGroup group = CommonCauseGroup.mgl("g", List.of(0.1, 0.5), "s1", "s2", "s3");

        assertThat(CommonCauses.share(group, 1)).isEqualTo(0.9, within(1e-12));
        assertThat(CommonCauses.share(group, 2)).isEqualTo(0.1 * 0.5 / 2, within(1e-12));
        assertThat(CommonCauses.share(group, 3)).isEqualTo(0.1 * 0.5, within(1e-12));
    }

    @Test
    void alpha_factors_share_out_the_failure_events() {
        CommonCauseGroup group = CommonCauseGroup.alpha("g", List.of(0.9, 0.07, 0.03), "s1", "s2", "s3");
        double weighted = 0.9 + 2 * 0.07 + 3 * 0.03;

        assertThat(CommonCauses.share(group, 1)).isEqualTo(0.9 / weighted, within(1e-12));
        assertThat(CommonCauses.share(group, 2)).isEqualTo(0.07 / weighted, within(1e-12));
        assertThat(CommonCauses.share(group, 3)).isEqualTo(3 * 0.03 / weighted, within(1e-12));
    }

    @Test
    void the_shares_of_a_member_add_up_to_its_probability() {
        for (CommonCauseGroup group : List.of(
                CommonCauseGroup.beta("b", 0.2, "s1", "s2", "s3", "s4"),
                CommonCauseGroup.mgl("m", List.of(0.2, 0.3, 0.4), "s1", "s2", "s3", "s4"),
                CommonCauseGroup.mgl("short", List.of(0.2), "s1", "s2", "s3", "s4"),
                CommonCauseGroup.alpha("a", List.of(0.9, 0.05, 0.03, 0.02), "s1", "s2", "s3", "s4"))) {
            double sum = CommonCauses.share(group, 1)
                    + 3 * CommonCauses.share(group, 2)
                    + 3 * CommonCauses.share(group, 3)
                    + CommonCauses.share(group, 4);

            assertThat(sum).as(group.name()).isEqualTo(1, within(1e-12));
        }
    }

    @Test
    void a_written_out_group_agrees_with_the_truth_table_of_its_causes() {
        FaultTree tree = TWO_OF_THREE.with(CommonCauseGroup.mgl("g", List.of(0.1, 0.5), "s1", "s2", "s3"));
        TruthTable table = TruthTable.of(CommonCauses.expanded(tree));

        assertThat(tree.probability().value()).isEqualTo(table.probability(table.points()), within(1e-15));
        assertThat(tree.analysis().basicEvents()).hasSize(7);
    }

    @Test
    void models_trained_on_the_same_data_are_less_of_a_guard_than_independence_says() {
        FaultTree models = FaultTree.of(allOf("person not seen", basic("model A", 0.02), basic("model B", 0.02)))
                .withSharedTraining(0.5, "model A", "model B");

        assertThat(models.commonCauseEffect())
                .hasToString("taken as independent 4 × 10⁻⁴, with common causes 0.0101: 25.2 times as likely");
        assertThat(models.commonCauses().get(0).name()).isEqualTo("training data of model A, model B");
    }

    @Test
    void cut_sets_need_no_probabilities() {
        FaultTree tree =
                FaultTree.of(allOf("top", basic("a"), basic("b"))).with(CommonCauseGroup.beta("g", 0.1, "a", "b"));

        assertThat(tree.minimalCutSets().sets())
                .extracting(CutSet::toString)
                .containsExactly("{common: a + b}", "{a, alone, b, alone}");
    }

    @Test
    void members_of_different_probability_are_refused() {
        FaultTree tree = FaultTree.of(allOf("top", basic("a", 0.1), basic("b", 0.2)))
                .with(CommonCauseGroup.beta("g", 0.1, "a", "b"));

        assertThatThrownBy(tree::probability)
                .hasMessage("The members of common-cause group 'g' must have the same probability, but 'a' has p = 0.1 "
                        + "and 'b' has p = 0.2. Give them the same one.");
    }

    @Test
    void an_event_stands_in_one_group_only() {
        FaultTree tree = TWO_OF_THREE.with(
                CommonCauseGroup.beta("g", 0.1, "s1", "s2"), CommonCauseGroup.beta("h", 0.1, "s2", "s3"));

        assertThatThrownBy(tree::probability)
                .hasMessage("'s2' stands in two common-cause groups, one of them 'h'. An event may stand in one only: "
                        + "take it out of the other.");
    }

    @Test
    void a_group_loses_what_is_no_longer_a_basic_event() {
        FaultTree tree = TWO_OF_THREE.with(CommonCauseGroup.mgl("g", List.of(0.1, 0.5), "s1", "s2", "s3"));

        assertThat(tree.eliminate("s3").after().commonCauses())
                .containsExactly(CommonCauseGroup.mgl("g", List.of(0.1), "s1", "s2"));
        assertThat(tree.eliminate("no pressure reading").after().commonCauses()).isEmpty();
    }
}
