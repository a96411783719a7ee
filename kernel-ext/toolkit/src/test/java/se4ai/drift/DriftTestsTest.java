package se4ai.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se4ai.measure.Probability;
import se4ai.measure.SeededRandom;

class DriftTestsTest {

    private static final Probability FIVE = Probability.percent(5);

    private static DriftTest with(String feature, double p) {
        return new DriftTest(
                Reference.of(feature, 1, 2, 3), Window.of("later", 1, 2, 3), 0.5, 2, Probability.of(p), FIVE);
    }

    @Test
    void holm_corrects_four_p_values() {
        // The example of the article on Holm's method in Wikipedia: only the first and the last are rejected.
        DriftTests tests = DriftTests.of(with("a", 0.01), with("b", 0.04), with("c", 0.03), with("d", 0.005))
                .corrected(Correction.HOLM);

        assertThat(tests.pValues().stream().map(Probability::value))
                .usingComparatorForType((x, y) -> Math.abs(x - y) < 1e-12 ? 0 : Double.compare(x, y), Double.class)
                .containsExactly(0.03, 0.06, 0.06, 0.02);
        assertThat(tests.drifted()).extracting(test -> test.reference().name()).containsExactly("a", "d");
    }

    @Test
    void bonferroni_multiplies() {
        DriftTests tests = DriftTests.of(with("a", 0.02), with("b", 0.6)).corrected(Correction.BONFERRONI);

        assertThat(tests.pValues()).containsExactly(Probability.of(0.04), Probability.of(1));
        assertThat(tests.corrected(Correction.NONE).drifted()).hasSize(1);
    }

    @Test
    void holm_keeps_equal_p_values_equal_and_is_never_worse_than_bonferroni() {
        SeededRandom random = new SeededRandom(4);
        for (int round = 0; round < 200; round++) {
            double[] p = new double[1 + random.nextInt(6)];
            for (int i = 0; i < p.length; i++) {
                p[i] = (1 + random.nextInt(8)) / 80.0;
            }
            double[] holm = Correction.HOLM.adjusted(p);
            double[] bonferroni = Correction.BONFERRONI.adjusted(p);
            for (int i = 0; i < p.length; i++) {
                assertThat(holm[i]).isBetween(p[i], bonferroni[i]);
                assertThat(holm[i]).isEqualTo(stepDown(p, p[i]), within(1e-15));
            }
        }
    }

    /** Holm as he wrote it: sorted, multiplied, and never smaller than the one before. */
    private static double stepDown(double[] p, double value) {
        double[] sorted = p.clone();
        java.util.Arrays.sort(sorted);
        double most = 0;
        for (int i = 0; i < sorted.length; i++) {
            most = Math.max(most, Math.min(1, (sorted.length - i) * sorted[i]));
            // Of equal values the first has the largest factor, and the others inherit it.
            if (sorted[i] == value) {
                return most;
            }
        }
        throw new AssertionError();
    }

    @Test
    void ten_features_at_five_per_cent_alarm_in_forty_per_cent() {
        List<DriftTest> ten = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ten.add(with("feature " + i, 0.5));
        }
        DriftTests tests = DriftTests.of(ten.toArray(DriftTest[]::new));

        assertThat(tests.falseAlarmRate().value()).isEqualTo(1 - Math.pow(0.95, 10), within(1e-12));
        assertThat(tests.falseAlarmRate()).hasToString("40 %");
        assertThat(tests.corrected(Correction.HOLM).falseAlarmRate()).isEqualTo(FIVE);
        assertThat(tests.isDrift()).isFalse();
    }

    @Test
    void seeded_features_without_drift_alarm_as_often_as_said() {
        SeededRandom random = new SeededRandom(21);
        int plain = 0;
        int corrected = 0;
        for (int round = 0; round < 1_000; round++) {
            List<DriftTest> ten = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                ten.add(KolmogorovSmirnov.test(
                        Reference.of("x", Draws.normal(random, 97, 0)), Window.of("y", Draws.normal(random, 89, 0))));
            }
            DriftTests tests = DriftTests.of(ten.toArray(DriftTest[]::new));
            plain += tests.isDrift() ? 1 : 0;
            corrected += tests.corrected(Correction.HOLM).isDrift() ? 1 : 0;
        }

        assertThat(plain).isBetween(350, 440);
        assertThat(corrected).isBetween(25, 65);
    }

    @Test
    void windows_are_tested_one_after_the_other() {
        DriftTests tests = KolmogorovSmirnov.test(
                Reference.of("x", 1, 2, 3, 4, 5, 6), Windows.of("x", 6, 1, 3, 2, 4, 5, 6, 11, 12, 13, 14, 15, 16));

        assertThat(tests).hasToString("""
                        1 of 2 tests shows drift, not corrected; without any drift at least one would alarm in 9.8 % of all cases
                        no drift shown: x, x 1–6: gap 0, p = 1
                        drift: x, x 7–12: gap 1, p = 0.0022""");
        assertThat(tests.corrected(Correction.BONFERRONI).toString().toLowerCase(Locale.ROOT))
                .contains("corrected by bonferroni; without any drift at least one would alarm in at most 5 % of all");
    }

    @Test
    void no_test_and_two_levels_are_refused() {
        assertThatThrownBy(() -> DriftTests.of()).hasMessage("Drift tests need at least one test but there is none.");
        DriftTest strict =
                KolmogorovSmirnov.test(Reference.of("x", 1, 2), Window.of("strict", 1, 2), Probability.percent(1));
        assertThatThrownBy(() -> DriftTests.of(with("a", 0.3), strict))
                .hasMessage("Tests that are read together need one level, but 'x', 'strict' is tested at 1 % and the "
                        + "first at 5 %.");
    }
}
