package se4ai.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se4ai.hazard.Likelihood.FREQUENT;
import static se4ai.hazard.Likelihood.IMPROBABLE;
import static se4ai.hazard.Likelihood.OCCASIONAL;
import static se4ai.hazard.Likelihood.PROBABLE;
import static se4ai.hazard.Likelihood.REMOTE;
import static se4ai.hazard.RiskBand.BROADLY_ACCEPTABLE;
import static se4ai.hazard.RiskBand.INTOLERABLE;
import static se4ai.hazard.RiskBand.TOLERABLE;
import static se4ai.hazard.Severity.CATASTROPHIC;
import static se4ai.hazard.Severity.CRITICAL;
import static se4ai.hazard.Severity.MARGINAL;
import static se4ai.hazard.Severity.NEGLIGIBLE;

import java.util.List;
import org.junit.jupiter.api.Test;

class RiskMatrixTest {

    private static final RiskMatrix STANDARD = RiskMatrix.standard();

    /** MIL-STD-882E, table III: high is intolerable, serious and medium are tolerable, low is acceptable. */
    @Test
    void the_standard_matrix_is_that_of_the_standard() {
        assertThat(STANDARD.band(Risk.of(CATASTROPHIC, OCCASIONAL))).isEqualTo(INTOLERABLE);
        assertThat(STANDARD.band(Risk.of(CATASTROPHIC, REMOTE))).isEqualTo(TOLERABLE);
        assertThat(STANDARD.band(Risk.of(CATASTROPHIC, IMPROBABLE))).isEqualTo(TOLERABLE);
        assertThat(STANDARD.band(Risk.of(CRITICAL, PROBABLE))).isEqualTo(INTOLERABLE);
        assertThat(STANDARD.band(Risk.of(CRITICAL, OCCASIONAL))).isEqualTo(TOLERABLE);
        assertThat(STANDARD.band(Risk.of(MARGINAL, FREQUENT))).isEqualTo(TOLERABLE);
        assertThat(STANDARD.band(Risk.of(MARGINAL, IMPROBABLE))).isEqualTo(TOLERABLE);
        assertThat(STANDARD.band(Risk.of(NEGLIGIBLE, PROBABLE))).isEqualTo(TOLERABLE);
        assertThat(STANDARD.band(Risk.of(NEGLIGIBLE, OCCASIONAL))).isEqualTo(BROADLY_ACCEPTABLE);
    }

    @Test
    void each_cell_lies_in_one_band() {
        assertThat(STANDARD.cells(INTOLERABLE)).isEqualTo(5);
        assertThat(STANDARD.cells(INTOLERABLE) + STANDARD.cells(TOLERABLE) + STANDARD.cells(BROADLY_ACCEPTABLE))
                .isEqualTo(24);
    }

    @Test
    void what_was_eliminated_is_acceptable_however_bad() {
        for (Severity severity : Severity.values()) {
            assertThat(STANDARD.band(Risk.of(severity, Likelihood.ELIMINATED))).isEqualTo(BROADLY_ACCEPTABLE);
        }
    }

    @Test
    void a_product_can_tolerate_less() {
        RiskMatrix ours = STANDARD.with(CRITICAL, OCCASIONAL, INTOLERABLE).named("ours");

        assertThat(ours.band(Risk.of(CRITICAL, OCCASIONAL))).isEqualTo(INTOLERABLE);
        assertThat(ours.band(Risk.of(CRITICAL, REMOTE))).isEqualTo(TOLERABLE);
        assertThat(ours.name()).isEqualTo("ours");
    }

    @Test
    void a_greater_risk_is_never_more_acceptable() {
        assertThatThrownBy(() -> STANDARD.named("ours").with(CATASTROPHIC, FREQUENT, TOLERABLE))
                .hasMessage("Risk matrix 'ours' calls (catastrophic, probable) intolerable but the greater risk"
                        + " (catastrophic, frequent) tolerable if ALARP; raise the second or lower the first.");
    }

    @Test
    void it_needs_a_band_for_each_risk() {
        assertThatThrownBy(() -> new RiskMatrix("ours", List.of(List.of(TOLERABLE))))
                .hasMessage("Risk matrix 'ours' needs 4 rows, one for each severity, of 6 bands, one for each"
                        + " likelihood.");
    }

    @Test
    void it_is_written_from_the_greatest_risk_to_the_smallest() {
        assertThat(STANDARD.toString())
                .startsWith("MIL-STD-882E, read as ALARP bands\n- catastrophic, frequent: intolerable\n")
                .endsWith("\n- negligible, eliminated: broadly acceptable");
        assertThat(RiskMatrix.risks()).hasSize(24).doesNotHaveDuplicates();
    }

    @Test
    void a_risk_exceeds_another_where_it_is_worse_in_one_and_better_in_none() {
        assertThat(Risk.of(CRITICAL, REMOTE).exceeds(Risk.of(MARGINAL, REMOTE))).isTrue();
        assertThat(Risk.of(CRITICAL, REMOTE).exceeds(Risk.of(CRITICAL, REMOTE))).isFalse();
        assertThat(Risk.of(CRITICAL, REMOTE).exceeds(Risk.of(MARGINAL, FREQUENT)))
                .isFalse();
        assertThat(CRITICAL.isWorseThan(MARGINAL)).isTrue();
    }

    @Test
    void the_letters_of_the_standard_run_from_frequent_to_eliminated() {
        assertThat(List.of(Likelihood.values()))
                .extracting(Likelihood::letter)
                .containsExactly('F', 'E', 'D', 'C', 'B', 'A');
        assertThat(List.of(Severity.values()))
                .allSatisfy(s -> assertThat(s.meaning()).isNotBlank());
        assertThat(List.of(Likelihood.values()))
                .allSatisfy(l -> assertThat(l.meaning()).isNotBlank());
    }
}
