package se4ai.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import se4ai.draw.Ink;

/** The look of the course's charts: its colours, thin lines, no box around the plot. */
final class ChartStyle {

    static final int WIDTH = 400;
    static final int HEIGHT = 300;
    static final int SERIES = 4;
    private static final int SPACING = 60;

    private static final List<Ink> INKS = List.of(Ink.ACCENT, Ink.HARM, Ink.SAFE, Ink.CAUTION);
    private static final List<Marker> MARKS =
            List.of(SeriesMarkers.CIRCLE, SeriesMarkers.SQUARE, SeriesMarkers.TRIANGLE_UP, SeriesMarkers.DIAMOND);
    private static final List<float[]> DASHES =
            List.of(new float[] {1, 0}, new float[] {7, 4}, new float[] {2, 4}, new float[] {10, 3, 2, 3});

    private ChartStyle() {}

    /** An ink in its light colour, which the drawing turns into a class. */
    static Color colour(Ink ink) {
        return Color.decode(ink.light());
    }

    static void apply(AxesChartStyler style, boolean legend) {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
        style.setBaseFont(font);
        style.setChartTitleFont(font.deriveFont(16f));
        style.setLegendFont(font);
        style.setChartBackgroundColor(colour(Ink.PAPER));
        style.setPlotBackgroundColor(colour(Ink.PAPER));
        style.setPlotBorderVisible(false);
        style.setChartTitleBoxVisible(false);
        style.setChartFontColor(colour(Ink.INK));
        style.setLegendVisible(legend);
        style.setLegendBackgroundColor(colour(Ink.PAPER));
        style.setLegendBorderColor(colour(Ink.PAPER));
        style.setLegendPosition(Styler.LegendPosition.OutsideS);
        style.setLegendLayout(Styler.LegendLayout.Horizontal);
        style.setSeriesColors(INKS.stream().map(ChartStyle::colour).toArray(Color[]::new));
        style.setAxisTitleFont(font);
        style.setAxisTickLabelsFont(font);
        style.setAxisTickLabelsColor(colour(Ink.MUTED));
        style.setAxisTickMarksColor(colour(Ink.LINE));
        style.setPlotGridLinesColor(colour(Ink.LINE));
        style.setPlotGridLinesStroke(new BasicStroke(1));
        style.setPlotGridVerticalLinesVisible(false);
        style.setXAxisTickMarkSpacingHint(SPACING);
        style.setAxisTickMarksStroke(new BasicStroke(1));
    }

    /** Colour, mark and dashes of the series of this number. */
    static void series(XYSeries series, int number, boolean line) {
        Color colour = colour(INKS.get(number));
        series.setMarker(line ? SeriesMarkers.NONE : MARKS.get(number));
        series.setMarkerColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), line ? 255 : 150));
        series.setLineColor(colour);
        float[] dash = DASHES.get(number);
        series.setLineStyle(
                new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, number == 0 ? null : dash, 0));
    }
}
