package se4ai.kernel.debug;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|3990065800",
                "'a'|2167009006",
                "'ab'|2805137849",
                "'abc'|3350977461",
                "'abcd'|804720481",
                "'1 + 41'|3767040662",
                "'int x = 3;\nx'|339010798",
                "'größer als ≤ 3'|372033455",
                "'\uD83D\uDE00 smile'|2883770281",
                "'日本語のセル'|2621271069",
            })
    void a_cell_is_named_as_the_front_end_names_it(String code, String hash) {
        assertThat(CellFile.path(code)).isEqualTo(CellFile.PREFIX + hash + ".java");
    }

    @Test
    void half_a_surrogate_pair_is_hashed_as_a_browser_encodes_it() {
        assertThat(CellFile.path("a\ud83d")).isEqualTo(CellFile.path("a\ufffd"));
    }

    @Test
    void the_path_is_in_a_folder_of_this_process() {
        assertThat(CellFile.PREFIX).contains("se4ai_" + ProcessHandle.current().pid());
    }
}
