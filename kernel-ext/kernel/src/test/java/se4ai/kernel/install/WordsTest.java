package se4ai.kernel.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void spaces_part_words() {
        assertThat(Words.of("  -Xmx4g   -Xss4m ")).containsExactly("-Xmx4g", "-Xss4m");
        assertThat(Words.of("")).isEmpty();
    }

    @Test
    void quotation_marks_keep_words_together() {
        assertThat(Words.of("-Da=\"one two\" '-Db=it is' \"\"")).containsExactly("-Da=one two", "-Db=it is", "");
        assertThat(Words.of("-Da=\"it's\"")).containsExactly("-Da=it's");
    }

    @Test
    void an_open_quotation_mark_is_refused() {
        assertThatThrownBy(() -> Words.of("-Da=\"one"))
                .hasMessage("The options '-Da=\"one' have an opening \" without a closing one; add it.");
    }
}
