package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

    /** C. Elkan, 2001: alarm where the probability is at least the alarm's part of both costs. */
    @Test
    void from_the_break_even_on_an_alarm_is_cheaper_than_none() {
        CostMatrix credit = CostMatrix.of("credit", Money.euros(5), Money.euros(1));

        assertThat(credit.breakEven().score().value()).isEqualTo(1.0 / 6);
        assertThat(ROBOT.breakEven().score().value()).isEqualTo(2.0 / 50_002);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostMatrix.of("toy", Money.NONE, Money.NONE).breakEven())
                .withMessage("No mistake costs 'toy' anything, so that no threshold is better than another.");
    }

    @Test
    void it_is_written_as_a_sentence() {
        assertThat(ROBOT).hasToString("delivery robot: a miss costs € 50,000, a false alarm € 2");
    }
}
