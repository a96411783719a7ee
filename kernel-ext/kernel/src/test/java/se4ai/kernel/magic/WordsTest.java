package se4ai.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void blanks_part_words_but_not_within_quotes() {
        assertThat(Words.of("a  b\tc").all()).containsExactly("a", "b", "c");
        assertThat(Words.of("\"my lib/a.jar\" 'b c'").all()).containsExactly("my lib/a.jar", "b c");
        assertThat(Words.of("lib/\"a b\".jar \"\"").all()).containsExactly("lib/a b.jar", "");
        assertThat(Words.of("  ").all()).isEmpty();
    }

    @Test
    void a_windows_path_keeps_its_backslashes() {
        assertThat(Words.of("C:\\work\\new.jar \"C:\\my libs\\a.jar\"").all())
                .containsExactly("C:\\work\\new.jar", "C:\\my libs\\a.jar");
    }

    @Test
    void a_quote_without_a_partner_is_refused() {
        assertThatThrownBy(() -> Words.of("\"a b"))
                .hasMessage("A quote that is opened must be closed, but in \"a b one \" has no partner.");
    }

    @Test
    void options_begin_with_a_hyphen() {
        Words words = Words.of("-c --seconds=2 a -");
        assertThat(words.plain()).containsExactly("a", "-");
        assertThat(words.has("-c")).isTrue();
        assertThat(words.value("--seconds")).contains("2");
        assertThat(words.value("--second")).isEmpty();
    }

    @Test
    void an_option_that_there_is_not_is_refused() {
        assertThatThrownBy(() -> Words.of("-x").requireOnly("%%javap", Set.of("-p", "-c")))
                .hasMessage("%%javap has no option '-x'; its options are -c, -p.");
        assertThatThrownBy(() -> Words.of("--x=1").requireOnly("%load", Set.of()))
                .hasMessage("%load has no option '--x'; it takes none.");
    }
}
