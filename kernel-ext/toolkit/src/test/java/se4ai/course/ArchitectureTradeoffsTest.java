package se4ai.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se4ai.check.AnswerSheet;
import se4ai.check.Exercise;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Probability;
import se4ai.model.Criterion;
import se4ai.model.MeasuredModel;
import se4ai.model.Tradeoff;
import se4ai.system.ArchitectureDecision;
import se4ai.system.QualityScenario;

class ArchitectureTradeoffsTest {

    private static final QualityScenario WISH =
            QualityScenario.when("a report comes in").then("triage answers").measured("fast");
    private static final QualityScenario SCENARIO = WISH.measured("within 200 ms for 99 % of reports");

    /** The forest is best and slow to train, the tree quick; the net is worse than the forest in both. */
    private static final Tradeoff TRADEOFF = Tradeoff.of(
                    model("forest", 0.80, "2 s", 900), model("tree", 0.75, "1 s", 30), model("net", 0.79, "3 s", 700))
            .by(Criterion.QUALITY, Criterion.TRAINING);

    private final AnswerSheet sheet = new AnswerSheet(ArchitectureTradeoffs.exercises());

    private static MeasuredModel model(String name, double quality, String training, int parts) {
        return new MeasuredModel(
                name,
                Probability.of(quality),
                Duration.parse("20 us"),
                Bytes.parse("10 kB"),
                Duration.parse(training),
                100,
                parts);
    }

    private String verdict(String question, Object answer) {
        return sheet.check("tradeoffs." + question, answer).toString();
    }

    @Test
    void there_are_eight_questions() {
        assertThat(ArchitectureTradeoffs.exercises())
                .extracting(Exercise::id)
                .containsExactly(
                        "tradeoffs.scenario",
                        "tradeoffs.front",
                        "tradeoffs.limits",
                        "tradeoffs.difference",
                        "tradeoffs.break-even",
                        "tradeoffs.same-machines",
                        "tradeoffs.availability",
                        "tradeoffs.decision");
    }

    @Test
    void a_scenario_has_to_be_testable() {
        assertThat(verdict("scenario", SCENARIO))
                .isEqualTo("✓ Correct: Somebody else could test that, and would come to the same verdict.");
        assertThat(verdict("scenario", WISH))
                .isEqualTo("○ Not yet: Not testable yet: 'fast' is not a measure; "
                        + "two people could disagree whether it is met.");
        assertThat(verdict("scenario", WISH.measured("200 ms")))
                .endsWith("Almost: Not testable yet: '200 ms' is no bound; write at most, at least or within.");
    }

    @Test
    void the_front_is_what_no_other_model_dominates() {
        assertThat(verdict("front", FrontChoice.of(TRADEOFF, "tree", "forest")))
                .isEqualTo("✓ Correct: Nothing is better than one of these by both criteria; the rest has no case.");
        assertThat(verdict("front", FrontChoice.of(TRADEOFF)))
                .isEqualTo("○ Not yet: No model is named yet: FrontChoice.of(tradeoff, \"…\", \"…\").");
        assertThat(verdict("front", FrontChoice.of(TRADEOFF, "forest")))
                .endsWith("Almost: All of these are on the front, but 1 more is: "
                        + "which model is best by one of the two criteria alone?");
        assertThat(verdict("front", FrontChoice.of(TRADEOFF, "forest", "net")))
                .contains("Almost: 'net' is not on the front. forest is better than net: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontChoice.of(TRADEOFF, "wood"))
                .withMessage("There is no model 'wood'; there are forest, tree, net.");
        assertThat(FrontChoice.of(TRADEOFF)).hasToString("no model named yet");
        assertThat(FrontChoice.of(TRADEOFF, "net", "tree")).hasToString("net, tree");
    }

    @Test
    void both_limits_are_asked_for() {
        Tradeoff readable = TRADEOFF.limited(Criterion.PARTS, "40");

        assertThat(verdict("limits", readable.limited(Criterion.LATENCY, "1 ms")))
                .isEqualTo(
                        "✓ Correct: Left are tree. Requirements rule out first; among what is left, taste may choose.");
        assertThat(verdict("limits", TRADEOFF))
                .isEqualTo("○ Not yet: No limit yet: add one with .limited(Criterion.PARTS, \"…\").");
        assertThat(verdict("limits", readable))
                .endsWith("Almost: The text limits the parts to read (40) and the latency (1 ms); "
                        + "here the limits are [parts to read at most 40].");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "difference|forest|Its share is higher; but look at the ends of both intervals.",
                "difference|tree|Its share is not higher, and a smaller model is no argument about quality.",
                "difference|equal|That no difference is seen does not show that there is none; how wide are the intervals?",
                "same-machines|services|That was so against one machine; now both have three. Compare the two numbers.",
                "same-machines|equal|Both can do the same per second, but look at the waiting."
            })
    void a_wrong_choice_says_what_speaks_against_it(String question, String answer, String reason) {
        assertThat(verdict(question, answer)).isEqualTo("○ Not yet: " + reason);
    }

    @ParameterizedTest
    @CsvSource({"difference, within chance", "same-machines, process"})
    void the_right_choice_is_right(String question, String answer) {
        assertThat(verdict(question, answer)).startsWith("✓ Correct: ");
    }

    /** With r = 5.41 a second: 1/(16.67 − r) is as long as 2/(200 − r) + 1/(20 − r) + 0.010. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "break-even|5.41|Correct: 5.41 requests a second. Below it the hops cost more than the shorter lines save.",
                "break-even|16.67|Almost: There one process is overloaded; the services are ahead long before.",
                "break-even|20|Almost: There the service with the model is overloaded. Where do the two curves cross?",
                "availability|129.47|Correct: 129 min. Each service that must be up adds its own outages, as long as they are independent.",
                "availability|43.2|Almost: That is one service alone; all three must be up.",
                "availability|0.0000432|Almost: That is the time in which all three are down at once; one that is down is enough.",
                "availability|2.158|Almost: Those are hours; the question asks for minutes.",
                "availability|43070|Almost: That is the time in which it works."
            })
    void a_number_is_right_or_names_its_mistake(String question, double answer, String says) {
        assertThat(verdict(question, answer)).endsWith(" " + says);
    }

    @Test
    void the_break_even_rate_solves_its_equation() {
        double r = 5.41;

        assertThat(1 / (1 / 0.06 - r)).isCloseTo(2 / (200 - r) + 1 / (20 - r) + 0.01, within(1e-4));
    }

    @Test
    void a_decision_has_to_be_complete() {
        ArchitectureDecision open = ArchitectureDecision.on("one process or services?");

        assertThat(verdict("decision", open))
                .isEqualTo(
                        "○ Not yet: Not complete yet: a decision is between at least two ways, but this one considers 0.");
        assertThat(verdict(
                        "decision",
                        open.between("one", "three").drivenBy(SCENARIO).choosing("one", "62 ms against 221 ms", "")))
                .endsWith("Almost: Not complete yet: it has no price; every choice makes something harder.");
        assertThat(verdict(
                        "decision",
                        open.between("one", "three")
                                .drivenBy(SCENARIO)
                                .choosing("one", "62 ms", "one release for all")))
                .isEqualTo("✓ Correct: Whoever reads this in a year sees what was considered, "
                        + "what drove it and what it costs.");
    }
}
