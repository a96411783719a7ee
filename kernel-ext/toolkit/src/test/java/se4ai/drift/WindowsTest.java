package se4ai.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsTest {

    @Test
    void a_series_is_cut_by_count_and_the_rest_left_out() {
        Windows windows = Windows.of("x", 2, 5, 4, 3, 2, 1);

        assertThat(windows.all()).containsExactly(Window.of("x 1–2", 5, 4), Window.of("x 3–4", 3, 2));
        assertThat(windows)
                .hasToString("Window 'x 1–2': 2 values from 4 to 5, median 4\nWindow 'x 3–4': 2 values from 2 to 3, "
                        + "median 2");
    }

    @Test
    void the_order_of_a_window_is_kept() {
        Window window = Window.of("x", 5, 4, 9);

        assertThat(window.value(3)).isEqualTo(9);
        assertThat(window).isNotEqualTo(Window.of("x", 4, 5, 9)).hasSameHashCodeAs(Window.of("x", 5, 4, 9));
        assertThat(window.asReference()).isEqualTo(Reference.of("x", 4, 5, 9));
        assertThatThrownBy(() -> window.value(0)).hasMessage("Window 'x' has values 1 to 3 but was asked for value 0.");
    }

    @Test
    void a_window_larger_than_the_series_is_refused() {
        assertThatThrownBy(() -> Windows.of("x", 4, 1, 2, 3))
                .hasMessage("Series 'x' has 3 values, so a window can have 2 to 3 of them, but was to have 4.");
        assertThatThrownBy(() -> Windows.of("x", 1, 1, 2, 3))
                .hasMessage("Series 'x' has 3 values, so a window can have 2 to 3 of them, but was to have 1.");
        assertThatThrownBy(() -> Windows.of("x", 2, 1, 2, Double.NaN))
                .hasMessage("Value 3 of 3 in series 'x' must be a number but was NaN. Fill it or leave it out before "
                        + "you compare.");
        assertThatThrownBy(() -> new Windows(List.of()))
                .hasMessage("Windows need at least one window but there is none.");
        assertThatThrownBy(() -> Window.of("New York"))
                .hasMessage("A window 'New York' needs 2 values or more but has none.");
    }
}
