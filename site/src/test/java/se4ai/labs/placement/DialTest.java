package se4ai.labs.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DialTest {

    @ParameterizedTest
    @EnumSource
    void a_slider_can_be_set_to_what_the_case_begins_with(Dial dial) {
        assertThat(dial.at(dial.position(dial.standard()))).isEqualTo(dial.standard());
    }

    @ParameterizedTest
    @EnumSource
    void each_step_is_a_larger_value_in_other_words(Dial dial) {
        for (int position = 1; position <= dial.steps(); position++) {
            assertThat(dial.at(position)).isGreaterThan(dial.at(position - 1));
            assertThat(dial.say(dial.at(position))).isNotEqualTo(dial.say(dial.at(position - 1)));
            assertThat(dial.position(dial.at(position))).isEqualTo(position);
        }
    }

    @ParameterizedTest
    @EnumSource
    void its_ends_are_round_and_nothing_lies_beyond_them(Dial dial) {
        assertThat(dial.at(-1)).isEqualTo(dial.least());
        assertThat(dial.at(dial.steps() + 1)).isEqualTo(dial.most());
        assertThat(dial.position(dial.least() / 2)).isZero();
        assertThat(dial.position(dial.most() * 2)).isEqualTo(dial.steps());
    }

    @Test
    void each_has_a_name_of_its_own_and_one_group() {
        assertThat(Arrays.stream(Dial.values()).map(Dial::key)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Dial.Group.values()).flatMap(group -> group.dials().stream()))
                .containsExactly(Dial.values());
    }

    @Test
    void values_have_the_digits_that_they_are_written_with() {
        assertThat(Dial.BLUETOOTH.at(0)).isEqualTo(0.1);
        assertThat(Dial.BLUETOOTH.at(12)).isEqualTo(0.3);
        assertThat(Dial.BATTERY.at(16)).isEqualTo(2.1);
        assertThat(Dial.DETECT_GLASSES.say(2_000)).isEqualTo("2 s");
        assertThat(Dial.HEAD.say(50)).isEqualTo("50° per second");
    }
}
