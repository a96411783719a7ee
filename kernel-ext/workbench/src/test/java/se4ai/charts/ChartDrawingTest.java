package se4ai.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.PieChart;
import org.knowm.xchart.PieChartBuilder;

class ChartDrawingTest {

    @Test
    void bars_say_their_heights_in_text() {
        CategoryChart chart = new CategoryChartBuilder().build();
        chart.addSeries("rain", List.of("Rome", "Oslo"), List.of(1.5, 4));

        assertThat(ChartDrawing.of(chart).text()).isEqualTo("A chart\nrain: Rome 1.5; Oslo 4");
        assertThat(ChartDrawing.of(chart).svg()).contains("role=\"img\"", "<title>A chart</title>", ">Oslo</text>");
    }

    @Test
    void slices_say_their_sizes_in_text() {
        PieChart chart = new PieChartBuilder().title("Votes").build();
        chart.addSeries("for", 3);
        chart.addSeries("against", 1);

        assertThat(ChartDrawing.of(chart).text()).isEqualTo("Votes\nfor: 3\nagainst: 1");
    }
}
