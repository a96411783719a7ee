package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se4ai.drift.StabilityIndex;

class StabilityDrawingTest {

    @Test
    void each_bin_has_two_bars_and_their_shares() {
        Drawing drawing = StabilityDrawing.of(StabilityIndex.ofCounts(
                "weather", Map.of("sun", 50, "rain", 50), "New York", Map.of("sun", 40, "rain", 60)));
        Page page = Page.checked(drawing);

        assertThat(page.words())
                .containsExactly(
                        "PSI 0.0405, little shift by convention",
                        "reference",
                        "window New York",
                        "rain",
                        "50.0 %",
                        "60.0 %",
                        "sun",
                        "50.0 %",
                        "40.0 %");
        assertThat(drawing.text())
                .startsWith("PSI of weather, New York: 0.0405, ")
                .endsWith("adds 0.0223");
    }

    @Test
    void an_empty_bin_has_no_bar() {
        Page page = Page.checked(StabilityDrawing.of(StabilityIndex.ofCategories(
                "weather",
                List.of("sun", "a category whose name is longer than the paper is wide, by far"),
                "May",
                List.of("sun", "snow"))));

        assertThat(page.words()).contains("0.0 %");
        // Two for the legend and four that are not empty.
        assertThat(page.elements("rect").stream()
                        .filter(bar -> bar.getAttribute("class").startsWith("f-none")))
                .hasSize(6);
    }
}
