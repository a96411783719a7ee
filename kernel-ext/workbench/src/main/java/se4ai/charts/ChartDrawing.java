package se4ai.charts;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.HorizontalBarSeries;
import org.knowm.xchart.PieSeries;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;
import se4ai.draw.Drawing;
import se4ai.draw.Ink;
import se4ai.measure.Figures;

/** Draws any XChart chart as SVG that carries its title, turns with light and dark and says its numbers in text. */
public final class ChartDrawing {

    private static final int POINTS_IN_TEXT = 24;

    private ChartDrawing() {}

    /** The chart as it is styled, with its title and its numbers as text. */
    public static Drawing of(Chart<?, ?> chart) {
        return of(chart, numbers(chart));
    }

    static Drawing of(Chart<?, ?> chart, String text) {
        SvgGraphics canvas = new SvgGraphics(fonts(chart.getStyler()));
        chart.paint(canvas, chart.getWidth(), chart.getHeight());
        String title = title(chart);
        // 400 units of 1.2 pixels each, as wide as the drawings of the course.
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"se4ai-d\" role=\"img\" viewBox=\"0 0 "
                + chart.getWidth() + " " + chart.getHeight() + "\" width=\"" + Math.round(chart.getWidth() * 1.2)
                + "\"><title>" + SvgGraphics.escaped(title) + "</title><style>" + Ink.style() + "</style>"
                + canvas.shapes() + "</svg>";
        return new Drawing(svg, text);
    }

    private static List<Font> fonts(Styler styler) {
        List<Font> fonts =
                new ArrayList<>(List.of(styler.getBaseFont(), styler.getChartTitleFont(), styler.getLegendFont()));
        fonts.add(styler.getAnnotationTextFont());
        if (styler instanceof AxesChartStyler axes) {
            fonts.add(axes.getAxisTickLabelsFont());
            fonts.add(axes.getAxisTitleFont());
        }
        return fonts;
    }

    private static String title(Chart<?, ?> chart) {
        return chart.getTitle() == null || chart.getTitle().isBlank() ? "A chart" : chart.getTitle();
    }

    /** The series and their first points. */
    private static String numbers(Chart<?, ?> chart) {
        return title(chart)
                + chart.getSeriesCollection().stream()
                        .map(series -> "\n" + series.getName() + ": " + points(series))
                        .collect(Collectors.joining());
    }

    private static String points(Object series) {
        List<String> points = new ArrayList<>();
        if (series instanceof XYSeries xy) {
            for (int i = 0; i < xy.getXData().length; i++) {
                points.add("(" + Figures.of(xy.getXData()[i], 5) + ", " + Figures.of(xy.getYData()[i], 5) + ")");
            }
        } else if (series instanceof HorizontalBarSeries bars) {
            for (int i = 0; i < bars.getXData().size(); i++) {
                points.add(bars.getYData().get(i) + " "
                        + Figures.of(bars.getXData().get(i).doubleValue(), 5));
            }
        } else if (series instanceof CategorySeries bars) {
            int at = 0;
            for (Object name : bars.getXData()) {
                points.add(name + " " + Figures.of(bars.getYData()[at++], 5));
            }
        } else if (series instanceof PieSeries slice) {
            return slice.getValue() == null ? "–" : Figures.of(slice.getValue().doubleValue(), 5);
        } else {
            return series.getClass().getSimpleName();
        }
        String first = points.stream().limit(POINTS_IN_TEXT).collect(Collectors.joining("; "));
        int more = points.size() - POINTS_IN_TEXT;
        return first + (more > 0 ? "; … " + more + " more" : "");
    }
}
