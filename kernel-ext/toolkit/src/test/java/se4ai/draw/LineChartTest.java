package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se4ai.draw.Series.Point;

class LineChartTest {

    @Test
    void series_are_told_apart_without_colour() {
        List<Element> legend = Page.checked(chart(4, 1).drawing("text")).elements("path").stream()
                .filter(path -> path.getAttribute("d").endsWith("h28"))
                .toList();

        assertThat(legend)
                .extracting(path -> path.getAttribute("stroke-dasharray"))
                .doesNotHaveDuplicates();
    }

    @Test
    void each_series_is_named_and_a_single_one_by_its_axis() {
        assertThat(Page.of(chart(2, 1).drawing("text")).words()).contains("series 0", "series 1");
        assertThat(Page.of(chart(1, 1).drawing("text")).words()).contains("up").doesNotContain("series 0");
    }

    @Test
    void the_axis_ends_at_a_round_number_that_nothing_exceeds() {
        assertThat(top(0)).isEqualTo("1");
        assertThat(top(1)).isEqualTo("1");
        assertThat(top(3)).isEqualTo("4");
        assertThat(top(0.3)).isEqualTo("0.4");
        assertThat(top(100)).isEqualTo("100");
        assertThat(top(101)).isEqualTo("200");
        assertThat(top(8.5)).isEqualTo("10");
    }

    @Test
    void higher_values_lie_higher() {
        Drawing drawing = new LineChart(
                        "Title", "across", "up", List.of(new Series("", List.of(new Point(0, 0), new Point(1, 4)))))
                .drawing("text");
        String line = Page.of(drawing).elements("path").get(0).getAttribute("d");

        assertThat(line).isEqualTo("M48 208L388 66");
    }

    @Test
    void a_fifth_series_would_look_like_another() {
        assertThatThrownBy(() -> chart(5, 1))
                .hasMessage("A line chart tells at most 4 lines apart but was given 5; draw two charts.");
    }

    private static String top(double highest) {
        return Collections.max(
                Page.of(chart(1, highest).drawing("text")).elements("text").stream()
                        .filter(text -> text.getAttribute("text-anchor").equals("end"))
                        .map(Element::getTextContent)
                        .toList(),
                (a, b) -> Double.compare(Double.parseDouble(a), Double.parseDouble(b)));
    }

    private static LineChart chart(int series, double highest) {
        return new LineChart(
                "Title",
                "across",
                "up",
                IntStream.range(0, series)
                        .mapToObj(i -> new Series("series " + i, List.of(new Point(0, 0), new Point(1, highest))))
                        .toList());
    }
}
