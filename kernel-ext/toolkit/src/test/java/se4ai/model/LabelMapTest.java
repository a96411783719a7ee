package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LabelMapTest {

    private static final LabelMap LABELS = LabelMap.parse("person\nbicycle\n-\ncat\ndog\n");

    @Test
    void numbers_start_at_one() {
        assertThat(LABELS.name(1)).isEqualTo("person");
        assertThat(LABELS.name(5)).isEqualTo("dog");
        assertThat(LABELS.name(0)).isEqualTo("-");
        assertThat(LABELS.name(6)).isEqualTo("-");
    }

    @Test
    void some_numbers_are_not_in_use() {
        assertThat(LABELS.isUsed(2)).isTrue();
        assertThat(LABELS.isUsed(3)).isFalse();
        assertThat(LABELS.isUsed(99)).isFalse();
        assertThat(LABELS.used()).containsExactly("person", "bicycle", "cat", "dog");
    }

    @Test
    void one_name_a_line_is_read_whatever_ends_the_lines() {
        assertThat(LabelMap.parse("person\r\nbicycle\r\n-\r\ncat\r\ndog")).isEqualTo(LABELS);
        assertThat(LabelMap.parse("traffic light").names()).containsExactly("traffic light");
    }

    @Test
    void a_lost_line_renames_all_that_follow() {
        LabelMap shifted = LABELS.without("bicycle");

        assertThat(shifted.names()).containsExactly("person", "-", "cat", "dog");
        assertThat(LABELS.differencesTo(shifted)).containsExactly(2, 4, 5);
        assertThat(LABELS.differencesTo(LABELS)).isEmpty();
    }

    @Test
    void only_a_name_of_the_map_can_be_lost() {
        assertThatThrownBy(() -> LABELS.without("boat"))
                .hasMessage("Label map has no 'boat'; it has person, bicycle, cat, dog.");
    }

    @Test
    void it_is_written_as_a_list() {
        assertThat(LABELS).hasToString("4 labels: person, bicycle, cat, dog");
    }
}
