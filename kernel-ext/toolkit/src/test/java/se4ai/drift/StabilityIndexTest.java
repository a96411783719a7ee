package se4ai.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se4ai.drift.StabilityIndex.Bin;
import se4ai.drift.StabilityIndex.Shift;
import se4ai.measure.Probability;
import se4ai.measure.SeededRandom;

class StabilityIndexTest {

    private static StabilityIndex halves(int low, int high) {
        return new StabilityIndex("score", "May", List.of(new Bin("low", 50, low), new Bin("high", 50, high)));
    }

    @Test
    void two_halves_that_become_forty_and_sixty() {
        StabilityIndex index = halves(40, 60);

        // (0.6 − 0.5) ln 1.2 + (0.4 − 0.5) ln 0.8 = 0.1 ln 1.5
        assertThat(index.value()).isEqualTo(0.1 * Math.log(1.5), within(1e-15));
        assertThat(index.reading()).isEqualTo(Shift.LITTLE);
        assertThat(index.expectedWithoutDrift()).isEqualTo(0.02, within(1e-15));
        assertThat(index).hasToString("""
                        PSI of score, May: 0.0405, little shift by convention; chance alone makes about 0.02 and exceeds 0.1 in 2.5 % of all cases
                        low: 50.0 % → 40.0 %, adds 0.0223
                        high: 50.0 % → 60.0 %, adds 0.0182""");
    }

    @Test
    void the_usual_reading_has_three_steps() {
        assertThat(halves(50, 50).value()).isZero();
        assertThat(halves(30, 70).reading()).isEqualTo(Shift.SOME);
        assertThat(halves(20, 80).reading()).isEqualTo(Shift.LARGE);
        assertThat(Shift.SOME).hasToString("some shift");
    }

    @Test
    void it_is_the_same_in_both_directions_and_never_negative() {
        SeededRandom random = new SeededRandom(2);
        for (int round = 0; round < 200; round++) {
            int[] c = {1 + random.nextInt(50), 1 + random.nextInt(50), 1 + random.nextInt(50), 1 + random.nextInt(50)};
            double there =
                    new StabilityIndex("x", "y", List.of(new Bin("a", c[0], c[1]), new Bin("b", c[2], c[3]))).value();
            double back =
                    new StabilityIndex("x", "y", List.of(new Bin("a", c[1], c[0]), new Bin("b", c[3], c[2]))).value();

            assertThat(there).isNotNegative().isEqualTo(back, within(1e-14));
        }
    }

    @Test
    void numbers_are_cut_at_the_deciles_of_the_reference() {
        double[] hundred = new double[100];
        double[] later = new double[100];
        for (int i = 0; i < 100; i++) {
            hundred[i] = i + 1;
            later[i] = i + 11;
        }
        StabilityIndex index = StabilityIndex.of(Reference.of("x", hundred), Window.of("later", later));

        assertThat(index.bins()).hasSize(10).allMatch(bin -> bin.inReference() == 10);
        assertThat(index.bins().get(0)).isEqualTo(new Bin("to 10", 10, 0));
        assertThat(index.bins().get(1)).isEqualTo(new Bin("above 10 to 20", 10, 10));
        assertThat(index.bins().get(9)).isEqualTo(new Bin("above 90", 10, 20));
        assertThat(index.emptyBins()).containsExactly("to 10");
    }

    @Test
    void an_empty_bin_adds_half_an_observation_to_each_bin_of_its_side() {
        StabilityIndex index = halves(0, 99);

        double low = 0.5 / 100;
        assertThat(index.value())
                .isEqualTo((low - 0.5) * Math.log(low / 0.5) + (0.5 - low) * Math.log(1.99), within(1e-12));
        assertThat(index.toString()).contains("; empty on one side: low\n");
    }

    @Test
    void values_that_repeat_make_fewer_bins() {
        StabilityIndex mostlyZero =
                StabilityIndex.of(Reference.of("rain", 0, 0, 0, 0, 0, 0, 0, 0, 1, 2), Window.of("May", 0, 1, 3));
        StabilityIndex mostlyFull =
                StabilityIndex.of(Reference.of("cloud", 7, 8, 8, 8, 8, 8, 8, 8, 8, 8), Window.of("May", 8, 7, 8), 4);

        assertThat(mostlyZero.bins())
                .containsExactly(new Bin("to 0", 8, 1), new Bin("above 0 to 1", 1, 1), new Bin("above 1", 1, 1));
        assertThat(mostlyFull.bins()).containsExactly(new Bin("to 7", 1, 1), new Bin("above 7", 9, 2));
    }

    @Test
    void categories_are_their_own_bins() {
        StabilityIndex index = StabilityIndex.ofCategories(
                "weather", List.of("sun", "rain", "sun", "rain"), "New York", List.of("sun", "snow"));

        assertThat(index.bins()).containsExactly(new Bin("rain", 2, 0), new Bin("snow", 0, 1), new Bin("sun", 2, 1));
        assertThat(index.emptyBins()).containsExactly("rain", "snow");
    }

    @Test
    void without_drift_the_index_is_nearly_chi_squared() {
        // B. Yurdakul 2018: the mean is (B − 1)(1/n + 1/m).
        SeededRandom random = new SeededRandom(13);
        double sum = 0;
        int above = 0;
        int rounds = 2_000;
        double limit = 0;
        for (int round = 0; round < rounds; round++) {
            StabilityIndex index = StabilityIndex.of(
                    Reference.of("x", Draws.normal(random, 1_000, 0)), Window.of("y", Draws.normal(random, 500, 0)));
            limit = index.limit(Probability.percent(5));
            sum += index.value();
            above += index.value() > limit ? 1 : 0;
        }

        assertThat(limit).isEqualTo(16.919 * 0.003, within(1e-4));
        assertThat(sum / rounds).isEqualTo(9 * 0.003, within(0.0008));
        assertThat((double) above / rounds).isEqualTo(0.05, within(0.012));
    }

    @Test
    void small_windows_exceed_the_usual_limit_by_chance() {
        double[] values = new double[100];
        for (int i = 0; i < 100; i++) {
            values[i] = i;
        }
        StabilityIndex index =
                StabilityIndex.of(Reference.of("x", values), Window.of("y", java.util.Arrays.copyOf(values, 50)));

        assertThat(index.expectedWithoutDrift()).isEqualTo(0.27, within(1e-12));
        assertThat(index.falseAlarmRate(0.1).value()).isGreaterThan(0.9);
    }

    @Test
    void bad_input_is_named() {
        assertThatThrownBy(
                        () -> StabilityIndex.ofCounts("weather", Map.of("sun", 3), "May", Map.of("sun", 2, "hail", 1)))
                .hasMessage(
                        "Category 'hail' is in one side only: window 'May' has it, the reference does not. Count it "
                                + "on both sides, with 0 where there is none.");
        assertThatThrownBy(
                        () -> StabilityIndex.ofCounts("weather", Map.of("sun", 3, "fog", 1), "May", Map.of("sun", 2)))
                .hasMessage("Category 'fog' is in one side only: the reference has it, window 'May' does not. Count it "
                        + "on both sides, with 0 where there is none.");
        assertThatThrownBy(() -> StabilityIndex.ofCounts("weather", Map.of("sun", 3), "May", Map.of("sun", 2)))
                .hasMessage("A stability index of 'weather' needs 2 bins or more but has 1.");
        assertThatThrownBy(() -> halves(0, 0))
                .hasMessage("A stability index of 'score' needs values on both sides, but window 'May' has none.");
        assertThatThrownBy(() -> StabilityIndex.of(Reference.of("x", 3, 3, 3), Window.of("y", 1, 2)))
                .hasMessage("All 3 values of reference 'x' are 3: there is no place to cut it into bins. Compare how "
                        + "often that value occurs.");
        assertThatThrownBy(() -> StabilityIndex.of(Reference.of("x", 1, 2, 3), Window.of("y", 1, 2), 1))
                .hasMessage("Reference 'x' is cut into 2 bins or more but was to be cut into 1.");
        assertThatThrownBy(() -> new Bin("low", -1, 2))
                .hasMessage("Bin 'low' counts 0 values or more but was given -1 and 2.");
        assertThatThrownBy(() -> halves(40, 60).falseAlarmRate(0))
                .hasMessage("The limit of a stability index must be above 0 but was 0.0.");
    }
}
