package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DimensionTest {

    @Test
    void dimensions_multiply_and_divide() {
        assertThat(Dimension.DATA.over(Dimension.TIME)).hasToString("bit/s");
        assertThat(Dimension.DATA.over(Dimension.TIME).times(Dimension.TIME)).isEqualTo(Dimension.DATA);
        assertThat(Dimension.TIME.over(Dimension.TIME)).isEqualTo(Dimension.NUMBER);
        assertThat(Bytes.of(1).dimension().over(Bandwidth.megabits(1).dimension()))
                .isEqualTo(Duration.seconds(1).dimension());
        assertThat(Power.watts(1).dimension().times(Dimension.TIME))
                .isEqualTo(Energy.joules(1).dimension());
    }

    @Test
    void they_are_written_in_base_units() {
        assertThat(Dimension.NUMBER).hasToString("1");
        assertThat(Dimension.NUMBER.over(Dimension.TIME)).hasToString("1/s");
        assertThat(Dimension.TIME.times(Dimension.TIME)).hasToString("s^2");
        assertThat(Dimension.ENERGY.times(Dimension.TIME)).hasToString("J·s");
        assertThat(Dimension.WORK.over(Dimension.TIME)).hasToString("FLOP/s");
        assertThat(Dimension.MONEY.over(Dimension.DATA)).hasToString("money/bit");
    }
}
