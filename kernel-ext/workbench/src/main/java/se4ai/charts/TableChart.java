package se4ai.charts;

import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.markers.SeriesMarkers;
import se4ai.draw.Drawing;
import se4ai.draw.Ink;
import se4ai.measure.Figures;
import se4ai.measure.SeededRandom;
import se4ai.tables.TableColumns;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A table chart is a chart of one or two columns of a table; {@link #chart} gives the XChart chart, to be styled further.
 */
public final class TableChart {

    private static final int POINTS = 600;
    private static final int POINTS_IN_TEXT = 12;
    private static final int RANGES = 20;
    private static final int BARS = 12;
    private static final int NEAR = 200;
    private static final double DAYS_A_YEAR = 365.25;

    private enum Kind {
        HISTOGRAM,
        SCATTER,
        LINES,
        BARS
    }

    private record Point(double x, double y) {}

    private record Bar(String name, double height) {}

    private final Kind kind;
    private final String title;
    private final Table table;
    private final String across;
    private final String up;
    private final @Nullable String group;
    private final List<Bar> bars;

    private TableChart(
            Kind kind, String title, Table table, String across, String up, @Nullable String group, List<Bar> bars) {
        this.kind = kind;
        this.title = title;
        this.table = table;
        this.across = across;
        this.up = up;
        this.group = group;
        this.bars = List.copyOf(bars);
    }

    static TableChart histogram(Table table, String column) {
        NumericColumn<?> numbers = TableColumns.number(TableColumns.notEmpty(table, "a chart"), column);
        String missing = numbers.countMissing() == 0 ? "" : ", " + count(numbers.countMissing()) + " missing";
        return new TableChart(
                Kind.HISTOGRAM, column + " in " + rows(table) + missing, table, column, "rows", null, ranges(numbers));
    }

    static TableChart points(Table table, String across, String up, boolean lines) {
        TableColumns.number(TableColumns.notEmpty(table, "a chart"), up);
        place(TableColumns.named(table, across), 0);
        Kind kind = lines ? Kind.LINES : Kind.SCATTER;
        return new TableChart(kind, up + " by " + across, table, across, up, null, List.of());
    }

    static TableChart counts(Table table, String column) {
        Column<?> values = TableColumns.named(TableColumns.notEmpty(table, "a chart"), column);
        Map<String, Double> counts = new LinkedHashMap<>();
        for (int row = 0; row < values.size(); row++) {
            String value = TableColumns.value(values, row);
            counts.merge(value.isEmpty() ? "(missing)" : value, 1.0, Double::sum);
        }
        List<Bar> bars = new ArrayList<>(counts.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(entry -> new Bar(entry.getKey(), entry.getValue()))
                .toList());
        if (bars.size() > BARS) {
            List<Bar> rest = bars.subList(BARS - 1, bars.size());
            Bar others = new Bar(
                    "(" + rest.size() + " others)",
                    rest.stream().mapToDouble(Bar::height).sum());
            rest.clear();
            bars.add(others);
        }
        return new TableChart(Kind.BARS, column + " in " + rows(table), table, column, "rows", null, bars);
    }

    static TableChart bars(Table table, String names, String heights) {
        NumericColumn<?> numbers = TableColumns.number(TableColumns.notEmpty(table, "a chart"), heights);
        Column<?> words = TableColumns.named(table, names);
        List<Bar> bars = IntStream.range(0, table.rowCount())
                .filter(row -> !numbers.isMissing(row))
                .mapToObj(row -> new Bar(TableColumns.value(words, row), numbers.getDouble(row)))
                .toList();
        if (bars.isEmpty() || bars.size() > 2 * BARS) {
            throw new IllegalArgumentException("A bar chart shows 1 to " + 2 * BARS + " bars, but '" + heights
                    + "' has " + bars.size() + " numbers; sum the table up or draw lines.");
        }
        return new TableChart(Kind.BARS, heights + " by " + names, table, names, heights, null, bars);
    }

    /** A series for each value of a column, told apart by mark or dashes as well as by colour; at most four. */
    public TableChart by(String column) {
        if (kind == Kind.HISTOGRAM || kind == Kind.BARS) {
            throw new IllegalArgumentException("Only the series of a scatter or line chart are told apart by a column; "
                    + "draw one chart for each value of '" + column + "'.");
        }
        int groups = new java.util.HashSet<>(TableColumns.text(table, column).asList()).size();
        if (groups > ChartStyle.SERIES) {
            throw new IllegalArgumentException("A chart tells at most " + ChartStyle.SERIES + " series apart, but '"
                    + column + "' has " + groups + " values; choose some of them with table.where.");
        }
        return new TableChart(kind, title, table, across, up, column, bars);
    }

    public TableChart titled(String words) {
        return new TableChart(kind, words, table, across, up, group, bars);
    }

    /** The chart of XChart behind this. */
    public Chart<?, ?> chart() {
        return kind == Kind.BARS ? barChart() : xyChart();
    }

    public Drawing drawing() {
        return ChartDrawing.of(chart(), toString());
    }

    private HorizontalBarChart barChart() {
        HorizontalBarChart chart = new HorizontalBarChartBuilder()
                .width(ChartStyle.WIDTH)
                .height(110 + 26 * bars.size())
                .title(title)
                .xAxisTitle(up)
                .build();
        ChartStyle.apply(chart.getStyler(), false);
        chart.getStyler().setPlotGridHorizontalLinesVisible(false);
        // Else XChart leaves out names that are wider than a bar is thick, also where they stand beside it.
        chart.getStyler().setXAxisMaxLabelCount(bars.size());
        chart.addSeries(
                up,
                bars.stream().map(Bar::height).toList(),
                bars.stream().map(Bar::name).toList());
        return chart;
    }

    private XYChart xyChart() {
        XYChart chart = new XYChartBuilder()
                .width(ChartStyle.WIDTH)
                .height(ChartStyle.HEIGHT)
                .title(title)
                .xAxisTitle(across)
                .yAxisTitle(up)
                .build();
        ChartStyle.apply(chart.getStyler(), group != null);
        if (isDate()) {
            chart.getStyler().setXAxisTickLabelsFormattingFunction(days(table.dateColumn(across)));
        }
        if (kind == Kind.HISTOGRAM) {
            area(chart);
            return chart;
        }
        int number = 0;
        for (Map.Entry<String, List<Point>> series : series().entrySet()) {
            List<Point> points = kind == Kind.LINES ? series.getValue() : some(series.getValue());
            XYSeries drawn = chart.addSeries(series.getKey(), xs(points), ys(points));
            drawn.setXYSeriesRenderStyle(kind == Kind.LINES ? XYSeriesRenderStyle.Line : XYSeriesRenderStyle.Scatter);
            ChartStyle.series(drawn, number++, kind == Kind.LINES);
        }
        return chart;
    }

    /** The ranges as one area with steps. */
    private void area(XYChart chart) {
        List<Point> steps = new ArrayList<>();
        double low = low();
        double width = width();
        steps.add(new Point(low, 0));
        for (int i = 0; i < bars.size(); i++) {
            steps.add(new Point(low + i * width, bars.get(i).height()));
            steps.add(new Point(low + (i + 1) * width, bars.get(i).height()));
        }
        steps.add(new Point(low + bars.size() * width, 0));
        XYSeries series = chart.addSeries(up, xs(steps), ys(steps));
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Area);
        ChartStyle.series(series, 0, true);
        series.setMarker(SeriesMarkers.NONE);
        Color accent = ChartStyle.colour(Ink.ACCENT);
        series.setFillColor(new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 64));
    }

    private double low() {
        return TableColumns.number(table, across).min();
    }

    private double width() {
        NumericColumn<?> numbers = TableColumns.number(table, across);
        return numbers.max() > numbers.min() ? (numbers.max() - numbers.min()) / RANGES : 1;
    }

    private static List<Bar> ranges(NumericColumn<?> numbers) {
        if (numbers.countMissing() == numbers.size()) {
            throw new IllegalArgumentException(
                    "Column '" + numbers.name() + "' holds no number at all, so there is nothing to draw.");
        }
        double low = numbers.min();
        double width = numbers.max() > low ? (numbers.max() - low) / RANGES : 1;
        double[] counts = new double[numbers.max() > low ? RANGES : 1];
        for (int row = 0; row < numbers.size(); row++) {
            if (!numbers.isMissing(row)) {
                counts[Math.min(counts.length - 1, (int) ((numbers.getDouble(row) - low) / width))]++;
            }
        }
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new Bar(
                        Figures.of(low + i * width, 4) + " to " + Figures.of(low + (i + 1) * width, 4), counts[i]))
                .toList();
    }

    private Map<String, List<Point>> series() {
        Map<String, List<Point>> all = new LinkedHashMap<>();
        NumericColumn<?> ys = TableColumns.number(table, up);
        Column<?> xs = table.column(across);
        for (int row = 0; row < table.rowCount(); row++) {
            if (!xs.isMissing(row) && !ys.isMissing(row)) {
                String name = group == null ? up : TableColumns.value(table.column(group), row);
                all.computeIfAbsent(name.isEmpty() ? "(missing)" : name, key -> new ArrayList<>())
                        .add(new Point(place(xs, row), ys.getDouble(row)));
            }
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException(
                    "No row has both a '" + across + "' and a '" + up + "', so there is nothing to draw.");
        }
        if (kind == Kind.LINES) {
            all.values().forEach(points -> points.sort(java.util.Comparator.comparingDouble(Point::x)));
        }
        return all;
    }

    private List<Point> some(List<Point> points) {
        int most = group == null ? POINTS : POINTS / 2;
        if (points.size() <= most) {
            return points;
        }
        SeededRandom random = new SeededRandom(1);
        List<Point> mixed = new ArrayList<>(points);
        for (int i = 0; i < most; i++) {
            java.util.Collections.swap(mixed, i, i + random.nextInt(mixed.size() - i));
        }
        return mixed.subList(0, most);
    }

    private boolean isDate() {
        return kind != Kind.BARS && table.column(across) instanceof DateColumn;
    }

    /** A number as it is, a date as a year with its fraction. */
    private static double place(Column<?> column, int row) {
        if (column instanceof DateColumn dates) {
            LocalDate day = dates.get(row);
            return day == null ? Double.NaN : day.getYear() + (day.getDayOfYear() - 1) / DAYS_A_YEAR;
        }
        if (column instanceof NumericColumn<?> numbers) {
            return numbers.getDouble(row);
        }
        throw new IllegalArgumentException("Column '" + column.name()
                + "' holds neither numbers nor dates, so it has no place across a chart; draw bars instead.");
    }

    /** A year with its fraction as a day of the year where all are near to each other, else as a month. */
    private static Function<Double, String> days(DateColumn dates) {
        LocalDate first = Objects.requireNonNull(dates.min());
        boolean near = first.plusDays(NEAR).isAfter(Objects.requireNonNull(dates.max()));
        return years -> {
            int year = (int) Math.floor(years);
            LocalDate day = LocalDate.ofYearDay(year, 1).plusDays(Math.round((years - year) * DAYS_A_YEAR));
            return near ? day.toString().substring(5) : day.toString().substring(0, 7);
        };
    }

    private static double[] xs(List<Point> points) {
        return points.stream().mapToDouble(Point::x).toArray();
    }

    private static double[] ys(List<Point> points) {
        return points.stream().mapToDouble(Point::y).toArray();
    }

    private static String rows(Table table) {
        return count(table.rowCount()) + (table.rowCount() == 1 ? " row" : " rows");
    }

    private static String count(int number) {
        return Figures.fixed(number, 0);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(title);
        bars.forEach(bar -> text.append('\n').append(bar.name()).append(": ").append(Figures.of(bar.height(), 5)));
        if (kind == Kind.SCATTER || kind == Kind.LINES) {
            series().forEach((name, points) -> {
                int drawn = kind == Kind.LINES ? points.size() : some(points).size();
                text.append('\n').append(name).append(": ").append(count(points.size()));
                text.append(points.size() == 1 ? " point" : " points");
                text.append(drawn < points.size() ? ", " + drawn + " of them drawn" : "");
                text.append("; ").append(up).append(" from ");
                text.append(
                        Figures.of(points.stream().mapToDouble(Point::y).min().orElse(0), 4));
                text.append(" to ")
                        .append(Figures.of(
                                points.stream().mapToDouble(Point::y).max().orElse(0), 4));
                points.stream()
                        .limit(points.size() > POINTS_IN_TEXT ? 0 : POINTS_IN_TEXT)
                        .forEach(point ->
                                text.append("; (" + Figures.of(point.x(), 5) + ", " + Figures.of(point.y(), 5) + ")"));
            });
        }
        return text.toString();
    }
}
