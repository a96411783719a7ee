package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BytesTest {

    private static final String UNITS = "The units are B, kB, MB, GB, TB: write for example ";

    @Test
    void a_byte_is_eight_bits() {
        assertThat(Bytes.parse("1 B").bits()).isEqualTo(8);
        assertThat(Bytes.parse("8 Mbit")).isEqualTo(Bytes.megabytes(1));
        assertThat(Bytes.parse("8 bit")).isEqualTo(Bytes.of(1));
        assertThat(Bytes.parse("1 MB").value()).isEqualTo(8e6);
        assertThat(Bytes.parse("1 MB").dimension()).hasToString("bit");
    }

    @Test
    void a_kibibyte_is_a_little_more_than_a_kilobyte() {
        assertThat(Bytes.parse("1 KiB").over(Bytes.parse("1 kB"))).isEqualTo(1.024, within(1e-15));
        assertThat(Bytes.parse("1 MiB")).isEqualTo(Bytes.of(1_048_576));
        assertThat(Bytes.parse("1 GiB")).isEqualTo(Bytes.parse("1,024 MiB"));
    }

    @Test
    void a_photo_takes_eight_times_as_long_as_its_megabytes_say() {
        assertThat(Bytes.parse("6 MB").over(Bandwidth.parse("3 Mbit/s"))).hasToString("16 s");
        assertThat(Bytes.parse("60 kB").times(Rate.parse("30 fps"))).hasToString("14.4 Mbit/s");
    }

    @Test
    void it_is_written_with_four_figures() {
        assertThat(Bytes.of(36_864)).hasToString("36.86 kB");
        assertThat(Bytes.of(999)).hasToString("999 B");
        assertThat(Bytes.of(234_490_000)).hasToString("234.5 MB");
        assertThat(Bytes.ZERO).hasToString("0 B");
        assertThat(Bytes.kilobytes(60).plus(Bytes.of(500)).times(2)).hasToString("121 kB");
    }

    @Test
    void a_unit_that_can_be_meant_in_two_ways_is_asked_about() {
        assertThatThrownBy(() -> Bytes.parse("3 KB"))
                .hasMessage("A data size '3 KB' has the unknown unit 'KB'. It is 1,000 to some and 1,024 to others:"
                        + " write kB or KiB. " + UNITS + "'3 B'.");
        assertThatThrownBy(() -> Bytes.parse("3 Mb"))
                .hasMessage("A data size '3 Mb' has the unknown unit 'Mb'. It leaves open whether bits or bytes are"
                        + " meant, and a byte is 8 bits. " + UNITS + "'3 B'.");
        assertThatThrownBy(() -> Bytes.parse("3 gib")).hasMessageContaining("Did you mean 'GiB'?");
        assertThatThrownBy(() -> Bytes.parse("3 ms"))
                .hasMessage("A data size '3 ms' has the unknown unit 'ms'. " + UNITS + "'3 B'.");
    }

    @Test
    void a_text_is_a_number_and_a_unit() {
        assertThat(Bytes.parse(" 1,234.5kB ")).isEqualTo(Bytes.of(1_234_500));
        assertThat(Bytes.parse("1e3 B")).isEqualTo(Bytes.kilobytes(1));
        assertThatThrownBy(() -> Bytes.parse("3")).hasMessage("A data size '3' has no unit. " + UNITS + "'3 B'.");
        assertThatThrownBy(() -> Bytes.parse("1,5 MB"))
                .hasMessage("A data size '1,5 MB' has a comma that does not stand between thousands."
                        + " Write a number and a unit, such as '3 B'; the point is a dot.");
        for (String text : new String[] {"", "MB", "NaN MB", "1.2.3 MB", "--1 B"}) {
            assertThatThrownBy(() -> Bytes.parse(text))
                    .hasMessage("A data size '" + text + "' does not begin with a number."
                            + " Write a number and a unit, such as '3 B'; the point is a dot.");
        }
    }

    @Test
    void it_is_finite_and_not_negative() {
        assertThatThrownBy(() -> Bytes.parse("-1 kB"))
                .hasMessage("A data size must be a finite number of 0 or more but was -1,000 B.");
        assertThatThrownBy(() -> Bytes.of(Double.NaN))
                .hasMessage("A data size must be a finite number of 0 or more but was NaN B.");
        assertThatThrownBy(() -> Bytes.parse("1e400 B"))
                .hasMessage("A data size must be a finite number of 0 or more but was Infinity B.");
    }
}
