package se4ai.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.drift.ConceptTest.Stratum;
import se4ai.measure.Probability;
import se4ai.measure.SeededRandom;

class ConceptTestTest {

    private static final Probability FIVE = Probability.percent(5);

    @Test
    void the_admissions_of_berkeley_are_those_that_r_prints() {
        // P. J. Bickel et al., Science 187 (1975); R prints 1.4269 and 0.2323 for mantelhaen.test(UCBAdmissions).
        ConceptTest test = new ConceptTest(
                "women",
                List.of(
                        new Stratum("A", 512, 825, 89, 108),
                        new Stratum("B", 353, 560, 17, 25),
                        new Stratum("C", 120, 325, 202, 593),
                        new Stratum("D", 138, 417, 131, 375),
                        new Stratum("E", 53, 191, 94, 393),
                        new Stratum("F", 22, 373, 24, 341)),
                FIVE);

        assertThat(test.statistic()).isEqualTo(1.4269, within(5e-5));
        assertThat(test.pValue().value()).isEqualTo(0.2323, within(5e-5));
        assertThat(test.errorRateBefore()).hasToString("45 %");
        assertThat(test.errorRate()).hasToString("30 %");
        assertThat(test.isDrift()).isFalse();
    }

    private static Judgements judged(String name, SeededRandom random, double mean, double more) {
        double[] values = Draws.normal(random, 600, mean);
        boolean[] wrong = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            wrong[i] = random.nextDouble() < (values[i] > 1 ? 0.4 : 0.05) + more;
        }
        return Judgements.of(name, values, wrong);
    }

    @Test
    void moved_inputs_alone_make_more_errors_but_are_no_concept_drift() {
        SeededRandom random = new SeededRandom(41);
        ConceptTest test = ConceptTest.of(judged("before", random, 0, 0), judged("now", random, 1, 0), 20, FIVE);

        assertThat(test.errorRate().value())
                .isGreaterThan(1.5 * test.errorRateBefore().value());
        assertThat(test.errorRateOfSameConcept().value())
                .isCloseTo(test.errorRate().value(), within(0.05));
        assertThat(test.isDrift()).isFalse();
    }

    @Test
    void more_errors_for_the_same_input_are_concept_drift() {
        SeededRandom random = new SeededRandom(42);
        ConceptTest test = ConceptTest.of(judged("before", random, 0, 0), judged("now", random, 0, 0.1));

        assertThat(test.isDrift()).isTrue();
        assertThat(test.toString())
                .startsWith("now: concept drift. Errors went from ")
                .contains("\nto -0.8");
    }

    @Test
    void without_drift_one_test_in_twenty_alarms_at_most() {
        SeededRandom random = new SeededRandom(43);
        int alarms = 0;
        for (int round = 0; round < 1_000; round++) {
            alarms += ConceptTest.of(judged("before", random, 0, 0), judged("now", random, 0, 0))
                            .isDrift()
                    ? 1
                    : 0;
        }

        assertThat(alarms).isBetween(20, 65);
    }

    @Test
    void no_error_on_either_side_is_no_drift() {
        ConceptTest test = new ConceptTest("now", List.of(new Stratum("all", 0, 10, 0, 10)), FIVE);

        assertThat(test.pValue().value()).isEqualTo(1);
        assertThat(test)
                .hasToString("now: no concept drift shown. Errors went from 0 % to 0 %; moved inputs alone would make "
                        + "them 0 %; p = 1, above the level of 5 %.\nall: 0 % of 10 → 0 % of 10");
    }

    @Test
    void bad_input_is_named() {
        assertThatThrownBy(() -> Judgements.of("May", new double[] {1, 2, 3}, new boolean[2]))
                .hasMessage("Judgements 'May' need a verdict for each value, but have 3 values and 2 verdicts.");
        assertThatThrownBy(() -> Judgements.of("May", new double[] {1}, new boolean[1]))
                .hasMessage("A list of judgements 'May' needs 2 values or more but has 1.");
        assertThatThrownBy(() -> new ConceptTest("May", List.of(), FIVE))
                .hasMessage("A concept test needs at least one stratum but has none.");
        assertThatThrownBy(() -> new ConceptTest("May", List.of(new Stratum("all", 1, 3, 0, 0)), FIVE))
                .hasMessage(
                        "A concept test of 'May' needs judgements before and now. Wait until the labels have come.");
        assertThatThrownBy(() -> new Stratum("all", 4, 3, 0, 0))
                .hasMessage(
                        "Stratum 'all' has 0 errors or more and at most as many as values, but was given 4 of 3 and "
                                + "0 of 0.");
    }

    @Test
    void judgements_are_counted() {
        Judgements judgements = Judgements.of("May", new double[] {1, 2, 3}, new boolean[] {true, false, false});

        assertThat(judgements).hasToString("May: 1 error in 3 judgements");
        assertThat(judgements.window()).isEqualTo(Window.of("May", 1, 2, 3));
    }
}
