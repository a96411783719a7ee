package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void money_adds_and_multiplies() {
        assertThat(Money.euros(2).plus(Money.euros(3))).isEqualTo(Money.euros(5));
        assertThat(Money.euros(2).times(3)).isEqualTo(Money.euros(6));
        assertThat(Money.NONE.plus(Money.euros(7))).isEqualTo(Money.euros(7));
    }

    @Test
    void more_money_comes_later() {
        assertThat(Money.euros(1)).isLessThan(Money.euros(2));
        assertThat(Money.NONE).isEqualByComparingTo(Money.euros(0));
    }

    @Test
    void cents_are_written_where_there_are_any() {
        assertThat(Money.euros(50_000)).hasToString("€ 50,000");
        assertThat(Money.euros(0.05)).hasToString("€ 0.05");
        assertThat(Money.euros(1_234.5)).hasToString("€ 1,234.50");
        assertThat(Money.NONE).hasToString("€ 0");
    }

    @Test
    void money_is_never_below_zero_nor_endless() {
        assertThatThrownBy(() -> Money.euros(-1)).hasMessage("Money must be 0 euros or more but was -1.0.");
        assertThatThrownBy(() -> Money.euros(Double.NaN)).hasMessage("Money must be 0 euros or more but was NaN.");
        assertThatThrownBy(() -> Money.euros(1).times(Double.POSITIVE_INFINITY))
                .hasMessage("Money must be 0 euros or more but was Infinity.");
    }
}
