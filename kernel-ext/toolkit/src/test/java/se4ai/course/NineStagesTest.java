package se4ai.course;

import static org.assertj.core.api.Assertions.assertThat;
import static se4ai.pipeline.Stage.EVALUATION;
import static se4ai.pipeline.Stage.MONITORING;
import static se4ai.pipeline.Stage.TRAINING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se4ai.check.AnswerSheet;
import se4ai.check.Exercise;
import se4ai.measure.Money;
import se4ai.measure.Proportion;
import se4ai.model.CostMatrix;
import se4ai.model.Predictions;
import se4ai.model.ThresholdSweep;
import se4ai.pipeline.Stage;
import se4ai.pipeline.Workflow;
import se4ai.pipeline.rehearsal.Rehearsal;

class NineStagesTest {

    private final AnswerSheet sheet = new AnswerSheet(NineStages.exercises());

    private void says(String question, Object answer, String verdict) {
        assertThat(sheet.check("stages." + question, answer)).hasToString(verdict);
    }

    @Test
    void there_are_ten_questions() {
        assertThat(NineStages.exercises())
                .extracting(Exercise::id)
                .containsExactly(
                        "stages.order",
                        "stages.feedback",
                        "stages.schema",
                        "stages.letters",
                        "stages.leak",
                        "stages.baseline",
                        "stages.threshold",
                        "stages.reruns",
                        "stages.ml-share",
                        "stages.fault");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geadhicbf", "geahdicbf", "G, E, A, D, H, I, C, B, F"})
    void nine_letters_in_order_are_right_with_labels_and_features_either_way(String order) {
        says("order", order, "✓ Correct: Where labels and features change places, the pipeline still works.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "egadhicbf|~ Almost: Before anybody gathers data, somebody decides what the model is for.",
                "gaedhicbf|~ Almost: There is nothing to clean before data has been collected.",
                "gedahicbf|~ Almost: Clean first: else people label records that are dropped afterwards.",
                "geahidcbf|~ Almost: Training needs labels: what should the model learn?",
                "gehadicbf|~ Almost: Features are computed from clean records; a wrong unit would live on in them.",
                "geadihcbf|~ Almost: A model sees features, so these come before training.",
                "geadhcibf|~ Almost: Only a trained model can be evaluated.",
                "geadhibcf|~ Almost: Evaluate before you deploy: users are no test set.",
                "geadhicfb|~ Almost: What is not in operation cannot be monitored.",
                "geadhijcbf|~ Almost: 'j' does not belong: who chooses a model by the test data has used it up, and its score flatters."
            })
    void an_order_that_does_not_work_says_why(String order, String verdict) {
        assertThat(sheet.check("stages.order", order).toString()).isEqualTo(verdict.replace("~", almost()));
    }

    private String almost() {
        return sheet.check("stages.ml-share", 27).toString().substring(0, 1);
    }

    @Test
    void the_way_leads_back_from_evaluation_and_monitoring() {
        Workflow order = Workflow.of(Stage.values());

        says(
                "feedback",
                order.anyEarlier(EVALUATION).anyEarlier(MONITORING),
                "✓ Correct: Whoever measures, before or in operation, may find the cause at any earlier stage.");
        assertThat(sheet.check("stages.feedback", order).toString()).startsWith("○ Not yet: ");
        assertThat(sheet.check("stages.feedback", order.anyEarlier(EVALUATION)).toString())
                .contains("Almost: ", "model monitoring");
        assertThat(sheet.check(
                                "stages.feedback",
                                order.anyEarlier(EVALUATION)
                                        .anyEarlier(MONITORING)
                                        .back(TRAINING, Stage.CLEANING))
                        .toString())
                .contains("Almost: ", "model training");
    }

    @Test
    void a_schema_is_worth_the_mutants_that_it_kills() {
        says("schema", Proportion.of(10, 10), "✓ Correct: All 10 mutants are killed, and the table itself passes.");
        says(
                "schema",
                Proportion.of(0, 10),
                "○ Not yet: Either no mutant is killed, or the schema finds fault with the table itself: "
                        + "read its first lines above.");
        says(
                "schema",
                Proportion.of(9, 10),
                almost() + " Almost: 1 of 10 survives: read what is wrong with the first of them, "
                        + "and which column shows it.");
        says(
                "schema",
                Proportion.of(2, 10),
                "○ Not yet: 8 of 10 survive: read what is wrong with the first of them, and which column shows it.");
    }

    @ParameterizedTest
    @CsvSource({
        "letters, damage",
        "leak, cost",
        "fault, 8",
    })
    void the_right_choice_is_right(String question, String answer) {
        assertThat(sheet.check("stages." + question, answer).toString()).startsWith("✓ Correct: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "letters|none|Look at the column cost",
                "letters|drop|They are the dearest cases of one operator",
                "letters|guess|The most frequent label is None",
                "leak|damage|That is what the model should learn",
                "leak|date|The date is known",
                "fault|2|That comes near",
                "fault|5|With a leak evaluation claims more",
                "fault|7|Then the claim would be too high"
            })
    void a_wrong_choice_says_what_speaks_against_it(String question, String answer, String reason) {
        assertThat(sheet.check("stages." + question, answer).toString())
                .startsWith("○ Not yet: ")
                .contains(reason);
    }

    @Test
    void the_puzzle_has_its_fault_where_the_answer_says() {
        assertThat(Rehearsal.puzzle(23).fault().orElseThrow().stage().number()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "baseline|89.47|✓ Correct: 89.5 %. Every model has to be compared with that, and it finds not one damaged aircraft.",
                "baseline|10.53|~ Almost: That is the share with damage, about which it is always wrong.",
                "baseline|0.8947|~ Almost: That is the share as a number up to 1; give per cent.",
                "baseline|50|~ Almost: It does not toss a coin: it is right whenever there is no damage.",
                "reruns|5|~ Almost: That would be all of them; but from what is the model made? Not from the costs.",
                "reruns|2|~ Almost: The evaluation counts mistakes at every threshold; it does not price them.",
                "reruns|4|~ Almost: Follow the arrows from the costs, not from the reports.",
                "ml-share|5.07|✓ Correct: 5.07 %. The box in the middle is small; what surrounds it is what is left to engineer.",
                "ml-share|27|~ Almost: Those are lines; divide by all lines of the system.",
                "ml-share|0.0507|~ Almost: That is the share as a number up to 1; give per cent.",
                "ml-share|94.93|~ Almost: That is all the rest."
            })
    void a_number_is_right_or_names_its_mistake(String question, double answer, String verdict) {
        assertThat(sheet.check("stages." + question, answer)).hasToString(verdict.replace("~", almost()));
    }

    @Test
    void a_threshold_is_held_against_the_costs_of_triage() {
        ThresholdSweep sweep = Predictions.of("damage", new double[] {0.05, 0.08, 0.15, 0.3, 0.6}, new boolean[] {
                    false, false, true, false, true
                })
                .sweep("damage");
        CostMatrix triage = CostMatrix.of("triage", Money.euros(5_000), Money.euros(500));
        CostMatrix turned = CostMatrix.of("search", Money.euros(1), Money.euros(2));

        says(
                "threshold",
                sweep.choose(triage, 0.12),
                "✓ Correct: From 12 % on, the triage pays € 500 for these reports; no threshold of the sweep is cheaper.");
        says(
                "threshold",
                sweep.choose(triage, 0.5),
                "○ Not yet: From 50 % on it pays € 5,000 (1 found, 0 false alarms, 1 missed). "
                        + "Look for the lowest point of its curve: which mistake is dear here?");
        says(
                "threshold",
                sweep.choose(turned, 0.5),
                "○ Not yet: In triage a miss is dearer than an alarm; choose with its costs.");
    }
}
