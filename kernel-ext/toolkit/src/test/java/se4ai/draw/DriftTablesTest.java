package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.drift.ConceptTest;
import se4ai.drift.ConceptTest.Stratum;
import se4ai.drift.Correction;
import se4ai.drift.DriftReport;
import se4ai.drift.DriftTests;
import se4ai.drift.FalseAlarms;
import se4ai.drift.KolmogorovSmirnov;
import se4ai.drift.Reference;
import se4ai.drift.Windows;
import se4ai.measure.Probability;

class DriftTablesTest {

    private static final DriftTests TESTS = KolmogorovSmirnov.test(
            Reference.of("x", 1, 2, 3, 4, 5, 6), Windows.of("x", 6, 1, 3, 2, 4, 5, 6, 11, 12, 13, 14, 15, 16));
    private static final ConceptTest ERRORS = new ConceptTest(
            "May",
            List.of(new Stratum("to 10", 10, 100, 20, 100), new Stratum("above 10", 0, 0, 5, 20)),
            Probability.percent(5));

    @Test
    void each_test_is_a_row_with_its_answer() {
        assertThat(DriftTables.of(TESTS.corrected(Correction.HOLM)).text()).isEqualTo("""
                        1 of 2 tests shows drift, corrected by Holm; without any drift at least one would alarm in at most 5 % of all cases
                        Feature | Window | Largest gap | at | p-value | Drift?
                        x | x 1–6 | 0 | 1 | 1 | ✓ none shown
                        x | x 7–12 | 1 | 6 | 0.0043 | ✗ drift""");
    }

    @Test
    void errors_are_compared_bin_by_bin() {
        assertThat(DriftTables.of(ERRORS).text()).endsWith("""
                        Input | Wrong before | Wrong now
                        to 10 | 10 % (10 of 100) | 20 % (20 of 100)
                        above 10 | – none seen | 25 % (5 of 20)""");
    }

    @Test
    void a_report_says_what_to_do_first() {
        String text = DriftTables.of(DriftReport.of(TESTS.all(), ERRORS)).text();

        assertThat(text)
                .startsWith("✗ May: data drift\nThe inputs moved, ")
                .containsSubsequence(
                        "\nInputs: 1 of 2 tests shows drift", "\nErrors for the same input: May: no concept");
    }

    @Test
    void false_alarms_have_their_intervals() {
        assertThat(DriftTables.of(new FalseAlarms("detector", 10, 100, 5, 600)).text())
                .isEqualTo("""
                        False alarms of detector
                        What | Found | With 95 % confidence
                        Calm series of 100 with an alarm | 5 of 10, 50 % | 24 % to 76 %
                        Observations until an alarm, on average | 120 | 51.4 to 370""");
        assertThat(DriftTables.of(new FalseAlarms("detector", 10, 100, 0, 1_000))
                        .text())
                .endsWith("on average | ∞ | 271 to ∞");
    }
}
