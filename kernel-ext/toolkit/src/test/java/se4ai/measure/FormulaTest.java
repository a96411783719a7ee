package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FormulaTest {

    @Test
    void bytes_over_bandwidth_are_a_duration() {
        Formula formula = Formula.of(Bytes.parse("60 kB")).over(Bandwidth.parse("10 Mbit/s"));

        assertThat(formula.duration().milliseconds()).isEqualTo(48, within(1e-9));
        assertThat(formula).hasToString("60 kB / 10 Mbit/s");
    }

    @Test
    void a_formula_that_is_upside_down_is_told_by_its_unit() {
        assertThatThrownBy(() -> Formula.of(Bandwidth.parse("10 Mbit/s"))
                        .over(Bytes.parse("60 kB"))
                        .duration())
                .hasMessage("The formula 10 Mbit/s / 60 kB has the unit 1/s, but a duration has the unit s. Look for a"
                        + " quantity that is missing or upside down.");
        assertThatThrownBy(() -> Formula.of(Power.watts(2)).energy())
                .hasMessage(
                        "The formula 2 W has the unit J/s, but an energy has the unit J. Look for a quantity that is"
                                + " missing or upside down.");
    }

    @Test
    void a_formula_is_as_sure_as_its_least_sure_number() {
        Formula formula = Formula.of(Power.watts(2).from(Source.table("data sheet")))
                .times(Duration.seconds(3).assumed("a guess"));

        assertThat(formula.energy()).isEqualTo(Energy.joules(6).assumed("a guess"));
        assertThat(Formula.of(Money.dollars(36).from(Source.EXACT))
                        .over(Duration.hours(1).from(Source.EXACT))
                        .times(Duration.seconds(10).from(Source.EXACT))
                        .over(0.5)
                        .times(3)
                        .money(Money.dollars(0)))
                .hasToString("USD 0.60");
    }
}
