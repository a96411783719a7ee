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

    @Test
    void there_are_two_currencies_and_they_do_not_add_up() {
        assertThat(Money.parse("4.10 USD")).isEqualTo(Money.dollars(4.1)).hasToString("USD 4.10");
        assertThat(Money.parse("20 €")).isEqualTo(Money.euros(20));
        assertThat(Money.NONE.plus(Money.dollars(7))).isEqualTo(Money.dollars(7));
        assertThat(Money.dollars(7).plus(Money.NONE)).isEqualTo(Money.dollars(7));
        assertThat(Money.dollars(0.0526).times(0.5)).hasToString("USD 0.0263");
        assertThatThrownBy(() -> Money.euros(1).plus(Money.dollars(2)))
                .hasMessage("€ 1 and USD 2 are in two currencies."
                        + " Convert one of them first, and say at which rate and date.");
        assertThatThrownBy(() -> new Money(1, "CHF", Source.UNSTATED))
                .hasMessage("Money is in € or USD but was in 'CHF'.");
        assertThatThrownBy(() -> Money.dollars(-1)).hasMessage("Money must be 0 US dollars or more but was -1.0.");
        assertThatThrownBy(() -> Money.parse("20 EUR"))
                .hasMessage(
                        "Money '20 EUR' has the unknown unit 'EUR'. The units are €, USD: write for example '20 €'.");
    }
}
