package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se4ai.measure.Money;
import se4ai.model.ThresholdSweep.Judged;
import se4ai.model.ThresholdSweep.Step;

class ThresholdSweepTest {

    private static final Box BOX = Box.of(0, 0, 0.5, 0.5);
    private static final Judged PICTURE = new Judged(
            Detections.of(Detection.of("cat", 0.5, BOX), Detection.of("cat", 0.3, Box.of(0.6, 0.6, 1, 1))),
            List.of(new TrueObject("cat", BOX)));

    @Test
    void it_tries_nineteen_thresholds_from_5_to_95_per_cent() {
        assertThat(ThresholdSweep.over(List.of()).steps())
                .extracting(step -> step.threshold().score().value())
                .containsExactly(
                        0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85,
                        0.9, 0.95);
    }

    @Test
    void a_detection_counts_up_to_its_own_score() {
        ThresholdSweep sweep = ThresholdSweep.over(List.of(PICTURE));

        assertThat(outcomes(sweep, 0.3)).isEqualTo(new Outcomes(1, 1, 0));
        assertThat(outcomes(sweep, 0.35)).isEqualTo(new Outcomes(1, 0, 0));
        assertThat(outcomes(sweep, 0.5)).isEqualTo(new Outcomes(1, 0, 0));
        assertThat(outcomes(sweep, 0.55)).isEqualTo(new Outcomes(0, 0, 1));
    }

    @Test
    void pictures_are_counted_together() {
        ThresholdSweep sweep = ThresholdSweep.over(List.of(PICTURE, PICTURE));

        assertThat(outcomes(sweep, 0.3)).isEqualTo(new Outcomes(2, 2, 0));
    }

    @Test
    void the_nearest_step_answers_for_thresholds_in_between() {
        ThresholdSweep sweep = sweep(new Outcomes(1, 0, 0), new Outcomes(2, 0, 0), new Outcomes(3, 0, 0));

        assertThat(outcomes(sweep, 0)).isEqualTo(new Outcomes(1, 0, 0));
        assertThat(outcomes(sweep, 0.375)).isEqualTo(new Outcomes(1, 0, 0));
        assertThat(outcomes(sweep, 0.4)).isEqualTo(new Outcomes(2, 0, 0));
        assertThat(outcomes(sweep, 1)).isEqualTo(new Outcomes(3, 0, 0));
    }

    @Test
    void all_cheapest_thresholds_are_named() {
        ThresholdSweep sweep = sweep(new Outcomes(2, 4, 0), new Outcomes(1, 0, 1), new Outcomes(1, 0, 1));

        assertThat(sweep.cheapest(costs(10, 1))).containsExactly(Threshold.of(0.25));
        assertThat(sweep.cheapest(costs(1, 10))).containsExactly(Threshold.of(0.5), Threshold.of(0.75));
        assertThat(sweep.cheapest(costs(4, 1))).hasSize(3);
    }

    @Test
    void equal_costs_are_equal_whatever_mistakes_they_are_made_of() {
        ThresholdSweep sweep = sweep(new Outcomes(0, 3, 0), new Outcomes(0, 0, 1), new Outcomes(0, 4, 0));

        assertThat(sweep.cheapest(costs(0.3, 0.1))).containsExactly(Threshold.of(0.25), Threshold.of(0.5));
    }

    @Test
    void the_cheapest_agree_with_exact_arithmetic_on_every_step() {
        Random random = new Random(6);
        for (int i = 0; i < 500; i++) {
            ThresholdSweep sweep = sweep(IntStream.range(0, 3)
                    .mapToObj(step -> new Outcomes(0, random.nextInt(6), random.nextInt(6)))
                    .toArray(Outcomes[]::new));
            CostMatrix costs = costs(random.nextInt(30) / 10.0, random.nextInt(30) / 10.0);

            assertThat(sweep.cheapest(costs)).isEqualTo(byExactArithmetic(sweep, costs));
        }
    }

    @Test
    void steps_are_sorted_and_written_one_a_line() {
        Step high = new Step(Threshold.of(0.6), new Outcomes(1, 0, 2));
        Step low = new Step(Threshold.of(0.2), new Outcomes(3, 4, 0));

        assertThat(new ThresholdSweep(List.of(high, low)))
                .hasToString("from 20 %: 3 found, 4 false alarms, 0 missed\n"
                        + "from 60 %: 1 found, 0 false alarms, 2 missed");
    }

    @Test
    void there_must_be_a_step() {
        assertThatThrownBy(() -> new ThresholdSweep(List.of()))
                .hasMessage("A threshold sweep needs at least one step but has none.");
    }

    private static List<Threshold> byExactArithmetic(ThresholdSweep sweep, CostMatrix costs) {
        BigDecimal lowest = sweep.steps().stream()
                .map(step -> exact(step, costs))
                .reduce(BigDecimal::min)
                .orElseThrow();
        return sweep.steps().stream()
                .filter(step -> exact(step, costs).compareTo(lowest) == 0)
                .map(Step::threshold)
                .toList();
    }

    private static BigDecimal exact(Step step, CostMatrix costs) {
        BigDecimal misses = BigDecimal.valueOf(costs.falseNegative().amount())
                .multiply(BigDecimal.valueOf(step.outcomes().falseNegatives()));
        return misses.add(BigDecimal.valueOf(costs.falsePositive().amount())
                .multiply(BigDecimal.valueOf(step.outcomes().falsePositives())));
    }

    private static ThresholdSweep sweep(Outcomes... atEachQuarter) {
        return new ThresholdSweep(IntStream.range(0, atEachQuarter.length)
                .mapToObj(i -> new Step(Threshold.of((i + 1) / 4.0), atEachQuarter[i]))
                .toList());
    }

    private static Outcomes outcomes(ThresholdSweep sweep, double threshold) {
        return sweep.at(Threshold.of(threshold)).outcomes();
    }

    private static CostMatrix costs(double miss, double alarm) {
        return CostMatrix.of("product", Money.euros(miss), Money.euros(alarm));
    }
}
