package se4ai.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellOutputTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "€", "😀"})
    void a_character_goes_only_when_its_last_byte_is_there(String character) {
        byte[] bytes = ("x" + character).getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < bytes.length; length++) {
            assertThat(CellOutput.wholeCharacters(Arrays.copyOf(bytes, length))).isEqualTo(1);
        }
        assertThat(CellOutput.wholeCharacters(bytes)).isEqualTo(bytes.length);
    }

    @Test
    void no_bytes_are_no_characters() {
        assertThat(CellOutput.wholeCharacters(new byte[0])).isZero();
    }

    @Test
    void bytes_that_are_no_text_do_not_wait_for_ever() {
        assertThat(CellOutput.wholeCharacters(new byte[] {(byte) 0x80, (byte) 0x80}))
                .isEqualTo(2);
        assertThat(CellOutput.wholeCharacters(new byte[] {'a', (byte) 0x80, (byte) 0x80, (byte) 0x80, (byte) 0x80}))
                .isEqualTo(5);
    }
}
