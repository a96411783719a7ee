package se4ai.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneGateTest {

    @ParameterizedTest
    @CsvSource({"any of, 0.0595", "all of, 0.0005"})
    void a_gate_joins_independent_events(String gate, double top) {
        OneGate read = OneGate.parse(gate + "\n camera dirty 0.01\n\nmodel misses 0.05\n");

        assertThat(read.events()).extracting(OneGate.BasicEvent::name).containsExactly("camera dirty", "model misses");
        assertThat(read.top().value()).isCloseTo(top, within(1e-15));
    }

    @Test
    void small_probabilities_are_not_rounded_away() {
        assertThat(OneGate.parse("any of\na 1e-20\nb 2e-20").top().value()).isCloseTo(3e-20, within(1e-30));
    }

    @Test
    void an_event_that_is_certain_or_impossible_decides() {
        assertThat(OneGate.parse("any of\na 1\nb 0.5").top().value()).isOne();
        assertThat(OneGate.parse("all of\na 0\nb 0.5").top().value()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "some of;a 1 | The first line must be 'any of' or 'all of' but was 'some of'.",
                "\"\" | The first line must be 'any of' or 'all of' but was ''.",
                "any of | A gate needs at least one event but has none. Add a line such as 'camera dirty 0.01'.",
                "any of;dirty | An event is a name and a probability but was 'dirty'. Write for example 'camera dirty 0.01'.",
                "any of;a one | 'one' is not a number. Write for example 0.01 or 1e-6.",
                "any of;a 1.5 | Probability must lie in [0, 1] but was 1.5. Did you mean 1.5 %? Write Probability.percent(1.5)."
            })
    void a_wrong_text_is_a_sentence(String text, String message) {
        assertThatThrownBy(() -> OneGate.parse(text.replace(';', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
