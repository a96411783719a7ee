package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.measure.Money;

class CostMatrixTest {

    private static final CostMatrix ROBOT = CostMatrix.of("delivery robot", Money.euros(50_000), Money.euros(2));

    @Test
    void each_miss_and_each_false_alarm_has_its_price() {
        assertThat(ROBOT.of(new Outcomes(3, 4, 1))).isEqualTo(Money.euros(50_008));
        assertThat(ROBOT.of(new Outcomes(0, 1, 0))).isEqualTo(Money.euros(2));
    }

    @Test
    void being_right_costs_nothing() {
        assertThat(ROBOT.of(new Outcomes(9, 0, 0))).isEqualTo(Money.euros(0));
    }

    @Test
    void it_is_written_as_a_sentence() {
        assertThat(ROBOT).hasToString("delivery robot: a miss costs € 50,000, a false alarm € 2");
    }
}
