package se4ai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se4ai.check.Verdict.Kind;

class VerdictTest {

    @Test
    void each_kind_has_a_word_and_a_shape_of_its_own() {
        assertThat(Arrays.stream(Kind.values()).map(Kind::word)).containsExactly("Not yet", "Almost", "Correct");
        assertThat(Arrays.stream(Kind.values()).map(Kind::shape)).doesNotHaveDuplicates();
    }

    @Test
    void only_correct_is_correct() {
        assertThat(new Verdict("a.b", Kind.CORRECT, "Yes.").isCorrect()).isTrue();
        assertThat(new Verdict("a.b", Kind.ALMOST, "Nearly.").isCorrect()).isFalse();
    }

    @Test
    void it_is_written_with_shape_word_and_message() {
        assertThat(new Verdict("a.b", Kind.CORRECT, "Yes.")).hasToString("✓ Correct: Yes.");
        assertThat(new Verdict("a.b", Kind.ALMOST, "Nearly.")).hasToString("◐ Almost: Nearly.");
    }
}
