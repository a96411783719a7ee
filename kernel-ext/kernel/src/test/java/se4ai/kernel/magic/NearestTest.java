package se4ai.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> NAMES = List.of("maven", "time", "bench", "env");

    @Test
    void the_name_with_the_fewest_slips_is_meant() {
        assertThat(Nearest.to("mavne", NAMES)).contains("maven");
        assertThat(Nearest.to("Tiem", NAMES)).contains("time");
        assertThat(Nearest.to("benhc", NAMES)).contains("bench");
        assertThat(Nearest.to("emv", NAMES)).contains("env");
    }

    @Test
    void what_is_like_none_of_them_means_none() {
        assertThat(Nearest.to("matplotlib", NAMES)).isEmpty();
        assertThat(Nearest.to("x", List.of())).isEmpty();
    }

    @Test
    void slips_are_letters_added_left_out_wrong_or_swapped() {
        assertThat(Nearest.slips("ab", "ab")).isZero();
        assertThat(Nearest.slips("ab", "abc")).isEqualTo(1);
        assertThat(Nearest.slips("ab", "b")).isEqualTo(1);
        assertThat(Nearest.slips("ab", "ax")).isEqualTo(1);
        assertThat(Nearest.slips("ab", "ba")).isEqualTo(1);
        assertThat(Nearest.slips("", "abc")).isEqualTo(3);
        // Optimal string alignment, unlike the true Damerau-Levenshtein distance, edits no letter twice.
        assertThat(Nearest.slips("ca", "abc")).isEqualTo(3);
    }
}
