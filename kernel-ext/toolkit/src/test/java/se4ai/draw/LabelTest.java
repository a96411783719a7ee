package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelTest {

    @Test
    void a_label_is_broken_between_words() {
        assertThat(Label.lines("detector misses the pedestrian", 12))
                .containsExactly("detector", "misses the", "pedestrian");
        assertThat(Label.lines("  one\ntwo ", 7)).containsExactly("one two");
        assertThat(Label.lines(" ", 7)).isEmpty();
    }

    @Test
    void only_a_word_that_is_too_long_is_broken() {
        assertThat(Label.lines("a misclassification", 8)).containsExactly("a", "misclas-", "sificat-", "ion");
    }

    @Test
    void what_does_not_fit_ends_in_an_ellipsis() {
        assertThat(Label.lines("aa bb cc dd", 5, 2)).containsExactly("aa bb", "cc dd");
        assertThat(Label.lines("aa bb cc dd", 5, 1)).containsExactly("aa b…");
        assertThat(Label.lines("aa bbbbb", 5, 1)).containsExactly("aa…");
    }

    @Test
    void the_narrowest_box_holds_the_longest_word_and_the_lines_asked_for() {
        assertThat(Label.narrowest("detector misses the pedestrian", 3, 4, 20)).isEqualTo(10);
        assertThat(Label.narrowest("detector misses the pedestrian", 1, 4, 20)).isEqualTo(20);
        assertThat(Label.narrowest("ok", 3, 4, 20)).isEqualTo(4);
    }
}
