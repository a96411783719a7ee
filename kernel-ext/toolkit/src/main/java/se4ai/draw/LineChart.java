package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import se4ai.draw.Series.Point;
import se4ai.draw.Svg.Anchor;
import se4ai.measure.Figures;

/** Draws up to four series as lines, told apart by dashes and by a mark as well as by colour. */
final class LineChart {

    private static final double WIDTH = Svg.WIDTH;
    private static final double HEIGHT = 260;
    private static final int MOST_MARKS = 21;
    private static final double LEFT = 48;
    private static final double RIGHT = 12;
    private static final double LEGEND = 40;
    private static final double LEGEND_ROW = 22;
    private static final double LEGEND_GAP = 14;
    private static final double LEGEND_TO_AXIS = 26;
    private static final double SAMPLE = 34;
    private static final double CHARACTER = 8;
    private static final double BOTTOM = 52;
    private static final List<Ink> INKS = List.of(Ink.ACCENT, Ink.HARM, Ink.SAFE, Ink.CAUTION);
    private static final List<String> DASHES = List.of("", "7 4", "2 4", "10 3 2 3");

    /**
     * What a side of the chart measures.
     *
     * @param scale from 0 to 1, whatever the size of the chart
     * @param ticks the values to be marked
     */
    record Axis(String name, Scale scale, List<Double> ticks) {

        /** From 0 to the most, in quarters. */
        static Axis quarters(String name, double most) {
            return new Axis(
                    name, Scale.linear(0, most, 0, 1), List.of(0.0, most / 4, most * 2 / 4, most * 3 / 4, most));
        }

        static Axis of(String name, Scale scale) {
            return new Axis(name, scale, scale.ticks());
        }
    }

    private final String title;
    private final Axis across;
    private final Axis up;
    private final List<Series> all;
    private final double height;
    private final List<Point> legend;
    private final double top;
    private double here = Double.NaN;

    /** A chart of what lies between 0 and 1 against what is 0 or more. */
    LineChart(String title, String across, String up, List<Series> all) {
        this(title, Axis.quarters(across, 1), Axis.quarters(up, roundUp(highest(all))), all, HEIGHT);
    }

    LineChart(String title, Axis across, Axis up, List<Series> all, double height) {
        if (all.size() > INKS.size()) {
            throw new IllegalArgumentException("A line chart tells at most " + INKS.size()
                    + " lines apart but was given " + all.size() + "; draw two charts.");
        }
        this.title = title;
        this.across = across;
        this.up = up;
        this.all = List.copyOf(all);
        this.height = height;
        this.legend = legendPlaces();
        this.top = legend.isEmpty() ? LEGEND : legend.get(legend.size() - 1).y() + LEGEND_TO_AXIS;
    }

    /** The same chart with an upright line at a place, such as the threshold that somebody has chosen. */
    LineChart markedAt(double place) {
        here = place;
        return this;
    }

    private static double highest(List<Series> all) {
        return all.stream()
                .flatMap(series -> series.points().stream())
                .mapToDouble(Point::y)
                .max()
                .orElse(1);
    }

    Drawing drawing(String text) {
        Svg svg = new Svg(height).area(0, 0, WIDTH, height, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, title);
        axes(svg);
        if (!Double.isNaN(here)) {
            svg.line(x(here), top - 6, x(here), height - BOTTOM + 6, Ink.INK, 2);
        }
        for (int i = 0; i < all.size(); i++) {
            series(svg, i);
            legend(svg, i);
        }
        return svg.drawing(title, text);
    }

    private void axes(Svg svg) {
        for (double y : up.ticks()) {
            svg.line(LEFT, y(y), WIDTH - RIGHT, y(y), y == up.scale().low() ? Ink.MUTED : Ink.LINE, 1);
            svg.text(LEFT - 6, y(y) + 5, 14, Anchor.END, Ink.MUTED, Figures.of(y, 3));
        }
        for (double x : across.ticks()) {
            String words = Figures.of(x, 3);
            double middle = Math.min(x(x), WIDTH - 4.0 * words.length());
            svg.text(middle, height - BOTTOM + 20, 14, Anchor.MIDDLE, Ink.MUTED, words);
        }
        svg.text((LEFT + WIDTH - RIGHT) / 2, height - 8, 15, Anchor.MIDDLE, Ink.INK, across.name());
    }

    private void series(Svg svg, int index) {
        StringBuilder path = new StringBuilder();
        for (Point point : all.get(index).points()) {
            path.append(path.length() == 0 ? "M" : "L");
            path.append(Svg.number(x(point.x()))).append(' ').append(Svg.number(y(point.y())));
        }
        svg.path(path.toString(), INKS.get(index), 2.5, DASHES.get(index));
        List<Point> points = all.get(index).points();
        for (int i = 0; i < points.size(); i += points.size() / (MOST_MARKS + 1) + 1) {
            mark(svg, index, x(points.get(i).x()), y(points.get(i).y()));
        }
    }

    /** Where each name of the legend stands: side by side, in a further row where one is full. */
    private List<Point> legendPlaces() {
        List<Point> places = new ArrayList<>();
        double x = 0;
        double y = LEGEND;
        for (int i = 0; i < all.size(); i++) {
            double width = SAMPLE + name(i).length() * CHARACTER;
            if (x > 0 && x + width > WIDTH) {
                x = 0;
                y += LEGEND_ROW;
            }
            places.add(new Point(x, y));
            x += width + LEGEND_GAP;
        }
        return places;
    }

    /** Writes the name of a series behind a piece of its line. */
    private void legend(Svg svg, int index) {
        double x = legend.get(index).x();
        double y = legend.get(index).y();
        svg.path("M" + Svg.number(x) + " " + Svg.number(y) + "h28", INKS.get(index), 2.5, DASHES.get(index));
        mark(svg, index, x + 14, y);
        svg.text(x + SAMPLE, y + 5, 15, Anchor.START, Ink.INK, name(index));
    }

    private String name(int index) {
        return all.size() == 1 ? up.name() : all.get(index).name();
    }

    private static void mark(Svg svg, int index, double x, double y) {
        String at = "M" + Svg.number(x) + " " + Svg.number(y);
        String shape = switch (index) {
            case 0 -> "m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z";
            case 1 -> "m-3.5-3.5h7v7h-7z";
            case 2 -> "m0-4.5l4.5 8h-9z";
            default -> "m0-5l4 5l-4 5l-4-5z";
        };
        svg.shape(at + shape, INKS.get(index));
    }

    private double x(double value) {
        return LEFT + across.scale().at(value) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return height - BOTTOM - up.scale().at(value) * (height - top - BOTTOM);
    }

    /** The next of 1, 2, 4, 5, 8 or 10 times a power of ten, so that quarters are round numbers. */
    private static double roundUp(double value) {
        double power = 1;
        while (power * 10 <= value) {
            power *= 10;
        }
        while (power > value && value > 0) {
            power /= 10;
        }
        for (double step : new double[] {1, 2, 4, 5, 8}) {
            if (value <= step * power) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
