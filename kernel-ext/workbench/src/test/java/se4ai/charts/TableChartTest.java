package se4ai.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import se4ai.draw.Drawing;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class TableChartTest {

    private final Table table = Table.create(
            "t",
            StringColumn.create("city", "Rome", "Oslo", "Rome", "Oslo"),
            DoubleColumn.create("sun", 9, 5, 8, Double.NaN),
            DoubleColumn.create("rain", 1, 4, 2, 3));

    @Test
    void text_stays_text_and_colours_are_those_of_the_page() {
        Drawing drawing = Charts.scatter(table, "sun", "rain")
                .by("city")
                .titled("Sun & rain")
                .drawing();

        assertThat(drawing.svg())
                .contains("<title>Sun &amp; rain</title>")
                .contains(">Sun &amp; rain</text>", ">Rome</text>", ">Oslo</text>", ">sun</text>", ">rain</text>")
                .contains("class=\"f-accent\"", "class=\"f-harm\"", "class=\"f-paper\"")
                .doesNotContain("#1f5fa8\"");
        assertThat(drawing.text()).isEqualTo("""
                Sun & rain
                Rome: 2 points; rain from 1 to 2; (9, 1); (8, 2)
                Oslo: 1 point; rain from 4 to 4; (5, 4)""");
    }

    @Test
    void a_histogram_counts_what_is_there() {
        Table steps = Table.create("t", DoubleColumn.create("n", 0, 1, 1, 20, Double.NaN));

        assertThat(Charts.histogram(steps, "n").toString())
                .startsWith("n in 5 rows, 1 missing\n0 to 1: 1\n1 to 2: 2\n2 to 3: 0\n")
                .endsWith("19 to 20: 1");
        assertThat(Charts.histogram(steps, "n").drawing().svg()).contains("<title>n in 5 rows, 1 missing</title>");
    }

    @Test
    void every_bar_has_its_name() {
        Drawing drawing = Charts.bars(table, "city").drawing();

        assertThat(drawing.svg()).contains(">Rome</text>", ">Oslo</text>");
        assertThat(drawing.text()).isEqualTo("city in 4 rows\nRome: 2\nOslo: 2");
        assertThat(Charts.bars(table.first(2), "city", "sun").drawing().text())
                .isEqualTo("sun by city\nRome: 9\nOslo: 5");
    }

    @Test
    void lines_are_told_apart_by_dashes() {
        assertThat(Charts.lines(table, "rain", "sun").by("city").drawing().svg())
                .contains("class=\"f-none s-accent\"", "class=\"f-none s-harm\"", "stroke-dasharray=\"7 4\"");
    }

    @Test
    void a_chart_of_xchart_is_drawn_as_it_is_styled() {
        XYChart chart = new XYChartBuilder().title("Own <chart>").build();
        chart.addSeries("s", new double[] {1, 2}, new double[] {3, 4}).setLineColor(new Color(0x123456));
        Drawing drawing = ChartDrawing.of(chart);

        assertThat(drawing.svg()).contains("<title>Own &lt;chart&gt;</title>", "stroke=\"#123456\"");
        assertThat(drawing.text()).isEqualTo("Own <chart>\ns: (1, 3); (2, 4)");
    }

    @Test
    void what_cannot_be_drawn_is_said() {
        assertThatThrownBy(() -> Charts.histogram(table, "city"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Column 'city' holds text, but numbers are needed here; "
                        + "choose another column or convert this one.");
        assertThatThrownBy(() -> Charts.histogram(table.emptyCopy(), "sun"))
                .hasMessage("Table 't' has no rows, but a chart needs at least one; was a filter too narrow?");
        assertThatThrownBy(() -> Charts.scatter(table, "city", "sun"))
                .hasMessage("Column 'city' holds neither numbers nor dates, so it has no place across a chart; "
                        + "draw bars instead.");
        assertThatThrownBy(() -> Charts.bars(table, "city").by("city"))
                .hasMessage("Only the series of a scatter or line chart are told apart by a column; "
                        + "draw one chart for each value of 'city'.");
        Table blank = Table.create("t", DoubleColumn.create("n", Double.NaN));
        assertThatThrownBy(() -> Charts.histogram(blank, "n"))
                .hasMessage("Column 'n' holds no number at all, so there is nothing to draw.");
        Table many = Table.create(
                "t", DoubleColumn.create("n", 1, 2, 3, 4, 5), StringColumn.create("g", "a", "b", "c", "d", "e"));
        assertThatThrownBy(() -> Charts.scatter(many, "n", "n").by("g"))
                .hasMessage("A chart tells at most 4 series apart, but 'g' has 5 values; "
                        + "choose some of them with table.where.");
    }
}
