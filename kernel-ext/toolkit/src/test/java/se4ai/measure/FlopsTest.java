package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FlopsTest {

    /** The same network is listed with 4.4 G by those who count multiply-adds and with 8.7 G by the others. */
    @Test
    void a_multiply_add_is_two_operations() {
        assertThat(Flops.multiplyAdds(4_371_456_000.0)).hasToString("8.743 GFLOP");
        assertThat(Flops.parse("4.371456 GMAC")).isEqualByComparingTo(Flops.of(8_742_912_000.0));
        assertThat(Flops.parse("3 MMAC")).isEqualTo(Flops.parse("6 MFLOP"));
    }

    @Test
    void work_over_time_is_a_rate_and_over_a_rate_is_time() {
        Flops work = Flops.parse("8.743 GFLOP");

        assertThat(work.over(Duration.parse("4.43 ms"))).hasToString("1.974 TFLOP/s");
        assertThat(work.over(FlopRate.giga(8.743))).hasToString("1 s");
        assertThat(FlopRate.parse("1.97 TFLOPS").over(FlopRate.parse("20 TFLOP/s")))
                .isEqualTo(0.0985, within(1e-12));
        assertThat(work.plus(work).times(0.5)).isEqualTo(work);
        assertThat(FlopRate.giga(20).times(0.1)).hasToString("2 GFLOP/s");
        assertThat(work.dimension().over(FlopRate.giga(1).dimension())).isEqualTo(Dimension.TIME);
    }

    @Test
    void work_is_not_negative_and_a_rate_is_above_zero() {
        assertThatThrownBy(() -> Flops.of(-1))
                .hasMessage("A computation must be a finite number of 0 or more but was -1 FLOP.");
        assertThatThrownBy(() -> FlopRate.giga(0))
                .hasMessage("A FLOP rate must be a finite number above 0 but was 0 FLOP/s."
                        + " A device that computes nothing needs no rate: leave it out.");
        assertThatThrownBy(() -> Flops.parse("8.7 GFLOPS"))
                .hasMessage(
                        "A computation '8.7 GFLOPS' has the unknown unit 'GFLOPS'. The units are FLOP, kFLOP, MFLOP,"
                                + " GFLOP, TFLOP: write for example '8.7 FLOP'.");
        assertThat(Flops.NONE).hasToString("0 FLOP");
    }
}
