package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Vocabulary WORDS = Vocabulary.of("label", "more data");

    @Test
    void a_term_is_found_where_a_word_begins_with_it() {
        assertThat(WORDS.firstIn("It shows the wrong Labels.")).contains("label");
        assertThat(WORDS.firstIn("mislabelled")).isEmpty();
        assertThat(WORDS.firstIn("")).isEmpty();
    }

    @Test
    void a_phrase_is_found_across_punctuation() {
        assertThat(WORDS.firstIn("We need (more)  data!")).contains("more data");
        assertThat(WORDS.firstIn("more and better data")).isEmpty();
    }

    @Test
    void it_fills_a_text_where_every_part_has_a_term() {
        assertThat(WORDS.fills("more data, and better labels")).isTrue();
        assertThat(WORDS.fills("more data; labels by two people and more data")).isTrue();
        assertThat(WORDS.fills("more data and a bumper")).isFalse();
        assertThat(WORDS.fills(" , ")).isFalse();
    }

    @Test
    void plain_words_have_neither_case_nor_signs() {
        assertThat(Vocabulary.plain("  Camera – “dirty”: at night! ")).isEqualTo("camera dirty at night");
        assertThat(Vocabulary.plain("Übergang, 2 s")).isEqualTo("übergang 2 s");
        assertThat(Vocabulary.plain("?")).isEmpty();
    }

    @Test
    void it_is_written_as_its_terms() {
        assertThat(WORDS).hasToString("label, more data");
    }
}
