package se4ai.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.measure.SeededRandom;
import se4ai.model.Examples;

class ScalingTest {

    @Test
    void a_feature_gets_mean_0_and_deviation_1() {
        Scaling scaling = Scaling.of(Examples.of(
                List.of("speed", "constant"),
                new double[][] {{100, 200, 300, 400}, {7, 7, 7, 7}},
                List.of("none", "damage"),
                0,
                0,
                1,
                1));

        assertThat(scaling.means()).containsExactly(250, 7);
        assertThat(scaling.deviations()[0]).isEqualTo(Math.sqrt(12_500));
        assertThat(scaling.scaled(new double[] {250, 7})).containsExactly(0, 0);
        assertThat(scaling.scaled(new double[] {250 + Math.sqrt(12_500), 8}))
                .containsExactly(new double[] {1, 1}, within(1e-12));
    }

    @Test
    void few_values_stay_as_they_are() {
        double[] numbers = new double[1_000];
        Arrays.setAll(numbers, row -> row % 256);

        assertThat(Steps.of(numbers)).isEqualTo(numbers);
    }

    @Test
    void many_values_become_256_steps_that_keep_the_order() {
        SeededRandom random = new SeededRandom(5);
        double[] numbers = new double[5_000];
        // A third of them is the same number, as where a default was filled in.
        Arrays.setAll(numbers, row -> row % 3 == 0 ? 0.5 : random.nextGaussian());
        double[] steps = Steps.of(numbers);

        assertThat(Arrays.stream(steps).distinct().count()).isBetween(100L, 256L);
        assertThat(Arrays.stream(steps).boxed()).allMatch(step -> contains(numbers, step));
        for (int row = 1; row < numbers.length; row++) {
            assertThat(Math.signum(steps[row] - steps[row - 1]))
                    .isIn(0.0, Math.signum(numbers[row] - numbers[row - 1]));
        }
    }

    private static boolean contains(double[] numbers, double wanted) {
        return Arrays.stream(numbers).anyMatch(number -> number == wanted);
    }
}
