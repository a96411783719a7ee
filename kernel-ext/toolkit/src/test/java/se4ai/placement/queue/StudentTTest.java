package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

class StudentTTest {

    @Test
    void the_table_of_a_textbook_is_met() {
        assertThat(StudentT.within(0.95, 1)).isCloseTo(12.706, within(5e-4));
        assertThat(StudentT.within(0.95, 9)).isCloseTo(2.262, within(5e-4));
        assertThat(StudentT.within(0.99, 19)).isCloseTo(2.861, within(5e-4));
        assertThat(StudentT.within(0.99, 120)).isCloseTo(2.617, within(5e-4));
    }

    @Test
    void another_implementation_agrees() {
        for (int degrees = 1; degrees < 300; degrees++) {
            for (double confidence : new double[] {0.01, 0.5, 0.9, 0.95, 0.99, 0.999}) {
                double expected = TDistribution.of(degrees).inverseSurvivalProbability((1 - confidence) / 2);
                assertThat(StudentT.within(confidence, degrees))
                        .as(confidence + " with " + degrees)
                        .isCloseTo(expected, within(1e-9 * expected));
            }
        }
    }
}
