package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se4ai.measure.Duration;
import se4ai.measure.Timings;

class TimingsDrawingTest {

    @Test
    void each_run_is_a_mark_and_the_median_is_named() {
        Page page = Page.checked(TimingsDrawing.of(of(100, 50, 25)));

        assertThat(marks(page)).extracting(mark -> Page.number(mark, "x1")).containsExactly(108.0, 200.0, 384.0);
        assertThat(page.words()).containsExactly("How long each run took", "0", "100 ms", "median 50 ms");
    }

    @Test
    void the_text_form_says_median_tail_and_rate() {
        assertThat(TimingsDrawing.of(of(100, 50, 25)).text())
                .isEqualTo("3 runs: median 50 ms, 95 % within 100 ms, that is 20 per second");
    }

    @Test
    void one_run_is_enough_however_long() {
        Page page = Page.checked(TimingsDrawing.of(of(41_832)));

        assertThat(page.words()).contains("41,800 ms", "median 41,800 ms");
    }

    private static List<Element> marks(Page page) {
        return page.elements("line").stream()
                .filter(line -> line.getAttribute("class").equals("s-accent"))
                .toList();
    }

    private static Timings of(long... milliseconds) {
        return new Timings(java.util.Arrays.stream(milliseconds)
                .mapToObj(Duration::milliseconds)
                .toList());
    }
}
