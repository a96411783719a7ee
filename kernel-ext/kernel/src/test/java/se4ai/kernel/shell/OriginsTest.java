package se4ai.kernel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginsTest {

    private final Origins origins = new Origins();

    @Test
    void a_snippet_is_of_this_cell_until_the_next_one_starts() {
        origins.startCell();
        origins.add("1", 3);
        Origins.Origin origin = new Origins.Origin(1, 3);
        assertThat(origins.of("1")).isEqualTo(origin);
        assertThat(origins.isThisCell(origin)).isTrue();
        origins.startCell();
        assertThat(origins.isThisCell(origin)).isFalse();
    }

    @Test
    void the_oldest_are_forgotten_where_there_are_too_many() {
        for (int i = 0; i <= 10_000; i++) {
            origins.add(String.valueOf(i), i);
        }
        assertThat(origins.of("0")).isNull();
        assertThat(origins.of("1")).isNotNull();
        assertThat(origins.of("10000")).isNotNull();
    }
}
