package se4ai.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se4ai.measure.Probability;
import se4ai.measure.SeededRandom;

class KolmogorovSmirnovTest {

    private static final org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest ORACLE =
            new org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest();

    /** Every way to deal the pooled values to the two samples, and how many have so large a gap. */
    private static double byDealing(double[] a, double[] b) {
        double[] all = Draws.joined(a, b);
        long observed = Gap.steps(sorted(a), sorted(b));
        int deals = 0;
        int large = 0;
        for (int chosen = 0; chosen < 1 << all.length; chosen++) {
            if (Integer.bitCount(chosen) == a.length) {
                double[] one = new double[a.length];
                double[] other = new double[b.length];
                int i = 0;
                int j = 0;
                for (int k = 0; k < all.length; k++) {
                    if ((chosen >> k & 1) == 1) {
                        one[i++] = all[k];
                    } else {
                        other[j++] = all[k];
                    }
                }
                deals++;
                large += Gap.steps(sorted(one), sorted(other)) >= observed ? 1 : 0;
            }
        }
        return (double) large / deals;
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    @Test
    void two_against_two_that_do_not_overlap_are_one_order_in_three() {
        DriftTest test = KolmogorovSmirnov.test(Reference.of("x", 1, 2), Window.of("later", 3, 4));

        assertThat(test.statistic()).isEqualTo(1);
        assertThat(test.at()).isEqualTo(2);
        assertThat(test.pValue().value()).isEqualTo(1.0 / 3, within(1e-15));
        assertThat(test)
                .hasToString("x, later: no drift shown. The largest gap is 1 at 2; p = 0.33 (exact), above the level "
                        + "of 5 %.");
    }

    @Test
    void the_same_values_on_both_sides_have_no_gap() {
        DriftTest test = KolmogorovSmirnov.test(Reference.of("x", 1, 2, 3), Window.of("later", 3, 2, 1));

        assertThat(test.statistic()).isZero();
        assertThat(test.pValue().value()).isEqualTo(1);
        assertThat(test.hasTies()).isTrue();
    }

    @Test
    void the_p_value_is_that_of_all_ways_to_deal_the_values_with_ties_and_without() {
        SeededRandom random = new SeededRandom(11);
        for (int round = 0; round < 300; round++) {
            int n = 2 + random.nextInt(5);
            int m = 2 + random.nextInt(5);
            double[] a = round % 2 == 0 ? Draws.normal(random, n, 0) : Draws.tied(random, n, 5);
            double[] b = round % 2 == 0 ? Draws.normal(random, m, 1) : Draws.tied(random, m, 5);

            assertThat(KolmogorovSmirnov.test(Reference.of("x", a), Window.of("y", b))
                            .pValue()
                            .value())
                    .isEqualTo(byDealing(a, b), within(1e-12));
        }
    }

    @Test
    void statistic_and_exact_p_value_agree_with_commons_math() {
        SeededRandom random = new SeededRandom(5);
        for (int round = 0; round < 40; round++) {
            double[] a = Draws.normal(random, 5 + random.nextInt(60), 0);
            double[] b = Draws.normal(random, 5 + random.nextInt(60), 0.4);
            DriftTest test = KolmogorovSmirnov.test(Reference.of("x", a), Window.of("y", b));
            double d = ORACLE.kolmogorovSmirnovStatistic(a, b);

            assertThat(test.isExact()).isTrue();
            assertThat(test.statistic()).isEqualTo(d, within(1e-12));
            assertThat(test.pValue().value()).isEqualTo(ORACLE.exactP(d, a.length, b.length, false), within(1e-9));
        }
    }

    @Test
    void large_samples_agree_with_the_limit_of_commons_math() {
        SeededRandom random = new SeededRandom(6);
        for (double shift : new double[] {0, 0.02, 0.05, 0.2}) {
            double[] a = Draws.normal(random, 3_000, 0);
            double[] b = Draws.normal(random, 2_000, shift);
            DriftTest test = KolmogorovSmirnov.test(Reference.of("x", a), Window.of("y", b));

            assertThat(test.isExact()).isFalse();
            assertThat(test.pValue().value())
                    .isEqualTo(ORACLE.approximateP(test.statistic(), 3_000, 2_000), within(1e-9));
            assertThat(test.toString()).contains("(from the limit for large samples)");
        }
    }

    @Test
    void the_limit_is_the_tabled_one() {
        // N. Smirnov 1948: 0.950514 lie below 1.36 and 0.990154 below 1.63.
        assertThat(GapDistribution.limit(1.36)).isEqualTo(1 - 0.950514, within(1e-6));
        assertThat(GapDistribution.limit(1.63)).isEqualTo(1 - 0.990154, within(1e-6));
        assertThat(GapDistribution.limit(0.999999)).isEqualTo(GapDistribution.limit(1.000001), within(1e-5));
        assertThat(GapDistribution.limit(0)).isEqualTo(1);
    }

    @Test
    void where_exact_and_limit_meet_they_are_close() {
        double exact = GapDistribution.tail(1_000, 1_000, 60_000);

        assertThat(GapDistribution.isExact(1_000, 1_000)).isTrue();
        assertThat(GapDistribution.limit(0.06 * Math.sqrt(500))).isEqualTo(exact, within(0.003));
    }

    @Test
    void the_critical_gap_is_the_tabled_one() {
        // Massey 1951: two samples of 10 differ at 5 % from a gap of 7/10 on.
        assertThat(KolmogorovSmirnov.criticalGap(10, 10, Probability.percent(5)))
                .isEqualTo(0.7, within(1e-12));
        assertThat(KolmogorovSmirnov.criticalGap(2, 2, Probability.percent(5))).isGreaterThan(1);
        assertThat(KolmogorovSmirnov.criticalGap(100_000, 100_000, Probability.percent(5)))
                .isEqualTo(1.3581 / Math.sqrt(50_000), within(1e-5));
        assertThatThrownBy(() -> KolmogorovSmirnov.criticalGap(1, 10, Probability.percent(5)))
                .hasMessage("A test needs 2 values or more on each side but was given 1 and 10.");
    }

    @Test
    void without_drift_one_test_in_twenty_alarms() {
        SeededRandom random = new SeededRandom(8);
        int alarms = 0;
        for (int round = 0; round < 4_000; round++) {
            Reference before = Reference.of("x", Draws.normal(random, 60, 0));
            alarms += KolmogorovSmirnov.test(before, Window.of("y", Draws.normal(random, 50, 0)))
                            .isDrift()
                    ? 1
                    : 0;
        }

        // The gap moves in steps, so the level is not quite reached.
        assertThat(alarms).isBetween(140, 220);
    }

    @Test
    void a_shift_is_found() {
        SeededRandom random = new SeededRandom(9);
        DriftTest test = KolmogorovSmirnov.test(
                Reference.of("temp_max", Draws.normal(random, 300, 0)),
                Window.of("New York", Draws.normal(random, 200, 2)),
                Probability.percent(1));

        assertThat(test.isDrift()).isTrue();
        assertThat(test.toString())
                .startsWith("temp_max, New York: drift. The largest gap is 0.")
                .endsWith("; p below 10⁻¹⁵ (exact), at most the level of 1 %.");
    }

    @Test
    void a_level_is_neither_0_nor_1() {
        Reference before = Reference.of("x", 1, 2);
        Window now = Window.of("y", 1, 2);

        assertThatThrownBy(() -> KolmogorovSmirnov.test(before, now, Probability.of(0)))
                .hasMessage("The level of a test must lie between 0 and 1, both excluded, but was 0.0. Usual is 0.05: "
                        + "Probability.percent(5).");
        assertThatThrownBy(() -> KolmogorovSmirnov.test(before, now, Probability.of(1)))
                .hasMessage("The level of a test must lie between 0 and 1, both excluded, but was 1.0. Usual is 0.05: "
                        + "Probability.percent(5).");
    }
}
