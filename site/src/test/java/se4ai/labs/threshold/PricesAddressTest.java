package se4ai.labs.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se4ai.labs.SettingsAddress.Reading;

class PricesAddressTest {

    private final PricesAddress addresses = new PricesAddress();

    @Test
    void it_says_what_differs_from_notebook_01() {
        assertThat(addresses.of(Prices.STANDARD)).isEqualTo("prices?");
        assertThat(addresses.of(Prices.STANDARD.with(Dial.SEARCH_MISS, 0.02).with(Dial.THRESHOLD, 0.1)))
                .isEqualTo("prices?threshold=0.1&search-miss=0.02");
    }

    @Test
    void prices_come_back_from_their_address() {
        for (int seed = 0; seed < 200; seed++) {
            Prices prices = RandomPrices.drawn(seed);

            assertThat(addresses.read(addresses.of(prices))).isEqualTo(new Reading<>(prices, List.of()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "threshold=1 | In the address, 'threshold=1' is beyond what the lab can set; 95 % was taken.",
                "robot-miss=0 | In the address, 'robot-miss=0' is beyond what the lab can set; € 1 was taken.",
                "moon | In the address, 'moon' was left out: this lab has nothing of that name."
            })
    void what_makes_no_sense_is_a_sentence_and_the_rest_is_taken(String part, String sentence) {
        Reading<Prices> read = addresses.read("prices?" + part + "&search-alarm=1");

        assertThat(read.complaints()).containsExactly(sentence);
        assertThat(read.settings().of(Dial.SEARCH_ALARM)).isEqualTo(1);
    }

    @Test
    void every_slider_can_be_set_to_what_the_lab_begins_with() {
        assertThat(Dial.values())
                .allSatisfy(dial ->
                        assertThat(dial.at(dial.position(dial.standard()))).isEqualTo(dial.standard()));
    }
}
