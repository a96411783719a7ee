package se4ai.labs.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se4ai.labs.SettingsAddress;

class CaseAddressTest {

    @Test
    void it_says_what_differs_from_the_case() {
        assertThat(new CaseAddress().of(Settings.CASE)).isEqualTo("case?");
        assertThat(new CaseAddress()
                        .of(Settings.CASE
                                .with(Dial.FRAME, 20)
                                .with(Dial.BLUETOOTH, 0.3)
                                .offline(true)
                                .place(0, "phone")))
                .isEqualTo("case?frame-kb=20&bluetooth=0.3&offline&detection=phone");
    }

    @Test
    void settings_come_back_from_their_address() {
        for (int seed = 0; seed < 200; seed++) {
            Settings settings = RandomSettings.drawn(seed);

            assertThat(new CaseAddress().read(new CaseAddress().of(settings)))
                    .isEqualTo(new SettingsAddress.Reading<>(settings, java.util.List.of()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "frame-kb=x | In the address, 'frame-kb=x' was left out: 'x' is not a number. Write for example 0.01 or 1e-6.",
                "frame-kb | In the address, 'frame-kb' was left out: '' is not a number. Write for example 0.01 or 1e-6.",
                "frame-kb=NaN | In the address, 'frame-kb=NaN' is beyond what the lab can set; 1 kB was taken.",
                "frame-kb=1e9 | In the address, 'frame-kb=1e9' is beyond what the lab can set; 3 MB was taken.",
                "frame-kb=-1 | In the address, 'frame-kb=-1' is beyond what the lab can set; 1 kB was taken.",
                "colour=red | In the address, 'colour=red' was left out: this lab has nothing of that name.",
                "detection=moon | In the address, 'detection=moon' was left out: it can be best, glasses, phone, cloud.",
                "best-in=privacy | In the address, 'best-in=privacy' was left out: it can be latency, energy, money."
            })
    void what_makes_no_sense_is_a_sentence_and_the_rest_is_taken(String part, String sentence) {
        SettingsAddress.Reading<Settings> read = new CaseAddress().read("case?frames=5&" + part + "&private");

        assertThat(read.complaints()).containsExactly(sentence);
        assertThat(read.settings().of(Dial.FRAMES)).isEqualTo(5);
        assertThat(read.settings().secret()).isTrue();
    }

    @Test
    void an_endless_address_is_not_read() {
        SettingsAddress.Reading<Settings> read = new CaseAddress().read("case?" + "frames=5&".repeat(300));

        assertThat(read.settings()).isEqualTo(Settings.CASE);
        assertThat(read.complaints())
                .containsExactly("The address has 2705 characters, more than the 2000 that are read;"
                        + " the lab stands as at its start.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "main", "tree?a=and:b"})
    void another_place_is_no_case(String fragment) {
        assertThat(new CaseAddress().isMeant(fragment)).isFalse();
    }
}
