package se4ai.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long MILLIS = 1_000_000L;

    private final PageDouble page = new PageDouble();
    private long millis;
    private final ProgressBoard board = new ProgressBoard(page, () -> millis * MILLIS);

    @Test
    void a_bar_says_how_many_how_long_and_how_long_still() {
        ProgressBar bar = board.begin("training", 4);
        for (int i = 0; i < 4; i++) {
            millis += 1500;
            board.step(bar);
        }
        board.end(bar);

        assertThat(texts(0))
                .containsExactly(
                        "training ░░░░░░░░░░░░░░░░░░░░ 0 of 4 (0 %), 0.0 s",
                        "training █████░░░░░░░░░░░░░░░ 1 of 4 (25 %), 1.5 s, about 4.5 s left",
                        "training ██████████░░░░░░░░░░ 2 of 4 (50 %), 3.0 s, about 3.0 s left",
                        "training ███████████████░░░░░ 3 of 4 (75 %), 4.5 s, about 1.5 s left",
                        "training ████████████████████ 4 of 4 (100 %), 6.0 s");
    }

    @Test
    void beside_it_stands_the_same_as_a_bar_of_the_page() {
        ProgressBar bar = board.begin("a < b", 2);
        millis = 1000;
        board.step(bar);

        assertThat(page.places.get(0).get(1).get("text/html"))
                .isEqualTo("<div class=\"se4ai-progress\"><label>a &lt; b <progress max=\"2\" value=\"1\"></progress> "
                        + "1 of 2 (50 %), 1.0 s, about 1.0 s left</label></div>");
    }

    @Test
    void it_is_shown_ten_times_a_second_at_most_and_at_the_end() {
        ProgressBar bar = board.begin("", 1000);
        for (int i = 0; i < 1000; i++) {
            millis += 1;
            board.step(bar);
        }
        board.end(bar);

        assertThat(texts(0))
                .hasSize(11)
                .startsWith("░░░░░░░░░░░░░░░░░░░░ 0 of 1000 (0 %), 0.0 s")
                .endsWith("████████████████████ 1000 of 1000 (100 %), 1.0 s");
    }

    @Test
    void a_loop_within_a_loop_stands_below_it_while_it_runs() {
        ProgressBar outer = board.begin("epoch", 2);
        ProgressBar inner = board.begin("photo", 10);
        millis += 200;
        board.step(inner);
        board.end(inner);
        millis += 200;
        board.step(outer);

        assertThat(texts(0))
                .containsExactly(
                        "epoch ░░░░░░░░░░░░░░░░░░░░ 0 of 2 (0 %), 0.0 s",
                        "epoch ░░░░░░░░░░░░░░░░░░░░ 0 of 2 (0 %), 0.2 s\n"
                                + "photo ██░░░░░░░░░░░░░░░░░░ 1 of 10 (10 %), 0.2 s, about 1.8 s left",
                        "epoch ██████████░░░░░░░░░░ 1 of 2 (50 %), 0.4 s, about 0.4 s left");
        assertThat(page.places).hasSize(1);
    }

    @Test
    void an_inner_loop_that_was_left_goes_when_the_outer_goes_on() {
        ProgressBar outer = board.begin("epoch", 2);
        board.begin("photo", 10);
        board.step(outer);
        board.end(outer);

        assertThat(texts(0)).last().isEqualTo("epoch ██████████░░░░░░░░░░ 1 of 2 (50 %), stopped after 0.0 s");
    }

    @Test
    void a_loop_that_was_left_is_stopped_with_its_cell() {
        ProgressBar bar = board.begin("", 10);
        millis = 50;
        board.step(bar);

        page.endCell();
        page.endCell();

        assertThat(texts(0))
                .containsExactly(
                        "░░░░░░░░░░░░░░░░░░░░ 0 of 10 (0 %), 0.0 s",
                        "██░░░░░░░░░░░░░░░░░░ 1 of 10 (10 %), stopped after 0.0 s");
    }

    @Test
    void the_next_loop_has_a_place_of_its_own() {
        board.end(board.begin("one", 0));
        board.end(board.begin("two", 0));

        assertThat(texts(0)).last().isEqualTo("one ████████████████████ 0 of 0 (100 %), 0.0 s");
        assertThat(texts(1)).last().isEqualTo("two ████████████████████ 0 of 0 (100 %), 0.0 s");
    }

    @Test
    void of_an_unknown_number_only_what_is_done_is_said() {
        ProgressBar bar = board.begin("reading", ProgressBar.UNKNOWN);
        millis = 75_000;
        board.step(bar);
        millis = 7_500_000;
        board.end(bar);

        assertThat(texts(0)).containsExactly("reading 0, 0.0 s", "reading 1, 1 min 15 s", "reading 1, 2 h 5 min");
    }

    @Test
    void a_loop_gets_all_that_it_goes_over() {
        List<Object> seen = new ArrayList<>();
        Progress.over(List.of("a", "b")).forEach(seen::add);
        Progress.over(new String[] {"c"}, "letters").forEach(seen::add);
        for (int i : Progress.range(2, "counting")) {
            seen.add(i);
        }
        Progress.of(Stream.of("d", "e")).forEach(seen::add);

        assertThat(seen).containsExactly("a", "b", "c", 0, 1, "d", "e");
    }

    @Test
    void a_loop_that_runs_less_than_never_says_so() {
        assertThatThrownBy(() -> Progress.range(-1))
                .hasMessage("A loop must run 0 or more times but was to run -1 times.");
    }

    private List<Object> texts(int place) {
        return page.places.get(place).stream()
                .map(shown -> shown.get("text/plain"))
                .toList();
    }
}
