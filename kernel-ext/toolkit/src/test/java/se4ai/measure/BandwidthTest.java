package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BandwidthTest {

    @Test
    void bits_and_bytes_differ_by_eight() {
        assertThat(Bandwidth.parse("8 Mbit/s")).isEqualByComparingTo(Bandwidth.parse("1 MB/s"));
        assertThat(Bandwidth.gigabytes(8).bitsPerSecond()).isEqualTo(64e9);
        assertThat(Bandwidth.megabits(3).bytesPerSecond()).isEqualTo(375_000);
        assertThat(Bandwidth.parse("10 Mbps")).isEqualTo(Bandwidth.megabits(10));
        assertThat(Bandwidth.parse("3 Mbit/s").dimension()).hasToString("bit/s");
    }

    @Test
    void what_is_asked_of_a_link_over_what_it_carries_is_its_load() {
        assertThat(Bandwidth.parse("14.4 Mbit/s").over(Bandwidth.parse("10 Mbit/s")))
                .isEqualTo(1.44, within(1e-12));
        assertThat(Bandwidth.parse("8 Mbit/s").times(Duration.seconds(2))).hasToString("2 MB");
        assertThat(Bandwidth.parse("8 Mbit/s").times(0.5).megabits()).isEqualTo(4);
        assertThat(Bandwidth.parse("14.630578 Mbit/s")).hasToString("14.63 Mbit/s");
    }

    @Test
    void a_link_that_carries_nothing_is_none() {
        assertThatThrownBy(() -> Bandwidth.megabits(0))
                .hasMessage("A bandwidth must be a finite number above 0 but was 0 bit/s."
                        + " Where nothing can be sent there is no link: leave the link out.");
        assertThatThrownBy(() -> Bandwidth.ofBitsPerSecond(Double.NaN)).hasMessageContaining("but was NaN bit/s.");
        assertThatThrownBy(() -> Bandwidth.parse("-3 bit/s")).hasMessageContaining("but was -3 bit/s.");
    }

    @Test
    void megabits_and_megabytes_are_told_apart() {
        assertThatThrownBy(() -> Bandwidth.parse("8 Mb/s"))
                .hasMessage("A bandwidth '8 Mb/s' has the unknown unit 'Mb/s'. It leaves open whether bits or bytes are"
                        + " meant, and a byte is 8 bits. The units are bit/s, kbit/s, Mbit/s, Gbit/s, Tbit/s: write for"
                        + " example '8 bit/s'.");
        assertThatThrownBy(() -> Bandwidth.parse("8 mbit/s")).hasMessageContaining("Did you mean 'Mbit/s'?");
        assertThatThrownBy(() -> Bandwidth.parse("8 KB/s")).hasMessageContaining("write kB or KiB");
        assertThatThrownBy(() -> Bandwidth.parse("8")).hasMessageStartingWith("A bandwidth '8' has no unit.");
    }
}
