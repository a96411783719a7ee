package se4ai.vision.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0000",
        "-0.0, 8000",
        "1, 3c00",
        "-2, c000",
        "0.333251953125, 3555",
        "65504, 7bff",
        "0.00006103515625, 0400", // the smallest with a full fraction
        "0.000060975551605224609375, 03ff", // the one below it
        "0.000000059604644775390625, 0001", // the smallest of all
        "Infinity, 7c00",
        "-Infinity, fc00",
    })
    void exact_numbers_have_the_bits_of_the_standard(float value, String bits) {
        assertThat(Half.bits(value)).isEqualTo((short) Integer.parseInt(bits, 16));
        assertThat(Half.value(Half.bits(value))).isEqualTo(value);
    }

    @Test
    void a_number_between_two_halves_goes_to_the_nearer() {
        assertThat(rounded(1 / 3f)).isEqualTo(0.333251953125f);
        assertThat(rounded(1 + 0.6f / 1024)).isEqualTo(1 + 1f / 1024);
        assertThat(rounded(1 + 0.4f / 1024)).isEqualTo(1);
    }

    @Test
    void a_number_in_the_middle_goes_to_the_half_whose_last_bit_is_even() {
        assertThat(rounded(1 + 0.5f / 1024)).isEqualTo(1);
        assertThat(rounded(1 + 1.5f / 1024)).isEqualTo(1 + 2f / 1024);
        assertThat(rounded(0x1p-25f)).isZero();
        assertThat(rounded(3 * 0x1p-25f)).isEqualTo(0x1p-23f);
    }

    @Test
    void rounding_up_may_carry_into_the_exponent() {
        assertThat(rounded(1.9999f)).isEqualTo(2);
        assertThat(rounded(0x1p-14f - 0x1p-26f)).isEqualTo(0x1p-14f);
    }

    @Test
    void what_is_too_large_becomes_infinite_and_what_is_too_small_zero() {
        assertThat(rounded(65519)).isEqualTo(65504);
        assertThat(rounded(65520)).isInfinite();
        assertThat(rounded(Float.MAX_VALUE)).isInfinite();
        assertThat(rounded(1e-8f)).isZero();
    }

    @Test
    void not_a_number_stays_so() {
        assertThat(rounded(Float.NaN)).isNaN();
    }

    @Test
    void every_half_keeps_its_bits_on_the_way_to_a_float_and_back() {
        for (int bits = Short.MIN_VALUE; bits <= Short.MAX_VALUE; bits++) {
            float value = Half.value((short) bits);
            if (!Float.isNaN(value)) {
                assertThat(Half.bits(value)).isEqualTo((short) bits);
            }
        }
    }

    @Test
    void no_neighbour_is_nearer_than_the_half_that_was_chosen() {
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            float value = Math.scalb(random.nextFloat(), random.nextInt(40) - 25);
            short bits = Half.bits(value);
            double error = Math.abs(Half.value(bits) - (double) value);
            assertThat(error).isLessThanOrEqualTo(Math.abs(Half.value((short) (bits + 1)) - (double) value));
            if (bits > 0) {
                assertThat(error).isLessThanOrEqualTo(Math.abs(Half.value((short) (bits - 1)) - (double) value));
            }
        }
    }

    private static float rounded(float value) {
        return Half.value(Half.bits(value));
    }
}
