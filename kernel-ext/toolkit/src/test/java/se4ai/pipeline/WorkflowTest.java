package se4ai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.pipeline.WorkflowMistake.Kind;

class WorkflowTest {

    private static List<String> messages(Workflow workflow) {
        return workflow.mistakes().stream().map(WorkflowMistake::message).toList();
    }

    /** Amershi et al. 2019, figure 1: evaluation and monitoring may loop back to any earlier stage. */
    @Test
    void the_workflow_of_the_paper_has_nine_stages_and_fourteen_arrows_back() {
        assertThat(Workflow.AMERSHI.order()).hasSize(9);
        assertThat(Workflow.AMERSHI.feedback()).hasSize(6 + 8);
        assertThat(Workflow.AMERSHI.mistakes()).isEmpty();
        assertThat(Workflow.AMERSHI.isRight()).isTrue();
        assertThat(Workflow.AMERSHI.backFrom(Stage.EVALUATION)).hasSize(6).doesNotContain(Stage.EVALUATION);
    }

    @Test
    void two_of_nine_stages_are_work_on_the_model() {
        assertThat(Stage.values()).filteredOn(Stage::isModelWork).containsExactly(Stage.TRAINING, Stage.EVALUATION);
        assertThat(Stage.values()).extracting(Stage::meaning).allMatch(meaning -> meaning.endsWith("."));
        assertThat(Stage.MONITORING.number()).isEqualTo(9);
    }

    @Test
    void the_arrow_from_training_to_features_is_neither_demanded_nor_wrong() {
        assertThat(Workflow.AMERSHI.back(Stage.TRAINING, Stage.FEATURES).isRight())
                .isTrue();
    }

    @Test
    void an_order_without_arrows_lacks_those_of_evaluation_and_monitoring() {
        assertThat(messages(Workflow.of(Stage.values())))
                .containsExactly(
                        "What 'model evaluation' finds may send you back to any earlier stage; missing are the arrows to model"
                                + " requirements, data collection, data cleaning, data labelling, feature engineering and model"
                                + " training.",
                        "What 'model monitoring' finds may send you back to any earlier stage; missing are the arrows to model"
                                + " requirements, data collection, data cleaning, data labelling, feature engineering, model"
                                + " training, model evaluation and model deployment.");
    }

    @Test
    void what_is_missing_out_of_order_or_wrong_is_named() {
        Workflow workflow = Workflow.of(Stage.TRAINING, Stage.CLEANING, Stage.EVALUATION)
                .back(Stage.EVALUATION, Stage.CLEANING)
                .back(Stage.CLEANING, Stage.TRAINING);

        assertThat(workflow.mistakes())
                .extracting(WorkflowMistake::kind)
                .containsExactly(Kind.MISSING_STAGE, Kind.WRONG_ORDER, Kind.MISSING_ARROW, Kind.ARROW_FORWARD);
        assertThat(messages(workflow))
                .containsExactly(
                        "6 stages are missing: model requirements, data collection, data labelling, feature engineering, model"
                                + " deployment and model monitoring.",
                        "'model training' stands before 'data cleaning'; it needs what 'data cleaning' gives, so it comes after"
                                + " it.",
                        "What 'model evaluation' finds may send you back to any earlier stage; missing is the arrow to model"
                                + " training.",
                        "The arrow data cleaning → model training does not lead back to an earlier stage; the order of the"
                                + " stages says forward.");
    }

    @Test
    void arrows_from_other_stages_are_wrong() {
        assertThat(messages(Workflow.AMERSHI.back(Stage.CLEANING, Stage.COLLECTION)))
                .containsExactly(
                        "The arrow data cleaning → data collection is not in the workflow of Amershi et al.: any"
                                + " earlier stage may follow model evaluation and model monitoring alone.");
    }

    @Test
    void an_arrow_drawn_twice_is_one() {
        Workflow two = Workflow.of(Stage.CLEANING, Stage.EVALUATION).back(Stage.EVALUATION, Stage.CLEANING);

        assertThat(two.back(Stage.EVALUATION, Stage.CLEANING)).isEqualTo(two);
        assertThat(two.anyEarlier(Stage.EVALUATION)).isEqualTo(two);
        assertThat(two).hasToString("data cleaning → model evaluation\nback from model evaluation to data cleaning");
    }

    @Test
    void what_is_no_workflow_is_refused_in_a_sentence() {
        assertThatThrownBy(Workflow::of)
                .hasMessage("A workflow needs at least one stage; begin with Workflow.of(Stage.REQUIREMENTS, …).");
        assertThatThrownBy(() -> Workflow.of(Stage.CLEANING, Stage.CLEANING))
                .hasMessage(
                        "The stage 'data cleaning' stands twice in the workflow. Name it once; what comes back to it is an"
                                + " arrow: back(from, to).");
        assertThatThrownBy(() -> Workflow.of(Stage.CLEANING).back(Stage.EVALUATION, Stage.CLEANING))
                .hasMessage(
                        "The arrow model evaluation → data cleaning needs both of its stages in the workflow, which has data"
                                + " cleaning.");
        assertThatThrownBy(() -> Workflow.of(Stage.CLEANING).anyEarlier(Stage.EVALUATION))
                .hasMessage("The stage 'model evaluation' is not in the workflow, which has data cleaning.");
    }
}
