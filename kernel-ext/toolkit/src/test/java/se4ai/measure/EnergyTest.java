package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EnergyTest {

    @Test
    void a_battery_lasts_its_energy_over_the_power() {
        assertThat(Energy.parse("2.1 Wh").over(Power.parse("2.1 W"))).hasToString("1 h");
        assertThat(Energy.wattHours(1).joules()).isEqualTo(3_600);
        assertThat(Energy.parse("1 kWh").wattHours()).isEqualTo(1_000, within(1e-9));
        assertThatThrownBy(() -> Energy.parse("2.1 Wh").over(Power.NONE))
                .hasMessage("7.56 kJ lasts for ever at a power of 0 W. State a power above 0, idle power included.");
    }

    @Test
    void energy_and_power_are_computed_with() {
        assertThat(Power.parse("14.14 W").times(Duration.parse("4.43 ms"))).hasToString("62.64 mJ");
        assertThat(Energy.parse("1.5 J").times(Rate.ofPerSecond(1)).plus(Power.parse("600 mW")))
                .hasToString("2.1 W");
        assertThat(Energy.joules(3).over(Energy.joules(2))).isEqualTo(1.5);
        assertThat(Energy.joules(1).plus(Energy.joules(2)).times(2)).hasToString("6 J");
        assertThat(Power.watts(2).times(0.25)).hasToString("500 mW");
        assertThat(Power.NONE).hasToString("0 W");
        assertThat(Energy.NONE).hasToString("0 J");
    }

    @Test
    void both_are_finite_and_not_negative() {
        assertThatThrownBy(() -> Energy.joules(-1))
                .hasMessage("An energy must be a finite number of 0 or more but was -1 J.");
        assertThatThrownBy(() -> Power.watts(Double.NaN))
                .hasMessage("A power must be a finite number of 0 or more but was NaN W.");
        assertThatThrownBy(() -> Power.parse("3 mWh"))
                .hasMessage("A power '3 mWh' has the unknown unit 'mWh'. The units are µW, mW, W, kW: write for"
                        + " example '3 W'.");
    }
}
